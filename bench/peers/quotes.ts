/** The judges, programs of their own beside the data: trees, names and attributions against the gold. */
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CannotRun } from "../../eval/trouble.ts";
import { charactersOf, documentsOf, nothingSaid } from "./conllu.ts";
import type { LineCorpus, TreeCorpus } from "./corpora.ts";

const PYTHON = process.platform === "win32" ? "python" : "python3";

/** Percentages, F1 over words (or sentences). */
export interface TreeScores {
  readonly upos: number;
  readonly uas: number;
  readonly las: number;
  readonly sentences: number;
  /** Documents that the program left out or gave back with other characters; their words count as wrong. */
  readonly lost: number;
}

export interface NameScores {
  readonly f1: number;
  /** Leading articles and trailing possessives left out on both sides, as corpora differ on them. */
  readonly trimmed: number;
}

export interface QuoteScores {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Share of the quotations found that have the right speaker, by the head of its words. */
  readonly speaker: number | null;
}

interface TaggingLeaf {
  readonly f1: number;
}

export class Judges {
  private readonly dataFolder: string;
  private readonly workFolder: string;

  constructor(dataFolder: string, workFolder: string) {
    this.dataFolder = dataFolder;
    this.workFolder = workFolder;
  }

  /** `system` may hold more documents than the corpus; `#` and what follows in the name of a document is not looked at. */
  trees(corpus: TreeCorpus, system: string): TreeScores {
    const given = new Map<string, string>();
    for (const { doc, conllu } of documentsOf(system)) {
      const name = doc.replace(/#\d+$/, "");
      given.set(name, (given.get(name) ?? "") + conllu);
    }
    let lost = 0;
    const answers = corpus.documents.map(({ doc, conllu, text }) => {
      const answer = given.get(doc);
      if (answer !== undefined && charactersOf(answer) === charactersOf(conllu)) return answer;
      lost++;
      return nothingSaid(doc, text);
    });
    const gold = this.write("gold.conllu", corpus.documents.map(({ conllu }) => conllu).join(""));
    const answer = this.write("system.conllu", answers.join(""));
    const scores = this.ask("score_tagging.py", ["ud", gold, answer, "--json"]) as Record<string, TaggingLeaf>;
    return { upos: scores.UPOS.f1, uas: scores.UAS.f1, las: scores.LAS.f1, sentences: scores.sentences.f1, lost };
  }

  names(corpus: LineCorpus, system: string): NameScores {
    const gold = this.write("gold.jsonl", `${corpus.lines.join("\n")}\n`);
    const answer = this.write("system.jsonl", system);
    const types = ["--types", join(this.dataFolder, "ner", "types.json"), "--corpus", "worldwide", "--json"];
    const f1 = (...more: string[]) =>
      (this.ask("score_tagging.py", ["ner", gold, answer, ...types, ...more]) as Record<string, TaggingLeaf>).all.f1;
    return { f1: f1(), trimmed: f1("--trim") };
  }

  quotes(corpus: LineCorpus, system: string): QuoteScores {
    const gold = this.write("gold.jsonl", `${corpus.lines.join("\n")}\n`);
    const answer = this.write("system.jsonl", system);
    const { scores } = this.ask("score_attribution.py", [gold, answer, "--json", "--by", "kind", "--outermost"]) as {
      scores: Record<string, Record<string, Record<string, { p: number | null; r: number | null; f1: number | null }>>>;
    };
    const found = scores.direct?.["C detection"]?.["content IoU >= 0.5"];
    return {
      precision: found?.p ?? null,
      recall: found?.r ?? null,
      f1: found?.f1 ?? null,
      speaker: scores.direct?.["D among matched"]?.["source head"]?.p ?? null,
    };
  }

  private write(name: string, text: string): string {
    const path = join(this.workFolder, name);
    writeFileSync(path, text);
    return path;
  }

  private ask(script: string, args: readonly string[]): unknown {
    const path = join(this.dataFolder, "..", "eval", script);
    if (!existsSync(path)) throw new CannotRun(`no judge at ${path}: it lies in eval/ beside the folder given with --data`);
    const ran = spawnSync(PYTHON, [path, ...args], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    });
    if (ran.error) throw new CannotRun(`cannot start ${PYTHON} (${ran.error.message}): install Python 3`);
    // 1 is "scored, with problems in the input".
    if (ran.status !== 0 && ran.status !== 1) throw new CannotRun(`${script} ended with code ${ran.status}:\n${ran.stderr}`);
    return JSON.parse(ran.stdout);
  }
}
