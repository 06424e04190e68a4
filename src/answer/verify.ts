import type { Verification, VerificationProblem } from "../terms/answer.ts";
import type { ArticleCitations, RecordStore } from "../terms/store.ts";

/**
 * Reads every citation again: the words kept must be the words of the stored text at their place, and
 * where the original can still be read, its bytes must have the hash that names the article. Every
 * problem is listed; an original that is gone is counted and is no problem.
 */

/** SHA-256 in hex of the bytes an article was read from, read again; null when they are gone. */
export type ReadOriginal = (path: string, record: string | null) => Promise<string | null>;

export interface VerifyOptions {
  /** Problems listed, at most; the rest still counts as failed. */
  readonly problems?: number;
  readonly onProgress?: (articles: number) => void;
}

const PROBLEMS = 1000;
/** Code units of the words shown in a problem. */
const SHOWN = 60;

/** Without `readOriginal` the originals are left alone. */
export async function verify(
  store: Pick<RecordStore, "citations">,
  readOriginal?: ReadOriginal,
  options: VerifyOptions = {},
): Promise<Verification> {
  const limit = options.problems ?? PROBLEMS;
  const problems: VerificationProblem[] = [];
  const note = (problem: VerificationProblem): void => {
    if (problems.length < limit) problems.push(problem);
  };
  let articles = 0;
  let citations = 0;
  const originals = { same: 0, changed: 0, gone: 0 };
  for await (const article of store.citations()) {
    articles++;
    for (const citation of article.citations) {
      citations++;
      const words = article.text.slice(citation.start, citation.end);
      if (words === citation.text && citation.start <= citation.end && citation.end <= article.text.length) continue;
      note({
        article: article.sha256,
        of: `${citation.role} of ${citation.of}`,
        reason: `the text at ${citation.start}-${citation.end} reads ${shorten(words)}, not ${shorten(citation.text)}: build the record again from the originals`,
      });
    }
    if (readOriginal && article.path !== null) {
      const state = await compareOriginal(article, article.path, readOriginal);
      originals[state]++;
      if (state === "changed") {
        const reason = `${article.path} is no longer what was read: add it again to record its new text`;
        note({ article: article.sha256, of: "original", reason });
      }
    }
    options.onProgress?.(articles);
  }
  return { articles, citations, originals, problems };
}

async function compareOriginal(article: ArticleCitations, path: string, readOriginal: ReadOriginal): Promise<"same" | "changed" | "gone"> {
  const sha256 = await readOriginal(path, article.record);
  if (sha256 === null) return "gone";
  return sha256 === article.sha256 ? "same" : "changed";
}

function shorten(words: string): string {
  return JSON.stringify(words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words);
}
