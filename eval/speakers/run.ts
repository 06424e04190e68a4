/**
 * Measures who is said to speak, and holds what floors hold; `--errors` lists what is wrong in the half for development.
 * Fresh articles are measured only all together: of one of them, a figure would tell what is wrong in it.
 */
import type { Court } from "../ask.ts";
import { chosen, isWhole, NOTHING_CHOSEN } from "../chosen.ts";
import type { Options } from "../options.ts";
import { SPEAKERS } from "../readme.ts";
import { print, refusePart, report } from "../report.ts";
import { CannotRun } from "../trouble.ts";
import { readSpeakerGold } from "./gold.ts";
import { type Answered, measureSpeakers } from "./measure.ts";
import { speakersTable } from "./table.ts";

/** Characters shown before and after a source. */
const CONTEXT = 160;

/** Gives the exit code. Throws CannotRun when gold or model is not there. */
export async function evaluateSpeakers(court: Court, options: Options): Promise<number> {
  const held = isWhole(options) && !options.fast && !options.errors;
  refusePart(options, held);
  const gold = readSpeakerGold(court.dataFolder);
  const measured = [];
  for (const half of ["development", "held", "fresh"] as const) {
    if (options.errors && half !== "development") continue;
    if (half === "fresh" && !isWhole(options)) continue;
    const documents = chosen(
      gold.documents.filter((document) => document.half === half),
      options,
    );
    if (documents.length === 0) continue;
    const { answers, figures } = await measureSpeakers(documents, options);
    if (options.errors)
      return print(
        answers
          .filter(({ right }) => !right)
          .map(listed)
          .join("\n\n"),
      );
    const corpus = `speakers, ${half}${options.fast ? ", by rule" : ""}`;
    measured.push({ corpus, sha256: gold.sha256, documents: documents.length, asked: answers.length, figures });
  }
  if (measured.length === 0) throw new CannotRun(NOTHING_CHOSEN);
  return report(
    {
      measured,
      table: speakersTable(measured),
      note: "a speaker that is not found counts as wrong",
      json: { measured },
      problems: [],
      marks: SPEAKERS,
      held,
    },
    options,
  );
}

function listed({ document: { doc, text }, asked, given, kind }: Answered): string {
  const { source, cue, content } = asked.attribution;
  const place = source[0] ?? cue[0] ?? content[0];
  const around = `${text.slice(Math.max(0, place.start - CONTEXT), place.start)}[${text.slice(place.start, place.end)}]${text.slice(place.end, place.end + CONTEXT)}`;
  const names = asked.speakers.map(({ name, type }) => `${name} (${type})`).join(" or ");
  return `${doc}@${place.start} ${kind}: given ${given ? `${given.name} (${given.type})` : "nobody"}, right ${names}\n  ${around.replace(/\s+/g, " ")}`;
}
