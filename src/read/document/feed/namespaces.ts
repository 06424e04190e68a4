/**
 * Names of elements as feeds mean them: a prefix is whatever the feed declares it to be, and common ones
 * are often used undeclared. Elements of RSS and Atom have no prefix here, others the usual one.
 */
export type Names = Map<string, string>;

export function canonicalName(written: string, attributes: Readonly<Record<string, string>>, names: Names): string {
  for (const name in attributes) {
    if (!name.startsWith("xmlns:") || names.size >= MAX_PREFIXES) continue;
    const usual = USUAL.find(([pattern]) => pattern.test(attributes[name]))?.[1];
    if (usual !== undefined) names.set(name.slice("xmlns:".length), usual);
  }
  const colon = written.indexOf(":");
  if (colon < 0) return written;
  const prefix = written.slice(0, colon);
  const usual = names.get(prefix) ?? UNDECLARED[prefix] ?? prefix;
  return usual ? `${usual}:${written.slice(colon + 1)}` : written.slice(colon + 1);
}

const MAX_PREFIXES = 100;

/** Name spaces by their address (its scheme and last slash vary) and the prefix they have here. */
const USUAL: readonly (readonly [address: RegExp, prefix: string])[] = [
  [/^https?:\/\/www\.w3\.org\/2005\/atom/i, ""],
  [/^https?:\/\/purl\.org\/atom\/ns/i, ""],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/?$/i, ""],
  [/^https?:\/\/my\.netscape\.com\/rdf/i, ""],
  [/^https?:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns/i, ""],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content/i, "content"],
  [/^https?:\/\/purl\.org\/dc\/elements/i, "dc"],
  [/^https?:\/\/purl\.org\/dc\/terms/i, "dcterms"],
  [/^https?:\/\/search\.yahoo\.com\/mrss/i, "media"],
  [/^https?:\/\/rssnamespace\.org\/feedburner/i, "feedburner"],
];

const UNDECLARED: Readonly<Record<string, string>> = { atom: "", rdf: "", rss: "" };
