import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeProfiles } from "../../../src/relate/entity/judge.ts";
import { keysOf } from "../../../src/relate/entity/keys.ts";
import type { Profile } from "../../../src/terms/entity.ts";
import type { EntityType } from "../../../src/terms/layers.ts";
import { editDistance, isVariant, skeleton } from "../../../src/wording/name-spelling.ts";

function profile(name: string, more: Partial<Profile> = {}): Profile {
  return { id: `n${name}`, name, type: "PER", known: null, roles: [], forms: [name], company: [], articles: 1, ...more };
}

const IN_COMPANY = { company: ["na", "nb", "nc", "nd"] };

describe("two names of people", () => {
  it.each<[a: string, b: string, with_: Partial<Profile>, and: Partial<Profile>, verdict: string | undefined, reason: RegExp]>([
    ["Ari Velkhanov", "Ari Velkanof", IN_COMPANY, IN_COMPANY, "same", /spelt alike/],
    ["Ari Velkhanov", "Ari Velkanof", {}, {}, "unsure", /no name in the company/],
    ["Ari Velkhanov", "Ari Velkanof", { roles: ["Harbour Master"] }, { roles: ["harbour master"] }, "same", /both are harbour master/i],
    ["Ari Velkhanov", "Ari Velkanof", { roles: ["president"] }, { roles: ["President"] }, "unsure", /both are called president/i],
    ["Ari Velkhanov", "Ari Velkanof", { company: ["na", "nb", "nAri Velkanof"] }, { company: ["na", "nb"] }, "unsure", /names both as two/],
    ["Ari Velkhanov", "Beppe Velkanof", IN_COMPANY, IN_COMPANY, undefined, /^/],
    ["Otto F. Quandt", "Otto Quandt", {}, {}, "same", /given name otto/],
    ["Otto F. Quandt", "Otto M. Quandt", IN_COMPANY, IN_COMPANY, "different", /other middle names/],
    ["Otto Quandt", "O. Quandt", {}, {}, "unsure", /initial o/],
    ["Otto Quandt", "O. Quandt", IN_COMPANY, IN_COMPANY, "same", /4 names in the company/],
    ["William Quandt", "Bill Quandt", { roles: ["mayor of Orme"] }, { roles: ["Orme mayor"] }, "same", /short and long/],
    ["Otto Quandt Jr.", "Otto Quandt Sr.", IN_COMPANY, IN_COMPANY, "different", /two generations: JR and SR/],
    ["Otto Quandt Jr.", "Otto Quandt", IN_COMPANY, IN_COMPANY, "unsure", /father and son/],
    [
      "Otto Quandt Jr.",
      "Otto Quandt",
      { ...IN_COMPANY, roles: ["Harbour Master"] },
      { ...IN_COMPANY, roles: ["harbour master"] },
      "same",
      /only one is JR/,
    ],
    ["Ash Quandt", "Ashton B. Quandt", IN_COMPANY, IN_COMPANY, "same", /short and long/],
    ["John Kerr", "John Kerry", IN_COMPANY, IN_COMPANY, undefined, /^/],
    ["Anna Smith", "Anna B. Smith", {}, {}, "unsure", /given name anna/],
    ["Lena Hansen", "Lena Hanssen", IN_COMPANY, IN_COMPANY, "unsure", /many people's/],
    ["Otto Quandt", "Otto Lindqvist", IN_COMPANY, IN_COMPANY, undefined, /^/],
    ["Quandt", "Otto Quandt", {}, {}, "unsure", /surname quandt alone/],
    ["Quandt", "Otto Quandt", { roles: ["Harbour Master"] }, { roles: ["harbour master"] }, "same", /both are harbour master/i],
    [
      "Quandt",
      "Otto Quandt",
      { ...IN_COMPANY, company: ["nOtto Quandt"], roles: ["Harbour Master"] },
      { roles: ["Harbour Master"] },
      "unsure",
      /names both/,
    ],
    ["Carr-Webb", "Ilse Webb", IN_COMPANY, IN_COMPANY, undefined, /^/],
    ["Quandt", "Quandt", { id: "n1", ...IN_COMPANY }, { id: "n2", ...IN_COMPANY }, undefined, /^/],
    ["Jon Quandt", "Jonathan Quandt", {}, {}, "unsure", /short and long/],
  ])("%s, %s", (a, b, left, right, verdict, reason) => {
    const found = judgeProfiles(profile(a, left), profile(b, right));
    expect(found?.verdict).toBe(verdict);
    if (found) expect(found.reasons.join("; ")).toMatch(reason);
  });
});

describe("two names of bodies and places", () => {
  it.each<[a: string, b: string, with_: Partial<Profile>, verdict: string | undefined, reason: RegExp]>([
    ["U.S.", "United States", {}, "same", /names of United States/],
    ["UN", "United Nations", {}, "same", /names of United Nations/],
    ["Tehran", "Iran", {}, undefined, /^/],
    ["United Dockers Federation", "UDF", { forms: ["United Dockers Federation", "UDF"] }, "same", /acronym/],
    ["United Dockers Federation", "UDF", {}, "unsure", /no article says so/],
    ["United Dockers Federation", "Upper Deck Foremen", {}, "different", /two names with the acronym UDF/],
    ["United Dockers Federation", "United Docker's Federation", {}, undefined, /^/],
    ["Quist Holdings", "Quist", { forms: ["Quist Holdings", "Quist"] }, "same", /what kind of body/],
    ["Orme Harbour Board", "Harbour Board", { forms: ["Orme Harbour Board", "Harbour Board"] }, "unsure", /calls/],
    ["Orme Times", "Orme", { forms: ["Orme Times", "Orme"] }, "unsure", /need not be so/],
    ["Orme Harbour Board", "Quist Ferries", { forms: ["Orme Harbour Board", "Quist Ferries"] }, "unsure", /calls/],
    ["Orme Harbour Board", "Quist Ferries", {}, undefined, /^/],
  ])("%s, %s", (a, b, left, verdict, reason) => {
    const found = judgeProfiles(profile(a, { type: "ORG", ...left }), profile(b, { type: "ORG" }));
    expect(found?.verdict).toBe(verdict);
    if (found) expect(found.reasons.join("; ")).toMatch(reason);
  });
});

describe("whatever the names", () => {
  const word = fc.constantFrom(
    ..."Ari Otto O. Bill William Dara al- Velkhanov Velkanof Quandt Kuandt Smith Jr. F. van der U.S. UDF Orme".split(" "),
  );
  const profiles = fc
    .record({
      words: fc.array(word, { minLength: 1, maxLength: 4 }),
      type: fc.constantFrom<EntityType>("PER", "ORG", "GPE"),
      known: fc.option(fc.constantFrom("k1", "k2"), { freq: 5 }),
      roles: fc.subarray(["president", "Harbour Master", "mayor of Orme"]),
      company: fc.subarray(["na", "nb", "nc", "nd"]),
    })
    .map(({ words, ...more }) => profile(words.join(" "), more));

  it("a judgement is symmetric, gives its reasons, and rests on more than a surname", () => {
    fc.assert(
      fc.property(profiles, profiles, (one, other) => {
        const [a, b] = [one, { ...other, id: `${other.id}'` }];
        const found = judgeProfiles(a, b);
        expect(judgeProfiles(b, a)).toEqual(found);
        if (!found) return;
        expect(found.left < found.right).toBe(true);
        expect(found.reasons.length).toBeGreaterThan(0);
        expect(found.reasons.every((reason) => reason.length > 0 && !reason.includes("; "))).toBe(true);
        if (found.verdict === "same") expect(found.reasons.length + (a.type === "PER" ? 0 : 1)).toBeGreaterThan(1);
      }),
    );
  });

  it("what is judged has met: one asks for a key the other is kept under, and the other way round", () => {
    fc.assert(
      fc.property(profiles, profiles, (a, b) => {
        const [x, y] = [keysOf(a), keysOf(b)];
        const meets = x.asked.some((key) => y.kept.includes(key));
        expect(y.asked.some((key) => x.kept.includes(key))).toBe(meets);
        const found = judgeProfiles(a, { ...b, id: `${b.id}'` });
        if (found?.verdict === "same") expect(meets).toBe(true);
      }),
    );
  });
});

describe("spellings", () => {
  it("hears what outlets spell otherwise", () => {
    for (const [a, b] of [
      ["qaddafi", "gadhafi"],
      ["velkhanov", "velkanof"],
      ["zelensky", "zelenskiy"],
      ["hussein", "hosain"],
    ])
      expect(skeleton(a)).toBe(skeleton(b));
    expect(isVariant("kerr", "kerry")).toBe(false);
    expect(isVariant("quandt", "quandt")).toBe(false);
    expect(isVariant("orolana", "areliunu")).toBe(false);
  });

  it("counts letters changed as the definition does", () => {
    expect(editDistance("velkhanov", "velkanof", 5)).toBe(2);
    expect(editDistance("abcd", "acbd", 5)).toBe(1);
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), fc.integer({ min: 0, max: 8 }), (a, b, most) => {
        const exact = editDistance(a, b, 20);
        expect(editDistance(a, b, most)).toBe(Math.min(exact, most + 1));
        expect(editDistance(b, a, 20)).toBe(exact);
        expect(exact === 0).toBe(a === b);
      }),
    );
  });
});
