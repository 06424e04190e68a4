/**
 * The floor: one pass in order of time over TF-IDF of words, an article joins the nearest middle above a threshold. As many
 * have built it; rarity is counted over the very articles that are grouped, which no stream could do.
 */
import type { StoryArticle } from "./gold.ts";

type Told = Pick<StoryArticle, "id" | "event" | "title" | "text" | "published">;
type Weights = Map<string, number>;

/** The steps tried. */
const STEPS = Array.from({ length: 20 }, (_, i) => 0.06 + i / 100);

/** The threshold with the best B-cubed F1 on these articles; of equals the lowest. */
export function bestThreshold(articles: readonly Told[]): number {
  const score = (threshold: number) => bcubed(articles, singlePass(articles, threshold));
  return STEPS.reduce((best, step) => (score(step) > score(best) ? step : best));
}

export function singlePass(articles: readonly Told[], threshold: number): Map<string, string> {
  const vectors = tfidf(articles);
  const order = articles
    .map((article, i) => ({ ...article, vector: vectors[i] }))
    .sort((a, b) => text(a.published, b.published) || text(a.id, b.id));
  const middles: { sum: Weights; name: string }[] = [];
  const stories = new Map<string, string>();
  for (const { id, vector } of order) {
    let best: (typeof middles)[number] | null = null;
    let near = threshold;
    for (const middle of middles) {
      const likeness = cosine(vector, middle.sum);
      if (likeness >= near) [near, best] = [likeness, middle];
    }
    if (!best) {
      best = { sum: new Map(), name: id };
      middles.push(best);
    }
    for (const [word, weight] of vector) best.sum.set(word, (best.sum.get(word) ?? 0) + weight);
    stories.set(id, best.name);
  }
  return stories;
}

function tfidf(articles: readonly Told[]): Weights[] {
  const counts = articles.map(({ title, text: body }) => {
    const count: Weights = new Map();
    for (const word of `${title}\n${body}`.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []) count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const carriers: Weights = new Map();
  for (const count of counts) for (const word of count.keys()) carriers.set(word, (carriers.get(word) ?? 0) + 1);
  return counts.map((count) => {
    const weights = new Map(
      [...count].map(([word, n]) => [word, (1 + Math.log(n)) * Math.log(articles.length / (carriers.get(word) ?? 1))]),
    );
    const length = Math.hypot(...weights.values()) || 1;
    return new Map([...weights].map(([word, weight]) => [word, weight / length]));
  });
}

function cosine(one: Weights, sum: Weights): number {
  let product = 0;
  for (const [word, weight] of one) product += weight * (sum.get(word) ?? 0);
  return product / (Math.hypot(...sum.values()) || 1);
}

/** B-cubed F1, for picking the threshold; the judge outside gives what is reported. */
function bcubed(articles: readonly Told[], stories: ReadonlyMap<string, string>): number {
  const size = (key: (article: Told) => string) => {
    const sizes = new Map<string, number>();
    for (const article of articles) sizes.set(key(article), (sizes.get(key(article)) ?? 0) + 1);
    return (article: Told) => sizes.get(key(article)) ?? 1;
  };
  const story = ({ id }: Told) => stories.get(id) ?? id;
  const [event, found, both] = [size((a) => a.event), size(story), size((a) => `${a.event}\n${story(a)}`)];
  const mean = (of: (article: Told) => number) => articles.reduce((sum, article) => sum + both(article) / of(article), 0) / articles.length;
  const [precision, recall] = [mean(found), mean(event)];
  return (2 * precision * recall) / (precision + recall);
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
