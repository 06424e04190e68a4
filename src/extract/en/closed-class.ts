/** Words of the closed classes: few, frequent, and enough to see where a noun phrase or a clause ends. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const PRONOUNS = words(
  "he she they it i we you who which that one everyone someone nobody anyone others many some several both few most all none neither either each",
);
export const PERSONAL = words("he she they i we you it");
export const RELATIVE = words("who which that");
export const DETERMINERS = words(
  "the a an this these those his her its their our my your some many several all no every each another most few any both other more two three four five six seven eight nine ten dozens hundreds thousands",
);
export const PREPOSITIONS = words(
  "of in on at by for with from to about against into over under between among during through within without across near toward towards upon inside outside behind beyond despite like since until via per amid regarding following including ahead around off up down out versus than",
);
/** Prepositions that hang on the noun before them often enough to stay inside the source: "the head of ...", "an analyst at ...". */
export const NOUN_PREPOSITIONS = words("of for in at from with on to by behind close near inside against");
export const CONJUNCTIONS = words("and or but nor yet so plus &");
export const SUBORDINATORS = words(
  "that because although though while when if whether as after before since until where how why what unless whereas once whom whose wherever whenever even",
);
export const AUXILIARIES = words(
  "is was are were be been being has have had having do does did will would can could may might must shall should isn't wasn't aren't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't cannot 's 've 'd 'll 're",
);
export const NEGATIONS = words("not never n't no");
/** Adverbs that stand between a subject and its verb; those in -ly are recognised by their ending. */
export const ADVERBS = words(
  "also later then again still even just already ever never always often once soon now today here there further instead therefore thus first only once more too not further sometimes perhaps meanwhile however though since long seldom almost afterwards afterward nonetheless nevertheless quite rather very since yesterday tomorrow",
);
export const TIME_WORDS = words(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb aug sept oct nov dec morning afternoon evening night noon week month year weekend spring summer fall autumn winter a.m. p.m. last this next early late earlier recently ago",
);
/** Past tenses not made with -ed that follow a name more often than they are part of one. */
export const COMMON_PAST = words(
  "met went came took made left won lost began ran sat stood held gave got saw led paid sent spent brought built bought caught drew drove fell flew grew hit kept let put quit rose sought sold spoke struck swept wore became broke chose fought",
);
export const WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight");
/** Words of a source that is a paper, a poll or a statement rather than a person. */
export const DOCUMENTS = words(
  "poll polls survey surveys study studies report reports data results records document documents research analysis statement memo letter figures numbers statistics documents filings filing audit email emails e-mails newspaper paper article complaint indictment lawsuit census bill resolution transcript review findings",
);
/** Nouns that may be a source without any name. */
export const ROLE_NOUNS = words(
  "spokesman spokeswoman spokesperson spokesmen official officials aide aides adviser advisers advisor advisors diplomat diplomats source sources analyst analysts critic critics expert experts lawyer lawyers attorney attorneys prosecutor prosecutors police authorities witness witnesses leader leaders lawmaker lawmakers senator senators president minister ministry secretary chairman chairwoman director manager strategist mayor governor candidate nominee member members supporter supporters opponent opponents resident residents voter voters republicans democrats activist activists researcher researchers scientist scientists economist economists professor doctor doctors teacher judge justices court company statement agency department government administration campaign committee group organization organisation union council commission board jury people man woman father mother son daughter brother sister wife husband friend friends neighbor neighbour investigator investigators engineer engineers officer officers family families passenger passengers crew minister ministers opposition union unions protester protesters prosecutor commander villager villagers worker workers patient patients parent parents student students",
);
