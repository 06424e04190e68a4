/**
 * A process that writes into a record until it is killed: `node writer.js PATH COUNT` prints the number
 * written after each batch, `node writer.js PATH` the number of articles there.
 */
import { openRecord } from "../../src/record/open.ts";
import { relateAll } from "./judging.ts";
import { readingOf } from "./readings.ts";

export function pile(count: number): ReturnType<typeof readingOf>[] {
  return Array.from({ length: count }, (_, n) =>
    readingOf({
      path: `report ${n}`,
      published: `2031-01-${10 + (n % 20)}`,
      paragraphs: [
        { speaker: "Ada Vey", words: n % 3 ? "the harbour will stay open all winter" : `we counted ${n} boats` },
        { speaker: "Bo Lind", words: `the ferry number ${n % 5} is late again` },
      ],
    }),
  );
}

export async function writeAll(path: string, count: number, tell: (written: number) => void): Promise<void> {
  const store = await openRecord(path, { mode: "create", reader: "1" });
  const readings = pile(count);
  for (let i = 0; i < count; i += 4) {
    await store.add(readings.slice(i, i + 4));
    await relateAll(store);
    tell(Math.min(i + 4, count));
  }
  await store.close();
}

const [, program, path, count] = process.argv;
if (program?.endsWith("writer.js") && count) await writeAll(path, Number(count), (written) => process.stdout.write(`${written}\n`));
else if (program?.endsWith("writer.js")) {
  const store = await openRecord(path, { mode: "read" });
  process.stdout.write(String((await store.counts()).articles));
}
