/** The speakers of a record: an index of names, and each with everything said, oldest first. The statements are poured into the slot. */
import type { JSX } from "preact";
import type { PartyType } from "../src/terms/reading.ts";
import { LeftOut } from "./LeftOut.tsx";
import { count, digits } from "./numbers.ts";
import { Slot } from "./Slot.tsx";

export interface SpeakerSectionProps {
  readonly anchor: string;
  readonly name: string;
  readonly type: PartyType;
  readonly statements: number;
  readonly shown: number;
}

const TYPES: Readonly<Record<PartyType, string>> = {
  person: "person",
  organization: "organisation",
  government: "government",
  group: "group",
  anonymous: "unnamed source; not necessarily one person",
  document: "document",
  unknown: "speaker not resolved",
};

export function SpeakerSection({ anchor, name, type, statements, shown }: SpeakerSectionProps): JSX.Element {
  return (
    <section class="speaker" id={anchor} aria-labelledby={`${anchor}-name`}>
      <h3 id={`${anchor}-name`}>
        <bdi>{name}</bdi>
      </h3>
      <p class="about">
        {count(statements, "statement")} · {TYPES[type]}
      </p>
      <ol class="ledger">
        <Slot />
      </ol>
      <LeftOut shown={shown} of={statements} what="statements of this speaker" option="--statements" />
    </section>
  );
}

export interface IndexedSpeaker {
  readonly anchor: string;
  readonly name: string;
  readonly statements: number;
}

/** Names in the index; a longer one is no help in finding anybody. */
const INDEXED = 60;

export function SpeakerIndex({ speakers }: { readonly speakers: readonly IndexedSpeaker[] }): JSX.Element | null {
  if (speakers.length < 2) return null;
  return (
    <ul class="speakers" aria-label="Speakers">
      {speakers.slice(0, INDEXED).map(({ anchor, name, statements }) => (
        <li key={anchor}>
          <a href={`#${anchor}`}>
            <bdi>{name}</bdi>
          </a>{" "}
          <span class="count">{digits(statements)}</span>
        </li>
      ))}
      {speakers.length > INDEXED && <li class="count">and {digits(speakers.length - INDEXED)} more below</li>}
    </ul>
  );
}
