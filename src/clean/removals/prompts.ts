/**
 * Lines that belong to the page wherever they stand: a phrase from the lists of prompts, a row of
 * share buttons, a player's clock, a counter, a copyright line, an address.
 */
import { fold } from "../shape.ts";
import { PROMPTS } from "../words/prompts.ts";
import { isKept, type Removal, type Rule } from "./removal.ts";

/** Longest line, in words, that is compared with the lists. */
const PROMPT_WORDS = Math.max(...PROMPTS.map((prompt) => prompt.most));

const WHOLE = new Map(PROMPTS.flatMap((prompt) => prompt.lines.map((line) => [line, prompt.reason] as const)));
/** By their first word, so that a line is compared with few. */
const OPENINGS = new Map<string, { opening: string; most: number; reason: string }[]>();
for (const { openings, most, reason } of PROMPTS) {
  for (const words of openings) {
    const first = words.split(" ")[0];
    const same = OPENINGS.get(first) ?? [];
    same.push({ opening: /\d$/.test(words) ? words : `${words} `, most, reason });
    OPENINGS.set(first, same);
  }
}

/** Shapes of one line, as printed. Each is anchored at both ends and linear. */
const PATTERNS: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ["media-player", /^\d{1,2}(?::\d{2}){1,2}(?:\s*[/|]?\s*\b\d{1,2}(?::\d{2}){1,2})+$/],
  ["media-player", /^(?:play(?: video| audio)?|video|listen|duration|length):? ?\(?\d{1,2}:\d{2}(?: ?min(?:utes)?)?\)?$/i],
  ["share-prompt", /^\d[\d.,]*k?\s*(?:shares?|likes?|views?|retweets?)$/i],
  [
    "comment-prompt",
    /^(?:show |view |see |all )?(?:comments?\s*(?:\(?\s*\d*\s*\)?|:)|\d[\d,.]* (?:comments?|replies|responses?)\b.{0,30})$/i,
  ],
  ["reading-time", /^(?:\d{1,3}[ -]min(?:ute)?s?(?: read)?|reading time:? .{0,20}|(?:estimated )?read(?:ing)? time:? .{0,20})$/i],
  ["copyright", /^(?:\(c\)|©|copyright ©|copyright \(c\)).{0,200}$/i],
  ["copyright", /^.{0,200}\ball rights reserved\b.{0,80}$/i],
  ["media-player", /^(?:image|photo|picture|video|slide) \d+ (?:of|\/) \d+$/i],
  ["page-furniture", /^(?:[\p{P}\p{S}\s]+|\d{1,3})$/u],
  ["page-furniture", /^\{\{.{0,80}\}\}$/],
];

/** Somebody's words are never a prompt: "Sign up now," she told them. */
const QUOTED = /^["“„«‘']/;
/** Names of share buttons, and the little words and counters between them. */
const SHARE_WORDS =
  /share|tweet|e-?mail|print|pin ?it|pin|facebook|twitter|linkedin|whatsapp|reddit|pinterest|google|tumblr|telegram|flipboard|messenger|copy link|save|comment/gi;
const SHARE_BETWEEN = /^(?:this|article|story|on|via|by|to|adjust|send|copy|link|\P{L}*)$/iu;

/** Two names of share buttons or more, and nothing that a sentence would need. */
function isShareRow(line: string): boolean {
  let buttons = 0;
  const rest = line.replace(SHARE_WORDS, () => {
    buttons++;
    return " ";
  });
  return buttons > 1 && rest.split(/\s+/).every((word) => SHARE_BETWEEN.test(word));
}

/** Lines of furniture come back on page after page; emptied when full, so that it stays small on any pile. */
const told = new Map<string, string | null>();
const MOST_TOLD = 20_000;

/** The reason for which a line of so many words is page furniture by its own words, or null. */
export function promptReason(line: string, words: number): string | null {
  if (words > PROMPT_WORDS || line.length > PROMPT_WORDS * 12) return null;
  const key = `${words} ${line}`;
  let reason = told.get(key);
  if (reason === undefined) {
    reason = reasonOfPrompt(line, words);
    if (told.size >= MOST_TOLD) told.clear();
    told.set(key, reason);
  }
  return reason;
}

function reasonOfPrompt(line: string, words: number): string | null {
  for (const [reason, pattern] of PATTERNS) if (pattern.test(line)) return reason;
  if (isShareRow(line)) return "share-prompt";
  const folded = fold(line);
  const whole = WHOLE.get(folded);
  // "TWITTER." heads the letters sent that way, "Pause." is somebody's word: a button has no full stop.
  if (whole && (!line.endsWith(".") || words > 2 || whole === "section-label")) return whole;
  if (QUOTED.test(line)) return null;
  for (const { opening, most, reason } of OPENINGS.get(folded.split(" ", 1)[0]) ?? [])
    if (words <= most && `${folded} `.startsWith(opening)) return reason;
  return null;
}

export const removePrompts: Rule = function* (draft): Generator<Removal> {
  for (const [index, block] of draft.blocks.entries()) {
    if (!isKept(draft, index)) continue;
    const reason = promptReason(block.text, block.shape.words);
    if (reason) yield { from: index, to: index + 1, reason };
  }
};
