import type { RecordStore } from "../../terms/store.ts";
import type { NearStory, StoryJudgement } from "../../terms/story.ts";
import type { Background } from "./background.ts";
import { chanceOfOneStory, chanceOfStory, leastChance, type StoryJudge } from "./judge.ts";
import { storyKeys } from "./keys.ts";
import { isFar, type Likeness, likenessOf, nearestOf, type StorySample } from "./likeness.ts";
import type { StoryMarks } from "./marks.ts";
import { packMarks } from "./packed.ts";
import { isGrounded, reasonsAgainst, reasonsFor } from "./reasons.ts";
import { type Samples, samplesAtHand } from "./samples.ts";
import { tellStories } from "./tell.ts";

/**
 * Finds the story of every article that waits, in order of day, then sha256: each joins the likeliest story or founds one
 * (single pass, after Allan et al., 1998, with a fitted decision). When a day is over, the stories it changed are held against
 * the others once more, and may be joined. What waits at once therefore comes to the same whatever the order it was
 * added in, and days added one after the other come to the same as all at once. Nothing settled is changed but by a
 * judgement in the log.
 */
export type RelatingStories = Pick<
  RecordStore,
  | "article"
  | "markedArticle"
  | "unstoried"
  | "nearStories"
  | "storyMates"
  | "storySample"
  | "storyMarks"
  | "keepStory"
  | "changedStories"
  | "keepStories"
  | "untoldStories"
  | "tellStory"
>;

/** What ships under models/stories. */
export interface StoryKnowledge {
  readonly background: Background;
  readonly judge: StoryJudge;
}

export interface StoryOptions {
  readonly onProgress?: (progress: { readonly articles: number }) => void;
  /** Stops after the article under way. */
  readonly signal?: AbortSignal;
}

/** Named with its version: a change of the rules is another judge. */
export const STORY_JUDGES = { story: "rule:story/1", replay: "rule:story-replay/1", mate: "rule:story-mate/1" } as const;
/** Articles asked for at a time. */
const BATCH = 200;
/** Stories that an article or story is held against, those that share most. */
const CANDIDATES = 10;
/** A story that an article did not join is worth a line in the log from this chance on (`unsure`), or where so much of the words is alike (`different`). */
const NEAR = { chance: 0.35, words: 0.2 } as const;

export async function relateStories(
  store: RelatingStories,
  knowledge: StoryKnowledge,
  options: StoryOptions = {},
): Promise<{ readonly articles: number }> {
  const samples = samplesAtHand(store, knowledge.background);
  let articles = 0;
  let today: string | null | undefined;
  const stopped = () => options.signal?.aborted ?? false;
  while (!stopped()) {
    const batch = await store.unstoried(BATCH);
    for (const { article, day } of batch) {
      if (stopped()) break;
      if (day !== today) await replay(store, samples, knowledge, day, stopped);
      today = day;
      await place(store, samples, knowledge, article, day);
      articles++;
    }
    options.onProgress?.({ articles });
    if (batch.length === 0) break;
  }
  if (!stopped()) await replay(store, samples, knowledge, undefined, stopped);
  if (!stopped()) await tellStories(store, samples, stopped);
  return { articles };
}

/** A story for one article: that of its page and copies, else the likeliest, else its own. */
async function place(
  store: RelatingStories,
  samples: Samples,
  knowledge: StoryKnowledge,
  article: string,
  day: string | null,
): Promise<void> {
  const { background, judge } = knowledge;
  const mates = await store.storyMates(article);
  if (mates.length > 0) {
    const judgements = mates.map((mate) =>
      judgementOn(article, mate.article, { verdict: "same", confidence: 1, reasons: [MATES[mate.because]], judge: STORY_JUDGES.mate }),
    );
    return store.keepStory({ article, day, told: true, own: false, keys: [], marks: null }, judgements);
  }
  const marks = await samples.marksOf(article);
  if (!marks) return store.keepStory({ article, day, told: false, own: true, keys: [], marks: null }, []);
  const keys = storyKeys(marks);
  const near = await store.nearStories(keys, day, CANDIDATES);
  const found: Found[] = [];
  for (const one of near) {
    const sample = await samples.sampleOf(one.story, day);
    if (!sample) continue;
    const likeness = likenessOf(marks, sample);
    found.push({ near: one, sample, likeness, chance: chanceOfStory(likeness, judge) });
  }
  found.sort((a, b) => b.chance - a.chance || (a.near.story < b.near.story ? -1 : 1));
  const joins = ({ chance, likeness, sample }: Found) => {
    return chance >= leastChance(likeness, judge) && isGrounded(marks, sample, isFar(likeness), background);
  };
  const joined = found.find(joins) ?? null;
  const judgements: StoryJudgement[] = [];
  if (joined) judgements.push(storyJudgement(marks, joined.sample, "same", joined.chance, STORY_JUDGES.story, background));
  const missed = found.find((one) => one !== joined && (one.chance >= NEAR.chance || one.likeness.words >= NEAR.words));
  if (missed) {
    const verdict = missed.chance >= NEAR.chance ? "unsure" : "different";
    judgements.push(storyJudgement(marks, missed.sample, verdict, missed.chance, STORY_JUDGES.story, background, joined?.chance));
  }
  return store.keepStory({ article, day, told: true, own: true, keys, marks: packMarks(marks) }, judgements);
}

/** No rule is surer than this of a happening; that one page or one text is one is certain. */
const SUREST = 0.99;

interface Found {
  readonly near: NearStory;
  readonly sample: StorySample;
  readonly likeness: Likeness;
  readonly chance: number;
}

const MATES = { page: "two versions of one page", copy: "prints of one text" } as const;

/** Stories that a day before `today` changed are held against the others; those that are one are joined, until none is. */
async function replay(
  store: RelatingStories,
  samples: Samples,
  { background, judge }: StoryKnowledge,
  today: string | null | undefined,
  stopped: () => boolean,
): Promise<void> {
  while (!stopped()) {
    const [story] = await store.changedStories(today, 1);
    if (story === undefined) return;
    const own = await samples.sampleOf(story, null);
    const middle = own && { words: own.middle.words, names: own.middle.names, places: own.middle.places };
    const near = middle ? await store.nearStories(storyKeys(middle), lastDay(own), CANDIDATES) : [];
    let best: { readonly story: string; readonly sample: StorySample; readonly chance: number } | null = null;
    for (const one of near) {
      if (one.story === story) continue;
      const sample = await samples.sampleOf(one.story, null);
      if (!own || !sample) continue;
      const far = isFar(likenessOf(mostLike(own, sample), sample));
      const grounded = own.articles.some((marks) => isGrounded(marks, sample, false, background));
      const chance = grounded ? chanceOfOneStory(own, sample, judge) : 0;
      if (
        chance >= (far ? judge.far : judge.merge) &&
        (!best || chance > best.chance || (chance === best.chance && one.story < best.story))
      )
        best = { story: one.story, sample, chance };
    }
    const judgements: StoryJudgement[] = [];
    if (best && own)
      judgements.push(storyJudgement(mostLike(own, best.sample), best.sample, "same", best.chance, STORY_JUDGES.replay, background));
    await store.keepStories(story, judgements);
  }
}

function lastDay({ articles }: StorySample): string | null {
  const days = articles.map(({ day }) => day).filter((day) => day !== null);
  return days.sort()[days.length - 1] ?? null;
}

/** The article of a story that is most like another story. */
function mostLike({ articles }: StorySample, other: StorySample): StoryMarks {
  const likeness = (marks: StoryMarks) => likenessOf(marks, other).words + likenessOf(marks, other).names;
  return articles.reduce((best, marks) => (likeness(marks) > likeness(best) ? marks : best));
}

function storyJudgement(
  marks: StoryMarks,
  sample: StorySample,
  verdict: StoryJudgement["verdict"],
  chance: number,
  judge: string,
  background: Background,
  likelier?: number,
): StoryJudgement {
  const told = (sure: number) => Math.min(SUREST, Math.round(100 * sure) / 100);
  const reasons =
    verdict === "same"
      ? reasonsFor(marks, sample, background)
      : reasonsAgainst(marks, sample, background, likelier === undefined ? null : told(likelier));
  const confidence = told(verdict === "different" ? 1 - chance : chance);
  return judgementOn(marks.article, nearestOf(marks, sample).article, { verdict, confidence, reasons, judge });
}

function judgementOn(one: string, other: string, found: Omit<StoryJudgement, "left" | "right">): StoryJudgement {
  const [left, right] = one < other ? [one, other] : [other, one];
  return { left, right, ...found };
}
