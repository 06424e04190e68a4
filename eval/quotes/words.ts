/**
 * Words as the generator sees them, cut and folded by its own few lines, so that a mistake of the product's folding is
 * not made twice: lower case, accents off, straight apostrophes, separators of thousands out.
 */
export interface PlainWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;

export function plainWords(text: string): PlainWord[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    form: plainForm(match[0]),
  }));
}

export function plainForms(text: string): string[] {
  return plainWords(text).map(({ form }) => form);
}

function plainForm(word: string): string {
  const form = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");
  if (/^\d{1,3}(?:,\d{3})+$/.test(form)) return form.replaceAll(",", "");
  return form.replace(/(?<=\p{L})[.,](?=\p{L})/gu, "");
}

const LIGHT = new Set(
  `a an the this that these those i me my you your he him his she her it its we us our they them their who whom which what am is are was were be been
being do does did have has had will would shall should can could may might must not no and or but so if as than of in on at by for with from to into about
up out off over under there here just very too also more most all any some when where why how because`.split(/\s+/),
);

export function isContent(form: string): boolean {
  return !LIGHT.has(form) && form.length > 2;
}
