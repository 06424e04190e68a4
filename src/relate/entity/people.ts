import type { Profile } from "../../terms/entity.ts";
import { isVariant, skeleton } from "../../wording/name-spelling.ts";
import { SHORT_NAMES } from "../../wording/name-words.ts";
import { type PersonName, personName } from "../../wording/person.ts";
import { COMMON_SURNAMES } from "./en/common-surnames.ts";
import type { Finding } from "./finding.ts";
import { sharedRole } from "./roles.ts";

/**
 * Are two people's names one person's? The names have to allow it, and then something else has to speak for it: an
 * office both have, or the company both are named in. A surname alone never does, and where a father and a son
 * share a name, or one article names both, nothing is joined.
 */

/** How sure each ground makes; set by hand on invented piles, in the order in which grounds win when they clash. */
const SURE = { middle: 0.95, office: 0.92, company: 0.85, word: 0.8, bareOffice: 0.8, bareCompany: 0.7, unsure: 0.5, apart: 0.9 } as const;
/** Names in common that speak for one person: for two full names, and for a surname alone. */
const COMPANY = { full: 2, bare: 4 } as const;

export function judgePeople(left: Profile, right: Profile): Finding | null {
  const [a, b] = [personName(left.name), personName(right.name)];
  if (a.surname === "" || b.surname === "") return null;
  const evidence = evidenceFor(left, right);
  const together = left.company.includes(right.id) || right.company.includes(left.id);
  if (a.given === "" || b.given === "") return a.surname === b.surname ? judgeBare(a, b, evidence, together) : null;
  return judgeFull(a, b, evidence, together);
}

interface Evidence {
  readonly role: ReturnType<typeof sharedRole>;
  readonly company: number;
}

function evidenceFor(left: Profile, right: Profile): Evidence {
  const theirs = new Set(right.company);
  const company = left.company.filter((id) => id !== right.id && theirs.has(id)).length;
  return { role: sharedRole(left.roles, right.roles), company };
}

/** A surname alone: its office has to say who it is, or an office many have and the company. */
function judgeBare(a: PersonName, b: PersonName, { role, company }: Evidence, together: boolean): Finding | null {
  const surname = `one article has the surname ${a.surname} alone`;
  if (a.given === "" && b.given === "") return null;
  if (together) return { verdict: "unsure", confidence: SURE.unsure, reasons: [surname, TOGETHER] };
  if (role?.kind === "office") return { verdict: "same", confidence: SURE.bareOffice, reasons: [surname, `both are ${role.role}`] };
  const known = inCompany(company);
  const rare = !COMMON_SURNAMES.has(a.surname);
  if ((role && company >= COMPANY.bare) || (rare && company >= 2 * COMPANY.bare))
    return { verdict: "same", confidence: SURE.bareCompany, reasons: [surname, ...(role ? [`both are called ${role.role}`] : []), known] };
  return { verdict: "unsure", confidence: SURE.unsure, reasons: [surname, role ? `both are called ${role.role}, as many are` : known] };
}

const TOGETHER = "one article names both as two";

type Given = "same" | "initial" | "short" | "variant";

function judgeFull(a: PersonName, b: PersonName, evidence: Evidence, together: boolean): Finding | null {
  const sameSurname = a.surname === b.surname;
  if (!sameSurname && !isVariant(a.surname, b.surname)) return null;
  const given = givenNames(a.given, b.given);
  if (!given) return null;
  const reasons = reasonsOf(a, b, given, sameSurname);
  if (a.suffix !== b.suffix) return judgeGenerations(a, b, evidence, reasons);
  if (!middleNamesAgree(a.middle, b.middle))
    return {
      verdict: "different",
      confidence: SURE.apart,
      reasons: [
        ...reasons,
        `other middle names: ${[a, b]
          .map(({ middle }) => middle.join(" "))
          .sort()
          .join(", ")}`,
      ],
    };
  if (together) return { verdict: "unsure", confidence: SURE.unsure, reasons: [...reasons, TOGETHER] };
  return judgeNear(a, b, given, sameSurname, evidence, reasons);
}

/** "Jr." and "Sr." are two; where only one is marked, the same office in the same company has to say that he is the other. */
function judgeGenerations(a: PersonName, b: PersonName, { role, company }: Evidence, reasons: readonly string[]): Finding {
  const marks = [a.suffix, b.suffix]
    .filter(Boolean)
    .map((suffix) => suffix.toUpperCase())
    .sort();
  if (marks.length === 2)
    return { verdict: "different", confidence: SURE.apart, reasons: [...reasons, `two generations: ${marks.join(" and ")}`] };
  const marked = `only one is ${marks[0]}`;
  if (role?.kind === "office" && company >= 2 * COMPANY.full && middleNamesAgree(a.middle, b.middle))
    return { verdict: "same", confidence: SURE.word, reasons: [...reasons, marked, `both are ${role.role}`, inCompany(company)] };
  return { verdict: "unsure", confidence: SURE.unsure, reasons: [...reasons, `${marked}: father and son share a name`] };
}

function inCompany(company: number): string {
  return `${company} ${company === 1 ? "name" : "names"} in the company of both`;
}

function judgeNear(
  a: PersonName,
  b: PersonName,
  given: Given,
  sameSurname: boolean,
  { role, company }: Evidence,
  reasons: readonly string[],
): Finding {
  const common = COMMON_SURNAMES.has(a.surname) || COMMON_SURNAMES.has(b.surname);
  const known = company > 0 ? [inCompany(company)] : [];
  const office = role?.kind === "office" ? [`both are ${role.role}`] : role ? [`both are called ${role.role}`] : [];
  const same = (confidence: number): Finding => ({ verdict: "same", confidence, reasons: [...reasons, ...office, ...known] });
  const unsure: Finding = {
    verdict: "unsure",
    confidence: SURE.unsure,
    reasons: [...reasons, ...office, ...(known.length > 0 ? known : ["no name in the company of both"])],
  };
  if (sameSurname && given === "same" && (!common || role || company >= COMPANY.full)) return same(SURE.middle);
  if (common && !sameSurname) return { ...unsure, reasons: [...unsure.reasons, "the surname is many people's"] };
  if (role?.kind === "office") return same(SURE.office);
  const enough = common ? 2 * COMPANY.full : COMPANY.full;
  if (role && company > 0) return same(SURE.word);
  return company >= enough ? same(SURE.company) : unsure;
}

/** How two given names go together; null where they do not. */
function givenNames(a: string, b: string): Given | null {
  if (a === b) return "same";
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? "initial" : null;
  if (SHORT_NAMES.some((names) => names.includes(a) && names.includes(b))) return "short";
  if (short.length >= 3 && long.startsWith(short)) return "short";
  return skeleton(a) === skeleton(b) && skeleton(a).length >= 2 ? "variant" : null;
}

/** One has none, or each of the fewer is, or begins, one of the other's, in order. */
function middleNamesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const name of few) {
    while (at < many.length && !(many[at] === name || many[at].startsWith(name) || name.startsWith(many[at]) || isVariant(many[at], name)))
      at++;
    if (at++ >= many.length) return false;
  }
  return true;
}

function reasonsOf(a: PersonName, b: PersonName, given: Given, sameSurname: boolean): string[] {
  const pair = (x: string, y: string) => [x, y].sort().join(" and ");
  const reasons = [sameSurname ? `the surname ${a.surname}` : `the surnames ${pair(a.surname, b.surname)} are spelt alike`];
  if (given === "same") reasons.push(`the given name ${a.given}`);
  else if (given === "initial") reasons.push(`the initial ${[a.given, b.given].find((name) => name.length === 1)}`);
  else if (given === "short") reasons.push(`${pair(a.given, b.given)} are short and long of one name`);
  else reasons.push(`the given names ${pair(a.given, b.given)} are spelt alike`);
  return reasons;
}
