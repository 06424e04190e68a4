import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWords, formsOf } from "../../../src/wording/fold.ts";
import { quotedSpans } from "../../../src/wording/quoted.ts";
import { compose, mend, originFinder } from "../../../src/wording/repair/mend.ts";
import { repaired, repairsOf } from "../../../src/wording/repair/repair.ts";
import * as damage from "./damage.ts";

const CLEAN = [
  "“We were told to wait,” Zoë Brandão said — “three times.” The ferry’s owner, José Peña, said ‘no’ …",
  "Åsa Öberg paid £5 for a café au lait at the “Señor’s” bar, 20° in the shade; “that is it,” she said.",
  "“THE CAFÉ”, “GÄ”, the exposé—“a résumé”—and “Ça va?” are clean: “Crêpe Suzette” costs €9…",
  "Straight marks: \"It is fine,\" she said, and 'nobody' in Łódź, Košice or Dvořák’s town was hurt.",
];
/** A closing mark at the end of a quotation may lose its last byte, and so may nothing else here. */
const LOSSY = "“We were told to wait,” she said. “Three times.”";
const MARKS = /["“”‘’„«»]/g;

const words = fc.constantFrom(
  ..."we were told to wait said José Peña’s “no” café naïve Zoë — “three times” , . … ‘never’ £5 Ürün São Łódź résumé Brontë Garçon façade 20° Señor".split(
    " ",
  ),
);
const sentence = fc.array(words, { minLength: 1, maxLength: 20 }).map((list) => list.join(" "));

const DAMAGES: Readonly<Record<string, (text: string) => string>> = {
  "read as windows-1252": damage.readAsWindows,
  "read as windows-1252 twice": (text) => damage.readAsWindows(damage.readAsWindows(text)),
  "read as Latin-1": damage.readAsLatin,
  "escaped by number": damage.escapedByNumber,
  "escaped twice": damage.escapedTwice,
  "no-break spaces": damage.unbroken,
  "soft hyphens": damage.sown("\u00ad", 3),
  "zero-width spaces": damage.sown("\u200b", 4),
  "direction marks": damage.sown("\u200e", 5),
  NUL: damage.sown("\0", 6),
};

describe("repair", () => {
  it.each(Object.entries(DAMAGES))("undoes: %s", (_, damaged) => {
    for (const text of CLEAN) expect(repaired(damaged(text))).toBe(text);
    fc.assert(
      fc.property(sentence, (text) => {
        expect(repaired(damaged(text))).toBe(text);
        expect(repaired(damaged(text)).match(MARKS)?.length).toBe(text.match(MARKS)?.length);
        expect(formsOf(foldWords(damaged(text)))).toEqual(formsOf(foldWords(text)));
      }),
    );
  });

  it("puts right what a Mac's table, a Russian one and windows-1252 read as Latin-1 made of quotation marks", () => {
    expect(repaired(damage.readAsMac("“No,” José said — ‘never’…"))).toBe("“No,” José said — ‘never’…");
    expect(repaired("вЂњNo,вЂќ she said, itвЂ™s over вЂ” now")).toBe("“No,” she said, it’s over — now");
    expect(repaired(damage.windowsReadAsLatin("“It’s over,” she said…"))).toBe("“It’s over,” she said…");
  });

  it("loses no closing mark whose last byte was lost", () => {
    expect(repaired(damage.readAsWindowsWithLoss(LOSSY))).toBe(LOSSY);
    expect(repaired("â€œNo,â€� she said. â€œNever.â€? He left.")).toBe("“No,” she said. “Never.” He left.");
  });

  it("leaves clean text alone, in other languages too", () => {
    const others = [
      "Die „Gruß“-Karte in GÄ… nicht; ‚Änderung‘ – Übergröße, „Ä“ und „Ö“.",
      "À l’été « Noël », Â l’âge… où ça ? L’Île-d’Yeu, château, « Dégât ».",
      "SÃO PAULO – AMANHÃ… “IRMÔ e “AMANHÔ: não há pães",
      "MALÁ – ŽILINA „ČÍŠNÍK“ Ďáblice Škoda",
      "Ελλάδα «Ναι» — Россия «Да», вот… 中文“引号”",
    ];
    for (const text of [...CLEAN, ...others]) expect(repairsOf(text)).toEqual([]);
  });

  it("takes a piece that is damaged and leaves its clean neighbours", () => {
    expect(repaired("“Clean,” she said. â€œNot clean,â€\u009d he said of the “CAFÉ”.")).toBe(
      "“Clean,” she said. “Not clean,” he said of the “CAFÉ”.",
    );
  });

  it("keeps joiners where they are part of the writing, and takes them out of words where they are not", () => {
    for (const text of ["می\u200cخواهم", "तस्\u200dवीरें", "👩\u200d🚒"]) expect(repaired(text)).toBe(text);
    expect(repaired("fer\u200dry")).toBe("ferry");
  });

  it("makes letters of ligatures, tags escaped twice nothing, a hyphenated line one word", () => {
    expect(repaired("The o\ufb03cer’s &lt;em&gt;\ufb01rst&lt;/em&gt; day")).toBe("The officer’s first day");
    expect(repaired("the news\u00ad\n paper")).toBe("the newspaper");
  });

  it("leads every offset back to the stretch its words were made from", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, fc.constantFrom(...Object.values(DAMAGES))), { maxLength: 12 }), (list) => {
        const text = list.map(([word, damaged]) => damaged(word)).join(" ");
        const repairs = repairsOf(text);
        let last = 0;
        for (const { start, end } of repairs) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        const folded = foldWords(text);
        for (const { start, end, form } of folded) expect(formsOf(foldWords(text.slice(start, end)))).toEqual([form]);
      }),
    );
  });

  it("finds the quoted words between damaged marks, as they are written", () => {
    const text = "â€œNo, JosÃ©,â€ she said, â€œnever.â€\u009d";
    expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(["No, JosÃ©,", "never."]);
  });

  it("composes: two repairs one after the other are one", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 30 });
    const repairs = (length: number) =>
      fc.array(fc.tuple(fc.nat({ max: length }), fc.nat({ max: 3 }), fc.string({ maxLength: 3 })), { maxLength: 8 }).map((list) => {
        let at = 0;
        return list
          .sort((a, b) => a[0] - b[0])
          .flatMap(([from, width, put]) => {
            const start = Math.max(at, from);
            const end = Math.min(length, start + width + 1);
            at = end;
            return start < end ? [{ start, end, text: put }] : [];
          });
      });
    const both = text.chain((written) =>
      repairs(written.length).chain((first) => {
        const between = mend(written, first);
        return repairs(between.length).map((second) => ({ written, first, between, second }));
      }),
    );
    fc.assert(
      fc.property(both, ({ written, first, between, second }) => {
        const composed = compose(first, between, second);
        expect(mend(written, composed)).toBe(mend(between, second));
        const starts = originFinder(composed, "start");
        const ends = originFinder(composed, "end");
        const length = mend(written, composed).length;
        for (let at = 0; at < length; at++) {
          const [start, end] = [starts(at), ends(at + 1)];
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(written.length);
        }
      }),
    );
  });

  it("is linear on hostile text", () => {
    const started = performance.now();
    for (const unit of ["Ã", "â€", "&amp;", "&lt;p ", "\u00ad ", "Â ", "a\u0300", "ð", "‚Ä"]) repairsOf(unit.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
