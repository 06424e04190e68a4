/**
 * A byline as written -> the people it names. Roles, dates, agencies, handles and the outlet itself are
 * taken off; what is left must look like names of people, or nothing is.
 */
import { fold } from "../../shape.ts";
import { AGENCIES } from "../../words/agencies.ts";
import { monthNumber } from "../dates/day.ts";
import { NO_BEGINNING, NO_PERSON, OPENINGS, ROLES } from "../words/bylines.ts";

/** Longest byline, name and list of names taken for one. */
const LONGEST_LINE = 300;
const LONGEST_NAME = 60;
const MOST_WORDS = 6;
const MOST_NAMES = 12;

const AGENCY = new Set(AGENCIES.map(([printed]) => fold(printed)));
const OPENING_WORDS = [...new Set<string>(OPENINGS)].sort((a, b) => b.length - a.length).join("|");
const OPENINGS_FOLDED = new Set([...OPENINGS].map(fold));
const OPENING = new RegExp(`^(?:${OPENING_WORDS})(?:\\s*[:/|]\\s*|\\s+)`, "iu");
/** "ByMara Quist": an opening whose space was lost between two elements. */
const GLUED = /^(?:By|Von|von|by|Par|Por|Autor|Author|Text)(?=\p{Lu}\p{Ll})/u;
/** What ends the names: a rule, a bracket, a date, an address, a handle. */
const END =
  /\s*(?:\||•|·|›|»|\t|\n|\s[–—-]\s|\(|\[|<|@|https?:|www\.|\S+@\S+|(?<![\p{L}\d._-])\d|\.\.\.|…|(?<!\p{L})(?:on|am|vom|um|le|el|il|dne|für|for|in|aus|at|via|contributed|ist|is|was|has|zuletzt|publié|updated|aktualisiert|veröffentlicht)\s|(?:\s|,)(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b).*$/isu;
const APART = /\s*(?:;|\/|\+|&|\s(?:and|und|et|y|e|i|en|och|og|ja|и|ve|with|mit)\s)\s*/iu;
const PARTICLES = new Set(
  "van von v de der den del della di da do dos das du la le los el al bin ibn zu zur zum vom ten ter af av y e und st san mc ap ben abu dr prof".split(
    " ",
  ),
);

const NOBODY: ReadonlySet<string> = new Set();

/** Particles that a name may begin with. */
const BEGINNINGS = new Set("van von de del di da el al bin ibn d’ ten ter af av mc ap ben abu dr prof o".split(" "));
/** "Interview: Mara Quist" is hers, "Foto: Jonas Holm" is not his. */
const OWN_LABEL = /^(?:interview|text|bericht|kommentar|analyse|essay|report|reportage|words|story|kolumne|protokoll)\s*:\s*/iu;

/** The people a byline names, as written; empty when it names none for sure. `site` are folded names of the outlet, which a person declared as one may bear. */
export function peopleIn(written: string, site: ReadonlySet<string>, isPerson = false): string[] {
  let line = written
    .replace(/<[^>]{0,200}>/g, " ")
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (line.length > LONGEST_LINE) return [];
  if (/^https?:\/\/|^www\.|^\/|^#/.test(line)) return [];
  if (!isPerson && site.has(fold(line))) return [];
  for (let rounds = 0; rounds < 3; rounds++) {
    const bare = line
      .replace(OPENING, "")
      .replace(GLUED, "")
      .replace(/^[\s:–—|,.-]+/, "");
    if (bare === line) break;
    line = bare;
  }
  line = line.replace(END, "").replace(/^[\s,;:|–—-]+|[\s,;:|–—-]+$/g, "");
  const names: string[] = [];
  for (const part of line.split(APART)) {
    const pieces = part.split(/\s*,\s*/).filter(Boolean);
    const inverted =
      pieces.length === 2 && pieces.every((piece) => /^\p{Lu}[\p{L}'’-]+$/u.test(piece)) && names.length === 0 && !APART.test(line);
    for (const piece of inverted ? [`${pieces[1]} ${pieces[0]}`] : pieces) {
      if (ROLES.test(piece) && names.length > 0) continue;
      const name = personOf(piece, isPerson ? NOBODY : site);
      if (name === null) continue;
      if (!names.some((known) => fold(known) === fold(name))) names.push(name);
    }
  }
  // Several words set apart by commas are subjects, not people; among full names they are offices and places.
  const full = names.filter((name) => name.includes(" "));
  return (names.length > 1 ? full : names).slice(0, MOST_NAMES);
}

function personOf(labelled: string, site: ReadonlySet<string>): string | null {
  const piece = labelled.replace(OWN_LABEL, "");
  if (/^\p{L}{2,20}:\s/u.test(piece)) return null;
  const name = once(piece.replace(/^["'“”‘’(]+|["'“”‘’),.:]+$/g, "").trim());
  const folded = fold(name);
  if (!folded || folded.length < 3 || OPENINGS_FOLDED.has(folded) || name.length > LONGEST_NAME || site.has(folded) || AGENCY.has(folded))
    return null;
  const words = name.split(" ");
  if (words.length > MOST_WORDS || !/\p{L}{2}/u.test(name)) return null;
  if (/[@#{}<>=*%$€!?"“”„/]/.test(name) || (words.length > 1 && /[\d_]/.test(name))) return null;
  const parts = folded.split(" ");
  if (NO_BEGINNING.has(parts[0]) || parts.some((word) => NO_PERSON.has(word))) return null;
  if (words.length === 1 && monthNumber(folded)) return null;
  if (
    words.length > 1 &&
    !words.every((word) => /^[\p{Lu}\p{Lo}"'’]|^d['’]\p{Lu}/u.test(word) || PARTICLES.has(word.toLowerCase().replace(".", "")))
  )
    return null;
  if (words.length > 1 && PARTICLES.has(words[words.length - 1])) return null;
  if (words.length > 1 && /^\p{Ll}/u.test(words[0]) && !BEGINNINGS.has(words[0].replace(".", ""))) return null;
  if (words.length === 1 && !/^\p{L}[\p{L}\d'’._-]+$/u.test(name)) return null;
  return name;
}

/** "Mara QuistMara Quist", printed twice without a space, once. */
function once(name: string): string {
  const half = name.length / 2;
  return name.length > 7 && Number.isInteger(half) && name.slice(0, half) === name.slice(half) ? name.slice(0, half) : name;
}
