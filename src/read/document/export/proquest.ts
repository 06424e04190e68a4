import { isoDate } from "../dates.ts";
import { type ExportArticle, oneLine, settledLines } from "./article.ts";
import { PROQUEST } from "./labels.ts";
import { COUNTER } from "./nexis.ts";

/** ProQuest: every field has its label and a colon, the text among them ("Full text:"). */
export function readProquest(written: string): ExportArticle | null {
  const fields = new Map<string, string[]>();
  const opening: string[] = [];
  let open: string[] = opening;
  for (const line of written.split("\n")) {
    if (/^_{10,}\s*$/.test(line) || COUNTER.test(line)) continue;
    const label = labelOf(line);
    // Inside the text only what cannot be its own words ends it: a label never met before that stands after a blank line.
    if (label && !fields.has(label.name) && !(open === fields.get("full text") && open.at(-1)?.trim() && open.length > 1)) {
      open = [label.rest];
      fields.set(label.name, open);
    } else open.push(line);
  }
  const text = fields.get("full text");
  if (!text) return null;
  const value = (label: string) => oneLine(fields.get(label)?.join(" "));
  const imprint = value("publication info");
  return {
    written,
    // The desk stands in brackets behind the headline.
    title: (value("title") ?? oneLine(opening.find((line) => line.trim())))?.replace(/\s*: ?\[[^[\]]{1,60}\]$/, "") ?? null,
    publisher:
      (value("publication title") ?? imprint?.split(/\s*[;[]/)[0] ?? null)?.replace(
        /[,;] (?:\p{L}+ )?(?:late |early |final |national |city )*edition\b.*$/iu,
        "",
      ) ?? null,
    published: isoDate(value("publication date")) ?? isoDate(/\b(\d{1,2} \p{L}{3,9} \d{4})\b/u.exec(imprint ?? "")?.[1]) ?? null,
    bylines: (value("author") ?? "")
      .split(/\s*;\s*/)
      .filter(Boolean)
      .map(turned),
    section: value("section"),
    dateline: value("dateline"),
    language: value("language of publication") ?? value("language"),
    credit: value("credit"),
    url: null,
    body: settledLines([...text, "", ...(fields.has("correction") ? ["Correction: ", ...fields.get("correction")!] : [])]),
    leftOut: [...fields.keys()].filter((label) => /abstract|subject|location|people|caption|identifier|company/.test(label)),
  };
}

function labelOf(line: string): { readonly name: string; readonly rest: string } | null {
  const match = /^([A-Z][A-Za-z/ -]{2,28}):(?:\s+(.*))?$/.exec(line);
  const name = match?.[1].toLowerCase().replace(/\s+/g, " ");
  return match && name && PROQUEST.has(name) ? { name, rest: match[2] ?? "" } : null;
}

/** "Vale, Ann" is Ann Vale. */
function turned(name: string): string {
  const match = /^([^,]{1,60}), ([^,]{1,60})$/.exec(name.trim());
  return match ? `${match[2]} ${match[1]}` : name.trim();
}
