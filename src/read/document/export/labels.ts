/** Labels and codes under which news databases print what belongs to an article and is not its text. Lists only. */
const words = (list: string): ReadonlySet<string> => new Set(list.split("|"));

/** LexisNexis and Nexis Uni, above the text. In lower case. */
export const NEXIS_ABOVE = words("byline|section|length|dateline|highlight|headline|series|source|column|edition|distribution|pg|page");

/** The same, below the text. */
export const NEXIS_BELOW = words(
  "load-date|language|publication-type|subject|organization|company|industry|geographic|person|country|state|city|region|graphic|url|notes|document-type|journal code|acc-no|category|doc-type|pub-type|product|ticker|program|correction|correction-date|classification|title|transcript:|content-type|dateline-city|issn|headline-url|keywords|terms",
);

/** ProQuest, below the text and above it. In lower case. */
export const PROQUEST = words(
  "abstract|links|full text|subject|location|people|company / organization|credit|copyright|title|publication title|publication info|pages|publication year|publication date|year|section|publisher|place of publication|country of publication|publication subject|issn|source type|language of publication|document type|proquest document id|document url|last updated|database|author|author affiliation|column|dateline|document feature|classification|identifier / keyword|volume|issue|number of pages|caption|corporation|correction|first page|edition|word count|source attribution|documents|language|date",
);

/** Factiva's two- and three-letter codes. */
export const FACTIVA = words("SE|CLM|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|ART|CO|IN|NS|RE|IPD|IPC|PUB|AN|CX|DLN");
/** Those that follow the text. Some are words that a paragraph may begin with. */
export const FACTIVA_BELOW = words("CT|RF|ART|CO|IN|NS|RE|IPD|IPC|PUB|AN|CX");
