/**
 * Who may import whom. Each rule says why, so that whoever breaks one learns what to do instead.
 * `npm run check -- dependencies`; test/docs/dependencies.test.ts shows that every rule bites.
 */
const stages = ["read", "clean", "language", "extract", "relate", "record", "answer", "serve"];
const stage = `(${stages.join("|")})`;

/** A library and the folders that may know of it. A second user means: ask the owner for a function instead. */
const owners = [
  { library: "@photostructure/sqlite", owner: "^src/record/" },
  { library: "kysely", owner: "^src/record/" },
  { library: "commander", owner: "^src/serve/cli/" },
  { library: "piscina", owner: "^src/workers/" },
  { library: "chardet", owner: "^src/read/" },
  { library: "iconv-lite", owner: "^src/read/" },
  { library: "htmlparser2", owner: "^src/read/" },
  { library: "yauzl", owner: "^src/read/" },
  { library: "unpdf", owner: "^src/read/document/pdf/" },
  { library: "undici", owner: "^src/read/fetch/" },
  { library: "ipaddr.js", owner: "^src/read/fetch/" },
  { library: "robots-parser", owner: "^src/read/fetch/" },
  { library: "preact", owner: "^(web|src/serve/export)/" },
  { library: "preact-render-to-string", owner: "^(web|src/serve/export)/" },
  { library: "diff", owner: "^src/wording/" },
  { library: "onnxruntime-node", owner: "^src/model/" },
  { library: "onnxruntime-web", owner: "^src/model/" },
];

/** A package as it resolves, or as it is written where it does not. */
const packagePath = (name) => `(^|node_modules/)(@types/)?${name.replaceAll(".", "\\.")}(/|$)`;

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    rule(
      "stages-stay-apart",
      "A stage never imports another stage: what two of them share is a term (src/terms) or a comparison of words (src/wording), and pipeline.ts hands the outcome of one to the next. That is what lets each be tested, replaced and read alone.",
      { path: `^src/${stage}/` },
      { path: `^src/${stage}/`, pathNot: "^src/$1/" },
    ),
    rule(
      "only-pipeline-joins",
      "Only pipeline.ts and its parts in pipeline/ join the stages (index.ts shows to the outside what is public). Everything else asks them, so that the order of the flow is written in one place.",
      { path: "^(src|web)/", pathNot: [`^src/${stage}/`, "^src/(pipeline/|(pipeline|index)\\.ts$)"] },
      { path: `^src/${stage}/` },
    ),
    rule(
      "terms-import-nothing",
      "The terms are the ground everything stands on: types and span arithmetic. A term that needs a library or a stage is not a term.",
      { path: "^src/terms/" },
      { pathNot: "^src/terms/" },
    ),
    rule(
      "wording-knows-only-terms",
      "Folding, aligning and comparing words serves relate and answer alike, so it may know neither of them.",
      { path: "^src/wording/" },
      { path: "^(src|web)/", pathNot: "^src/(terms|wording)/" },
    ),
    rule(
      "world-knows-only-terms",
      "What states, cities and agencies are called is a list of names and no judgement: it serves clean, extract and relate alike, so it may know none of them.",
      { path: "^src/world/" },
      { path: "^(src|web)/", pathNot: "^src/(terms|world)/" },
    ),
    rule(
      "world-is-asked-by-three",
      "Names of the world are for the stages that meet names: clean, extract and relate. What others need of them stands in the reading.",
      { path: "^(src|web)/", pathNot: "^src/(clean|extract|relate|world)/" },
      { path: "^src/world/" },
    ),
    rule(
      "serve-asks-the-public-api",
      "The ways in and out use the program as anybody else would: through index.ts or pipeline.ts. A command that reaches into the product does what the library cannot.",
      { path: "^src/serve/" },
      { path: "^(src|web)/", pathNot: "^(src/(terms|wording|serve)/|src/(index|pipeline)\\.ts$|web/)" },
    ),
    rule(
      "pages-know-only-terms",
      "A page shows what it is given. Reading files or records is for whoever renders it, so that the live desk and the one-file report can share the pages.",
      { path: "^web/" },
      { path: "^src/", pathNot: "^src/(terms|wording)/" },
    ),
    rule(
      "pure-stages-leave-the-world-alone",
      "language, extract and relate, and the terms, words and names of the world they use, are functions of their input: no files, network, clock, processes or threads (hashing is allowed). The same article gives the same bytes on any number of workers.",
      { path: "^src/(language|extract|relate|terms|wording|world)/" },
      { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    ),
    rule(
      "pure-stages-need-no-package",
      "language, extract and relate hold the product's own knowledge. A library they need is wrapped by wording or given to them by pipeline.ts.",
      { path: "^src/(language|extract|relate|world)/" },
      { path: "node_modules/" },
    ),
    ...owners.map(({ library, owner }) =>
      rule(
        `${library.replace(/[^a-z]+/g, "-").replace(/^-/, "")}-has-one-owner`,
        `${library} is known to ${owner} alone: a change of library, or of its version, touches one folder.`,
        { path: "^(src|web)/", pathNot: owner },
        { path: packagePath(library) },
      ),
    ),
    rule(
      "no-circles",
      "Two files that need each other are one idea in two files, or hide a third one: name it and let both import it.",
      {},
      { circular: true },
    ),
    rule(
      "no-orphans",
      "A file that nobody imports and that imports nothing is a leftover. Entry points are listed here.",
      { orphan: true, path: "^(src|web)/", pathNot: ["\\.d\\.ts$"] },
      {},
    ),
    rule(
      "no-development-packages",
      "Whoever installs Onrecord gets `dependencies` only: the program may not lean on a package that is there for its development.",
      { path: "^(src|web)/" },
      { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "nothing-unresolvable",
      "An import that leads nowhere compiles when it is only a type, and fails at the user's.",
      { path: "^(src|web)/" },
      { couldNotResolve: true },
    ),
    rule(
      "program-stands-without-its-tests",
      "Tests, measurements and tools import the program, never the other way round.",
      { path: "^(src|web)/" },
      { path: "^(test|eval|bench|scripts|examples)/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
