/**
 * Work begun for a few things ahead and handed on in the order of the things: what comes out does not depend
 * on which was done first. What is begun and never asked for is waited for by nobody and must not throw.
 */
export async function* inOrder<Thing, Made>(
  things: readonly Thing[],
  ahead: number,
  begin: (thing: Thing) => Promise<Made>,
): AsyncGenerator<Made> {
  const begun: Promise<Made>[] = [];
  for (let next = 0, at = 0; at < things.length; at++) {
    for (; next < things.length && next < at + ahead; next++) {
      const work = begin(things[next]);
      work.catch(() => undefined);
      begun.push(work);
    }
    yield await (begun.shift() as Promise<Made>);
  }
}
