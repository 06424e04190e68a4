/**
 * What is made of a key, by reading it from a record say, kept at hand: the last `most` that were made. What is asked for
 * again soon is not made again, and memory has a bound. First in, first out, as piles are walked through in order.
 */
export function atHand<Made>(most: number, make: (key: string) => Promise<Made>): (key: string) => Promise<Made> {
  const kept = new Map<string, { readonly made: Made }>();
  return async (key) => {
    const known = kept.get(key);
    if (known) return known.made;
    const made = await make(key);
    if (kept.size >= most) kept.delete(kept.keys().next().value as string);
    kept.set(key, { made });
    return made;
  };
}
