/** A word of a real sentence changed, put in or left out. */
import type { ChangeKind } from "../../../src/terms/judgement.ts";
import type { Sentence } from "../bases.ts";
import { caseOf, type Material, pick, type QuoteCase } from "../case.ts";
import { isContent, type PlainWord, plainForms, plainWords } from "../words.ts";
import { take } from "./quota.ts";
import { ofEvent } from "./verbatim.ts";

const EACH = 30;

/** A stretch of the sentence and what is written for it. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
  readonly kind: ChangeKind | null;
  /** Words that are named, where they are not those of the stretch itself. */
  readonly named?: readonly [from: string, to: string];
}

function changed(
  material: Material,
  kind: string,
  find: (text: string, words: readonly PlainWord[]) => readonly Edit[],
  verdict: "altered" | "partial" = "altered",
): QuoteCase[] {
  return take(material, EACH, material.sentences, ofEvent, ({ quotation, text }: Sentence) => {
    const edits = find(text, plainWords(text));
    if (edits.length === 0) return null;
    const edit = pick(edits, material.next);
    const quote = (text.slice(0, edit.start) + edit.to + text.slice(edit.end)).replace(/ +/g, " ").trim();
    if (material.pile.holds(quote)) return null;
    const [from, to] = edit.named ?? [text.slice(edit.start, edit.end), edit.to];
    const change = { from: plainForms(from).join(" "), to: plainForms(to).join(" "), kind: edit.kind };
    return caseOf(material, quotation.event, {
      kind,
      quote,
      verdict,
      changes: [change],
      stitched: false,
      clipped: verdict === "partial" || edit.to === "" ? null : false,
      made: text,
    });
  });
}

export function word(material: Material): QuoteCase[] {
  return changed(material, "word changed", (text, words) =>
    words
      .filter(({ form, start }) => isSwappable(form) && /\p{Ll}/u.test(text[start]))
      .flatMap((there) => {
        const to = pick(material.vocabulary, material.next);
        if (to.slice(0, 3) === there.form.slice(0, 3) || plainForms(text).includes(to)) return [];
        return [{ ...there, to, kind: "substitution" as const }];
      }),
  );
}

export function isSwappable(form: string): boolean {
  return (
    isContent(form) &&
    form.length > 3 &&
    !FIGURES.includes(form) &&
    !MODALS.includes(form) &&
    !HOW_SURE.includes(form) &&
    !/\d|'|^never$|^nothing$|^nobody$|^without$/.test(form)
  );
}

export function wordPutIn(material: Material): QuoteCase[] {
  return changed(material, "word put in", (text, words) =>
    words.slice(1).flatMap(({ start, form }) => {
      const to = pick(material.vocabulary, material.next);
      return plainForms(text).includes(to) || to === form || text[start - 1] !== " "
        ? []
        : [{ start, end: start, to: `${to} `, kind: "insertion" as const }];
    }),
  );
}

export function wordLeftOut(material: Material): QuoteCase[] {
  return changed(
    material,
    "word left out",
    (text, words) =>
      words
        .slice(1, -1)
        .filter(
          ({ form, start, end }, i) =>
            isSwappable(form) && words[i].form !== form && words[i + 2].form !== form && text[start - 1] === " " && text[end] === " ",
        )
        .map(({ start, end }) => ({ start: start - 1, end, to: "", kind: "cut" as const })),
    "partial",
  );
}

const HELPING = "is|are|was|were|will|would|could|should|do|does|did|has|have|had|can|may|must";
const POSITIVE: Readonly<Record<string, string>> = { "won't": "will", "can't": "can", cannot: "can" };

export function negationDropped(material: Material): QuoteCase[] {
  return changed(material, "negation dropped", (text) => [
    ...[...text.matchAll(new RegExp(`\\b(?:${HELPING})( not)\\b(?=[ ,])`, "gi"))].map((match) => {
      const start = match.index + match[0].length - 4;
      return { start, end: start + 4, to: "", kind: "negation" as const };
    }),
    ...[...text.matchAll(/\b(?:can't|won't|cannot|(?:is|are|was|were|would|could|should|do|does|did|has|have|had)n['’]t)\b/g)].map(
      (match) => {
        const form = match[0].replace("’", "'");
        return {
          start: match.index,
          end: match.index + form.length,
          to: POSITIVE[form] ?? form.replace("n't", ""),
          kind: "negation" as const,
        };
      },
    ),
    ...[...text.matchAll(/ never\b/g)].map((match) => ({ start: match.index, end: match.index + 6, to: "", kind: "negation" as const })),
  ]);
}

export function negationPutIn(material: Material): QuoteCase[] {
  return changed(material, "negation put in", (text) => {
    if (/n['’]t\b|\b(?:not|no|never|nothing|nobody|none|neither|nor|without)\b/i.test(text)) return [];
    return [...text.matchAll(new RegExp(`\\b(?:${HELPING}) (?=[a-z])`, "g"))].map((match) => {
      const start = match.index + match[0].length;
      return { start, end: start, to: "not ", kind: "negation" as const };
    });
  });
}

const FIGURES =
  "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty hundred thousand million billion dozen".split(
    " ",
  );

export function figure(material: Material): QuoteCase[] {
  return changed(material, "figure changed", (_, words) =>
    words.flatMap(({ start, end, form }) => {
      if (/^\d+(?:\.\d+)?$/.test(form)) {
        const to = String(Number(form) + 1 + Math.floor(material.next() * 8));
        return [{ start, end, to, kind: "figure" as const }];
      }
      const to = pick(FIGURES.slice(0, 11), material.next);
      return FIGURES.slice(0, 11).includes(form) && to !== form ? [{ start, end, to, kind: "figure" as const }] : [];
    }),
  );
}

/** Adverbs that say how sure somebody is. */
const HOW_SURE = "perhaps maybe possibly probably likely unlikely allegedly reportedly apparently certainly definitely".split(" ");
const MODALS = "can could may might must should will would".split(" ");

export function modality(material: Material): QuoteCase[] {
  return changed(material, "modal changed", (_, words) =>
    words.flatMap(({ start, end, form }) => {
      const to = pick(MODALS, material.next);
      return MODALS.includes(form) && form !== "may" && to !== form ? [{ start, end, to, kind: "modality" as const }] : [];
    }),
  );
}

const SPELT: readonly (readonly [RegExp, string])[] = [
  [/\b([Ww]e|[Tt]hey|[Yy]ou) are\b/, "$1're"],
  [/\b([Ww]e|[Tt]hey|[Yy]ou)['’]re\b/, "$1 are"],
  [/\b([Ii]t|[Tt]hat|[Tt]here) is\b/, "$1's"],
  [/\b([Ii]t|[Tt]hat|[Tt]here)['’]s\b/, "$1 is"],
  [/\b(do|does|did|is|are|was|were) not\b/, "$1n't"],
  [/\b(do|does|did|is|are|was|were)n['’]t\b/, "$1 not"],
  [/\bI am\b/, "I'm"],
  [/\bI['’]m\b/, "I am"],
  [/\b([Ww]e|I|[Tt]hey|[Yy]ou) have\b/, "$1've"],
  [/\b([Ww]e|I|[Tt]hey|[Yy]ou)['’]ve\b/, "$1 have"],
  [/\b([Ww]e|I|[Tt]hey) will\b/, "$1'll"],
  [/\b([Ww]e|I|[Tt]hey)['’]ll\b/, "$1 will"],
  [/\btwo\b/, "2"],
  [/\bthree\b/, "3"],
  [/\bfour\b/, "4"],
  [/\bfive\b/, "5"],
  [/\b(\w{4,})ize(d?)\b/, "$1ise$2"],
  [/\b(col|lab|fav|hon|neighb|rum|behavi|hum)or\b/, "$1our"],
  [/\bcenter\b/, "centre"],
  [/\bdefense\b/, "defence"],
];

export function spelling(material: Material): QuoteCase[] {
  return changed(material, "spelt otherwise", (text) =>
    SPELT.flatMap(([pattern, to]) => {
      const match = pattern.exec(text);
      return match
        ? [{ start: match.index, end: match.index + match[0].length, to: match[0].replace(pattern, to), kind: "spelling" as const }]
        : [];
    }),
  );
}

/** The asker's word in square brackets for a pronoun. */
export function bracket(material: Material): QuoteCase[] {
  return changed(material, "word in brackets", (text) =>
    [...text.matchAll(/\b(?:[Hh]e|[Ss]he|[Tt]hey|[Tt]hem|[Hh]im)\b(?!['’])/g)].map((match) => {
      const name = `[the ${pick(material.vocabulary, material.next)}]`;
      return { start: match.index, end: match.index + match[0].length, to: name, kind: "bracket" as const };
    }),
  );
}
