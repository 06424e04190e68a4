/** Numbers with their nouns, the same on every machine: "1 article", "12,400 articles". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${digits(n)} ${n === 1 ? one : many}`;
}

/** Digits in groups of three. */
export function digits(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
