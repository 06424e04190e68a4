/**
 * The words of all articles in one index of four-word runs, for the guards of the generator: is this anywhere in the pile,
 * and how much of it stands together there? Looks at whole texts, whatever the product took for quotation or furniture.
 */
import { plainForms } from "./words.ts";

/** Words of a run that is looked up. */
export const RUN = 4;

export class WordPile {
  private readonly texts: string[][] = [];
  private readonly places = new Map<string, [text: number, at: number][]>();

  add(text: string): void {
    const forms = plainForms(text);
    const index = this.texts.push(forms) - 1;
    for (let at = 0; at + RUN <= forms.length; at++) {
      const run = forms.slice(at, at + RUN).join(" ");
      const there = this.places.get(run);
      if (there) there.push([index, at]);
      else this.places.set(run, [[index, at]]);
    }
  }

  /** Does the pile have these words in one run? */
  holds(text: string): boolean {
    const forms = plainForms(text);
    if (forms.length < RUN) return this.texts.some((there) => ` ${there.join(" ")} `.includes(` ${forms.join(" ")} `));
    return this.occurrences(forms.slice(0, RUN)).some(([index, at]) => forms.every((form, i) => this.texts[index][at + i] === form));
  }

  /** The longest run of the words that stands together anywhere; fewer than `RUN` count as none. */
  longestRun(text: string): number {
    const forms = plainForms(text);
    let longest = 0;
    for (let from = 0; from + RUN <= forms.length; from++) {
      for (const [index, at] of this.occurrences(forms.slice(from, from + RUN))) {
        let length = RUN;
        while (from + length < forms.length && this.texts[index][at + length] === forms[from + length]) length++;
        longest = Math.max(longest, length);
      }
    }
    return longest;
  }

  /** Wherever the pile has a run of the words, does it have all of them? Then no other wording of them is near. */
  hasOneWording(text: string): boolean {
    const forms = plainForms(text);
    for (let from = 0; from + RUN <= forms.length; from++) {
      for (const [index, at] of this.occurrences(forms.slice(from, from + RUN))) {
        const first = at - from;
        if (forms.some((form, i) => this.texts[index][first + i] !== form)) return false;
      }
    }
    return true;
  }

  private occurrences(run: readonly string[]): readonly [text: number, at: number][] {
    return this.places.get(run.join(" ")) ?? [];
  }
}
