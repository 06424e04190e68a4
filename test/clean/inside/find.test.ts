/** Furniture set into a sentence goes, exactly; real news that looks like it stays. Texts, people and outlets are invented. */
import { expect, test } from "vitest";
import { blocksOf } from "../../../src/clean/blocks.ts";
import { withoutInjected } from "../../../src/clean/flat.ts";

const REST = [
  "Council closes the old bridge at Orrin",
  "The bridge had stood for ninety years, and the council had not asked the ferry firms before it was closed.",
  "Ines Albrecht, the mayor, told reporters that the council would pay for the ferry until the spring.",
  "Jonas Holm said the ferry firms had asked the town for money since January and had been told to wait.",
];

function cutsOf(paragraph: string): string[] {
  const text = [...REST, paragraph].join("\n\n");
  return withoutInjected(text, blocksOf(text)).cuts.map(({ start, end }) => text.slice(start, end));
}

test.each([
  [
    "an aside in brackets",
    "The mayor, Ines Albrecht",
    " (WATCH: Lynx seen near village for first time in a century)",
    ", said the bridge was safe on Monday.",
  ],
  [
    "a link after a sentence",
    "The council met again on Monday evening.",
    " SEE ALSO: Bakery chain recalls rye bread",
    " The mayor said nothing more about the bridge.",
  ],
  [
    "a sign and a headline",
    "The council met again on Monday evening.",
    " ▶ Students plan march on ministry",
    " The mayor said nothing more about the bridge.",
  ],
  [
    "an advertisement's label",
    "The council said on Monday that the old bridge",
    " [Ad]",
    " would be closed until the spring of next year.",
  ],
  [
    "a player's clock",
    "The council said on Monday that the old bridge",
    " 00:00 4:12 HD",
    " would be closed until the spring of next year.",
  ],
])("%s is cut out exactly", (_, before, junk, after) => {
  expect(cutsOf(before + junk + after)).toEqual([junk.trim()]);
});

test.each([
  "ORRIN COUNCIL MUST PAY: that is what the court in Port Alder said on Monday, after two years of hearings.",
  "MORE than three hundred people came to the hall on Monday, and the mayor of Orrin spoke for an hour.",
  "PORT ALDER (AP) — The council of Orrin closed the old bridge on Monday, the mayor told reporters there.",
  "Q: Why did the council close the bridge? A: Because the engineers told us that it would not stand the winter.",
  'The firm wrote: "Watch the harbour. Listen to the ferry men." The mayor said that she had read the letter twice.',
  'Holm (photo courtesy aside) had one word for it: waste. "Read the contract," he said. "Then ask the council."',
  "The play opens at 7:30 in the town hall, ends at 10:15, and will be shown again on Saturday, the mayor said.",
  "Advertisement spending in the county fell. Video calls rose. More firms closed than opened, Jonas Holm said.",
  "Mr. McDonald and Ms. DeLaCroix sold their iPhones and YouTube shares, the court in Port Alder was told on Monday.",
  "„Wir haben keine Wahl“, sagte die Bürgermeisterin. Die Brücke bleibt bis zum Frühjahr gesperrt, teilte der Rat mit.",
])("nothing is cut out of %j", (paragraph) => {
  expect(cutsOf(paragraph)).toEqual([]);
});

test("a paragraph that is all furniture is not cut from inside: whole lines are judged as lines", () => {
  expect(cutsOf("SEE ALSO: Bakery chain recalls rye bread after two customers complain").join("")).not.toContain(
    "SEE ALSO: Bakery chain recalls rye bread after two customers complain",
  );
});
