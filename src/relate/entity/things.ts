import type { Profile } from "../../terms/entity.ts";
import { editDistance } from "../../wording/name-spelling.ts";
import { knownAs } from "../../world/world.ts";
import type { Finding } from "./finding.ts";
import { acronymOf, foldedName } from "./keys.ts";

/**
 * Are two names of organisations or places one's? Where the world calls both the same, or an article calls one by the
 * other's name and the one is the other's acronym, or the other without what kind of body it is. An acronym alone is
 * many bodies', and "Orme" may be the town or its team.
 */
const SURE = { world: 0.98, acronym: 0.9, part: 0.85, unsure: 0.5, apart: 0.6 } as const;

export function judgeThings(left: Profile, right: Profile): Finding | null {
  const world = sharedMeaning(left.name, right.name);
  if (world) return { verdict: "same", confidence: SURE.world, reasons: [`both are names of ${world}`] };
  const [a, b] = [foldedName(left.name), foldedName(right.name)];
  const [first, second] = [left.name, right.name].sort();
  if (a === b) return null; // two bodies of one common name, each of its own article
  const called = left.forms.some((form) => foldedName(form) === b) || right.forms.some((form) => foldedName(form) === a);
  const [x, y] = [acronymOf(left.name), acronymOf(right.name)];
  const acronym = x !== null && x === y && (isAcronym(left.name) || isAcronym(right.name));
  const [short, long] = isAcronym(right.name) ? [right.name, left.name] : [left.name, right.name];
  if (x !== null && x === y && !acronym && !isNear(a, b))
    return { verdict: "different", confidence: SURE.apart, reasons: [`two names with the acronym ${x.toUpperCase()}`] };
  if (called) {
    const reason = `an article calls ${first} also ${second}`;
    if (acronym) return { verdict: "same", confidence: SURE.acronym, reasons: [reason, "the one is the other's acronym"] };
    if (left.type === right.type && (isShortFor(a, b) || isShortFor(b, a)))
      return { verdict: "same", confidence: SURE.part, reasons: [reason, "the one is the other without what kind of body it is"] };
    return { verdict: "unsure", confidence: SURE.unsure, reasons: [reason, "which need not be so elsewhere"] };
  }
  if (acronym) return { verdict: "unsure", confidence: SURE.unsure, reasons: [`${short} may stand for ${long}`, "no article says so"] };
  return null;
}

/** Two spellings of one long name. */
function isNear(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a) || editDistance(a, b, SPELLING) <= SPELLING;
}

/** Letters by which two spellings of a long name may differ. */
const SPELLING = 3;

/** "Quist" for "Quist Holdings"; not "Orme" for "Orme Times". */
function isShortFor(short: string, long: string): boolean {
  return (
    long.startsWith(`${short} `) &&
    long
      .slice(short.length + 1)
      .split(" ")
      .every((word) => KIND_OF_BODY.has(word))
  );
}

/** Last words of names that come and go. Folded. */
const KIND_OF_BODY: ReadonlySet<string> = new Set(
  "inc incorporated corp corporation co company ltd limited llc plc group holdings holding ag sa gmbh university newspaper magazine party movement airlines airways lines air and".split(
    " ",
  ),
);

function sharedMeaning(left: string, right: string): string | null {
  const [a] = knownAs(left);
  const [b] = knownAs(right);
  return a && b && a.kind === b.kind && a.state === b.state && a.name === b.name ? a.name : null;
}

function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){3,8}$/u.test(name.trim());
}
