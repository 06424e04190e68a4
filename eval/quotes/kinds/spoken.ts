/** Real quotations with a speaker claimed: who said it under another name, and somebody else. */
import type { RecordedEntity } from "../../../src/terms/entity.ts";
import type { Quotation } from "../bases.ts";
import { caseOf, type Material, pick, type QuoteCase } from "../case.ts";
import { plainForms } from "../words.ts";
import { take } from "./quota.ts";

const EACH = 40;
/** Words a quotation has so that it is nobody else's by chance. */
const LENGTH = 6;

function own(material: Material): Quotation[] {
  return material.quotations.filter(({ text, speaker }) => speaker !== null && plainForms(text).length >= LENGTH);
}

/** Everybody who is said to have said words that hold these. */
function saidBy(material: Material, text: string): string[][] {
  const asked = ` ${plainForms(text).join(" ")} `;
  return material.quotations
    .filter((other) => ` ${plainForms(other.text).join(" ")} `.includes(asked))
    .map(({ speaker }) => plainForms(speaker ?? ""));
}

/** Another speaker of the event, none of whose names is that of one who said it. `aliases`: all names of a name's entity. */
export function swapped(material: Material, aliases: ReadonlyMap<string, RecordedEntity>): QuoteCase[] {
  const speakers = new Map<string, string[]>();
  for (const { event, speaker } of material.quotations) if (speaker) speakers.set(event, [...(speakers.get(event) ?? []), speaker]);
  return take(
    material,
    EACH,
    own(material),
    ({ event }) => event,
    ({ event, text }) => {
      const said = saidBy(material, text);
      if (said.some((names) => names.length === 0)) return null;
      const taken = new Set(said.flatMap((names) => [...names, ...(aliases.get(names.join(" "))?.names ?? []).flatMap(plainForms)]));
      const others = (speakers.get(event) ?? []).filter((name) => {
        const names = [name, ...(aliases.get(plainForms(name).join(" "))?.names ?? [])];
        return !names.some((one) => plainForms(one).some((word) => taken.has(word)));
      });
      if (others.length === 0) return null;
      return caseOf(material, event, {
        kind: "speaker swapped",
        quote: text,
        speaker: pick(others, material.next),
        verdict: "exact",
        misattributed: true,
        made: text,
      });
    },
  );
}

/** The speaker by surname, with a title, or under another name that the record has for the same person. */
export function renamed(material: Material, aliases: ReadonlyMap<string, RecordedEntity>): QuoteCase[] {
  return take(
    material,
    EACH,
    own(material).reverse(),
    ({ event }) => event,
    ({ event, text, speaker }) => {
      const entity = aliases.get(plainForms(speaker ?? "").join(" "));
      if (!speaker || entity?.type !== "PER" || plainForms(speaker).length < 2) return null;
      const surname = speaker.split(" ").at(-1) as string;
      const names = [surname, `Mr. ${surname}`, speaker.toUpperCase(), ...entity.names.filter((name) => name !== speaker)];
      return caseOf(material, event, {
        kind: "speaker by another name",
        quote: text,
        speaker: pick(names, material.next),
        verdict: "exact",
        misattributed: false,
        made: text,
      });
    },
  );
}

/** The speaker by the office that the articles give. */
export function byOffice(material: Material, aliases: ReadonlyMap<string, RecordedEntity>): QuoteCase[] {
  const holders = new Map<string, Set<string>>();
  for (const entity of aliases.values())
    for (const { role } of entity.roles) holders.set(role.toLowerCase(), (holders.get(role.toLowerCase()) ?? new Set()).add(entity.id));
  return take(
    material,
    EACH,
    own(material),
    ({ event }) => event,
    ({ event, text, speaker }) => {
      const entity = aliases.get(plainForms(speaker ?? "").join(" "));
      const roles = (entity?.roles ?? []).filter(
        ({ role }) => plainForms(role).length > 1 && plainForms(role).length < 7 && holders.get(role.toLowerCase())?.size === 1,
      );
      if (entity?.type !== "PER" || roles.length === 0) return null;
      return caseOf(material, event, {
        kind: "speaker by office",
        quote: text,
        speaker: `the ${pick(roles, material.next).role}`,
        verdict: "exact",
        misattributed: false,
        made: text,
      });
    },
  );
}
