import type { Range, Words } from "../words.ts";

/**
 * Quotation marks as evidence: a content that covers most words of a quotation covers all of it, marks
 * included, so that a quotation never loses a word to a slip of the tagger. A quotation in which the
 * model sees a source or a cue is left as it is: its marks may be paired wrongly.
 */

/** Contents with their quotations made whole, in text order, apart from each other. */
export function wholeQuotations(words: Words, contents: readonly Range[], others: readonly Range[], share: number): Range[] {
  if (share >= 1) return [...contents];
  const owner = new Int32Array(words.tokens.length).fill(NOBODY);
  for (const [index, range] of contents.entries()) owner.fill(index, ...range);
  const taken = new Uint8Array(words.tokens.length);
  for (const range of others) taken.fill(1, ...range);
  for (const [first, end] of quotationRanges(words)) {
    let total = 0;
    let covered = 0;
    let clear = true;
    for (let i = first; i < end; i++) {
      if (taken[i] === 1) clear = false;
      if (words.tokens[i].kind === "mark") continue;
      total++;
      if (owner[i] !== NOBODY) covered++;
    }
    if (clear && covered > 0 && covered >= share * total) fill(owner, first, end);
  }
  return regroup(owner);
}

const NOBODY = -1;

/** Token ranges of the parts of every quotation: one for each paragraph. */
function* quotationRanges({ tokens, quotationOf, sentences, sentenceOf }: Words): Generator<Range> {
  for (let first = 0; first < tokens.length; ) {
    const quotation = quotationOf[first];
    const { paragraph } = sentences[sentenceOf[first]];
    let end = first + 1;
    while (end < tokens.length && quotationOf[end] === quotation && sentences[sentenceOf[end]].paragraph === paragraph) end++;
    if (quotation >= 0) yield [first, end];
    first = end;
  }
}

/** Gives every gap to the content before it, the first gap to the one after. */
function fill(owner: Int32Array, first: number, end: number): void {
  let before = NOBODY;
  for (let i = first; i < end; i++) {
    if (owner[i] === NOBODY) owner[i] = before;
    else if (before === NOBODY) owner.fill(owner[i], first, i);
    before = owner[i];
  }
}

function regroup(owner: Int32Array): Range[] {
  const found: Range[] = [];
  for (let first = 0; first < owner.length; ) {
    let end = first + 1;
    while (end < owner.length && owner[end] === owner[first]) end++;
    if (owner[first] !== NOBODY) found.push([first, end]);
    first = end;
  }
  return found;
}
