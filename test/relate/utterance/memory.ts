import type { Relating } from "../../../src/relate/utterance/relate.ts";
import type { Judgement } from "../../../src/terms/judgement.ts";
import type { QuotedWords } from "../../../src/terms/store.ts";

/** The three methods of a record that relating needs, in memory, with counts of what was touched. */
export class MemoryRecord implements Relating {
  readonly judgements: Judgement[] = [];
  fetched = 0;
  private readonly waiting = new Map<string, QuotedWords>();
  private readonly byId = new Map<string, QuotedWords>();
  private readonly index = new Map<string, Set<string>>();

  add(statements: readonly QuotedWords[]): void {
    for (const words of statements) {
      if (this.byId.has(words.statement)) continue;
      this.byId.set(words.statement, words);
      this.waiting.set(words.statement, words);
    }
  }

  async unrelated(limit: number): Promise<QuotedWords[]> {
    return [...this.waiting.values()].sort((a, b) => (a.statement < b.statement ? -1 : 1)).slice(0, limit);
  }

  async sharing(shingles: readonly string[]): Promise<QuotedWords[]> {
    const ids = new Set(shingles.flatMap((shingle) => [...(this.index.get(shingle) ?? [])]));
    this.fetched += ids.size;
    return [...ids].sort().map((id) => this.byId.get(id)!);
  }

  async relate(
    done: readonly QuotedWords[],
    shingles: ReadonlyMap<string, readonly string[]>,
    judgements: readonly Judgement[],
  ): Promise<void> {
    for (const { statement } of done) {
      this.waiting.delete(statement);
      for (const shingle of shingles.get(statement) ?? []) {
        const there = this.index.get(shingle);
        if (there) there.add(statement);
        else this.index.set(shingle, new Set([statement]));
      }
    }
    this.judgements.push(...judgements);
  }

  /** Groups of two or more, each sorted, in order. */
  utterances(): string[][] {
    const parent = new Map<string, string>();
    const root = (id: string): string => {
      let top = id;
      for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
      return top;
    };
    for (const { left, right, verdict } of this.judgements) {
      if (verdict !== "same") continue;
      const a = root(left);
      const b = root(right);
      if (a < b) parent.set(b, a);
      else if (b < a) parent.set(a, b);
    }
    const groups = new Map<string, string[]>();
    for (const id of this.byId.keys()) groups.set(root(id), [...(groups.get(root(id)) ?? []), id]);
    return [...groups.values()]
      .filter((group) => group.length > 1)
      .map((group) => group.sort())
      .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  }
}
