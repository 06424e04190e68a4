import { IRREGULAR_VERBS } from "./en/irregular-verbs.ts";
import { DOUBLE_BY_NATURE, TAKES_E, TAKES_NO_E } from "./en/verb-stems.ts";

/**
 * The base form of a verb from its form and Penn tag: irregular ones from a list, the others by taking
 * -s, -ed or -ing off and mending the stem: a doubled letter is made single, an -e comes back where
 * English spelling demands one (Minnen, Carroll and Pearce 2001 go the same way). Lower case.
 */
export function verbLemma(form: string, xpos: string): string {
  if (xpos === "MD") return MODALS.get(form) ?? form;
  const irregular = IRREGULAR_VERBS.get(form);
  if (irregular !== undefined && (xpos !== "VB" || form.includes("'") || form.length < 3 || form === "were"))
    return ownBase(form, xpos) ?? irregular;
  const compound = /^VB[DN]$/.test(xpos) ? PREFIXED.exec(form) : null;
  const inner = compound && IRREGULAR_VERBS.get(compound[2]);
  if (compound && inner && inner !== compound[2]) return compound[1] + inner;
  if (xpos === "VBZ") return thirdPerson(form);
  if (xpos === "VBG")
    return form.endsWith("ing")
      ? participle(form.slice(0, -3), form)
      : form.endsWith("in") && form.length > 4
        ? mended(form.slice(0, -2))
        : form;
  if (xpos === "VBD" || xpos === "VBN") return past(form);
  return form;
}

const PREFIXED = /^(over|under|out|mis|pre|fore|re|un|with)-?(\w{3,})$/;

const MODALS: ReadonlyMap<string, string> = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["'ll", "will"],
  ["ll", "will"],
  ["'d", "would"],
  ["sha", "shall"],
]);

/** "found", "saw", "lay", "wound" are present forms of other verbs. */
function ownBase(form: string, xpos: string): string | null {
  return xpos === "VBP" && /^(?:saw|lay|found|wound|bore|bound|fell|felt|ground|left|shed|lead|read|stuck)$/.test(form) ? form : null;
}

/** -s and -es; also used of nouns. */
export function thirdPerson(form: string): string {
  if (!form.endsWith("s") || form.endsWith("ss") || form.length < 3) return form;
  if (form.endsWith("ies")) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  if (/(?:ch|sh|ss|x|zz|tz)es$/.test(form)) return form.slice(0, -2);
  if (/[^aeiou]oes$/.test(form) || /^(?:go|do|undergo|redo|undo|overdo|outdo|forgo|embargo|echo|veto)es$/.test(form))
    return form.slice(0, -2);
  return form.slice(0, -1);
}

function past(form: string): string {
  const bare = form.replace(/['’]d$/, "ed");
  if (!bare.endsWith("ed") || bare.length < 4) return form;
  if (bare.endsWith("ied")) return bare.length > 4 ? `${bare.slice(0, -3)}y` : bare.slice(0, -1);
  if (bare.endsWith("eed")) return bare.slice(0, -1);
  return mended(bare.slice(0, -2));
}

function participle(stem: string, form: string): string {
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return form;
  return mended(stem);
}

/** Stem to base form. */
function mended(stem: string): string {
  if (TAKES_E.has(stem)) return `${stem}e`;
  if (TAKES_NO_E.has(stem) || DOUBLE_BY_NATURE.has(stem)) return stem;
  const bare = stem.replace(/^(?:re|un|over|under|out|mis|pre|fore|dis|co|up|de)-?(?=\w{3})/, "");
  if (bare !== stem && TAKES_E.has(bare)) return `${stem}e`;
  if (bare !== stem && (TAKES_NO_E.has(bare) || DOUBLE_BY_NATURE.has(bare))) return stem;
  if (/([bdgmnprtkv])\1$/.test(stem)) return stem.slice(0, -1);
  if (/[aeiou].*(?:[^aeiou]|u)[aeoi]ll$/.test(stem)) return stem.slice(0, -1);
  return needsE(stem) ? `${stem}e` : stem;
}

/** Spellings that do not end an English verb without an -e. */
function needsE(stem: string): boolean {
  if (/(?:[vc]|[^aeiou]u|[aeio]g|[rld]g|[^aeiou]g[u]|u)$/.test(stem) && !/(?:ou|eau)$/.test(stem)) return !/^(?:you|thou)$/.test(stem);
  if (/[^s]s$/.test(stem)) return !/[^aeo]us$/.test(stem) || /(?:fus|us|mus|cus)$/.test(stem);
  if (/[^z]z$/.test(stem)) return !/(?:tz)$/.test(stem);
  if (/(?:[bcdfgkptz])l$/.test(stem)) return true;
  if (/(?:^|[^aeo])[iuy]?at$/.test(stem) && /[aeiou].*at$/.test(stem)) return !/[eo]at$/.test(stem);
  if (/(?:^|[^aeiou])(?:[aiou]k|[aiou]d|[aiu]r|ib|ip|ap|ut|ot|um|am|im|in|il|ul|yz)$/.test(stem)) return true;
  if (/(?:quir|cede|ced|ped|sed|quot|quip)$/.test(stem))
    return /(?:quir|ced|quot)$/.test(stem) || /^(?:imped|supersed|stamped)$/.test(stem);
  return /(?:ys|iz|is)$/.test(stem);
}
