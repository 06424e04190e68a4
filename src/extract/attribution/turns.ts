import type { Proposal } from "./proposal.ts";
import { signedVoices } from "./turns/signed.ts";
import { transcriptTurns } from "./turns/transcript.ts";
import type { Range, Words } from "./words.ts";

/**
 * Speech set out as lines, where layout is the cue: the turns of a transcript ("LUND: The lock is
 * shut.") and voices under one another ("“It never opened.” — Ada Lund"). The words of such a line are
 * the speaker's from one end to the other, whatever else is said within them.
 */

export function recogniseTurns(words: Words): Proposal[] {
  const paragraphs = paragraphsOf(words);
  return [...transcriptTurns(words, paragraphs), ...signedVoices(words, paragraphs)].sort((a, b) => a.content[0][0] - b.content[0][0]);
}

/** Which proposals stand beside these: those that lie wholly inside one turn, or touch none. */
export function besideTurns({ tokens }: Words, turns: readonly Proposal[], proposals: readonly Proposal[]): Proposal[] {
  if (turns.length === 0) return [...proposals];
  const turnOf = new Int32Array(tokens.length).fill(-1);
  const labelled = new Uint8Array(tokens.length);
  turns.forEach(({ source, cue, content }, index) => {
    for (const range of [...(source ? [source] : []), ...cue]) labelled.fill(1, ...range);
    for (const range of content) turnOf.fill(index, ...range);
  });
  return proposals.filter(({ source, cue, content }) => {
    const ranges = [...(source ? [source] : []), ...cue, ...content];
    const home = turnOf[ranges[0][0]];
    const whole = ranges.every(([first, end]) => {
      for (let i = first; i < end; i++) if (turnOf[i] !== home || labelled[i] === 1) return false;
      return true;
    });
    return whole && (home < 0 || cue.length > 0);
  });
}

/** Token ranges of the paragraphs. */
function paragraphsOf({ sentences }: Words): Range[] {
  const ranges: Range[] = [];
  let paragraph = -1;
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) ranges[ranges.length - 1] = [ranges[ranges.length - 1][0], sentence.endToken];
    else ranges.push([sentence.firstToken, sentence.endToken]);
    paragraph = sentence.paragraph;
  }
  return ranges;
}
