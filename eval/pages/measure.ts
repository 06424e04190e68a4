/** Every corpus of pages read, timed and judged. */
import type { Court } from "../ask.ts";
import type { Measured } from "../report.ts";
import type { PageCorpus } from "./gold.ts";
import { judgePages, type PageVerdict, pageFigures } from "./judge.ts";
import { answerOf, articleOf } from "./reading.ts";

export interface MeasuredPages extends Measured {
  readonly mode: PageCorpus["mode"];
  readonly pages: number;
  /** Pages read and cleaned in one second of CPU time, from bytes on, all threads of the runtime included. */
  readonly pagesPerCpuSecond: number;
  readonly verdict: PageVerdict;
}

export async function measurePages(court: Court, corpora: readonly PageCorpus[]): Promise<MeasuredPages[]> {
  const measured: MeasuredPages[] = [];
  for (const corpus of corpora) {
    const answers: object[] = [];
    let micros = 0;
    for (const page of corpus.documents) {
      const before = process.cpuUsage();
      const article = articleOf(page, corpus);
      const { user, system } = process.cpuUsage(before);
      micros += user + system;
      if (article) answers.push(answerOf(page, article));
    }
    const verdict = await judgePages(court, corpus, answers);
    const pages = corpus.documents.length;
    const { name, sha256, mode } = corpus;
    measured.push({ corpus: name, sha256, mode, pages, figures: pageFigures(verdict), pagesPerCpuSecond: (pages * 1e6) / micros, verdict });
  }
  return measured;
}
