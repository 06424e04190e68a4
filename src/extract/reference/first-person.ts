import type { Attribution } from "../../terms/layers.ts";
import type { Phrase } from "./phrases.ts";
import { extend, type Running, running } from "./running.ts";

/**
 * "I", "we" and "you": inside the words of somebody quoted they belong to whoever speaks there, outside to
 * the article's own voice. "I" is the speaker; the speaker's "we" is one group and "you" another.
 */
export interface Voices {
  readonly phrases: readonly Phrase[];
  readonly contentOf: Int32Array;
  readonly attributions: readonly Attribution[];
  speakerOf(attribution: number): Running | null;
}

/** Sets the entity of every such phrase; new ones are added to `entities`. */
export function joinVoices(
  entityOf: (Running | null)[],
  entities: Running[],
  { phrases, contentOf, attributions, speakerOf }: Voices,
): void {
  const byVoice = new Map<string, Running>();
  const own: [number, Running][] = [];
  phrases.forEach((phrase, at) => {
    const { pronoun } = phrase;
    if (!pronoun || pronoun.person === 3) return;
    const statement = contentOf[at];
    const isQuoted = phrase.quotation >= 0 || (statement >= 0 && attributions[statement].form === "direct");
    const speaker = isQuoted && statement >= 0 ? speakerOf(statement) : null;
    if (pronoun.person === 1 && pronoun.number === "one" && speaker && speaker.type !== null) {
      own.push([at, speaker]);
      return;
    }
    const voice = speaker ? `e${speaker.index}` : isQuoted ? `q${phrase.quotation}` : "text";
    const key = `${voice}|${pronoun.person}${pronoun.number === "many" ? "many" : ""}`;
    let entity = byVoice.get(key);
    if (!entity) {
      entity = running(entities.length, { name: null, type: "PER", gender: null, many: pronoun.number === "many", named: 0 });
      entities.push(entity);
      byVoice.set(key, entity);
    }
    own.push([at, entity]);
  });
  for (const [at, entity] of own) {
    entityOf[at] = entity;
    extend(entity, at, phrases[at]);
  }
  for (const entity of new Set(own.map(([, entity]) => entity))) entity.phrases.sort((a, b) => a - b);
}
