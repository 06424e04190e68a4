/** Words that stand before a name and are not part of it. Folded forms. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev reverend fr father sister rabbi imam ayatollah sheikh
president premier chancellor minister secretary undersecretary
general gen lieutenant lt colonel col major maj captain capt commander cmdr admiral adm rear sergeant sgt brigadier marshal
senator sen representative rep congressman congresswoman governor gov mayor councillor councilman councilwoman
judge ambassador envoy king queen prince princess pope cardinal archbishop bishop
spokesman spokeswoman spokesperson director chairman chairwoman`.split(/\s+/),
);

/** Words that belong to a title when one of the words above stands with them, and to a name otherwise ("State Department"). */
export const TITLE_PARTS: ReadonlySet<string> = new Set(
  "vice prime deputy assistant foreign defense defence interior finance justice home state treasury energy health press chief attorney former then acting of u.s us british american".split(
    " ",
  ),
);

/** Words that stand after a name. Folded forms. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set("jr sr ii iii iv phd md esq".split(" "));

/** Given names and their short forms, where the short one is not the beginning of the long one. */
export const SHORT_NAMES: readonly (readonly string[])[] = [
  ["andy", "andrew"],
  ["bill", "billy", "will", "william"],
  ["bob", "bobby", "rob", "robert"],
  ["chuck", "charlie", "charles"],
  ["dick", "rick", "richard"],
  ["ed", "ted", "eddie", "edward"],
  ["hank", "harry", "henry"],
  ["jack", "johnny", "john"],
  ["jim", "jimmy", "james"],
  ["joe", "joey", "joseph"],
  ["kate", "kathy", "katherine", "catherine"],
  ["larry", "lawrence"],
  ["liz", "beth", "betty", "elizabeth"],
  ["maggie", "peggy", "margaret"],
  ["mike", "mick", "michael"],
  ["steve", "stephen", "steven"],
  ["tom", "tommy", "thomas"],
  ["tony", "anthony"],
];

/** Words of names that many bodies have: "Interior Ministry" alone is another one in every state. Folded forms. */
export const GENERIC_NAME_WORDS: ReadonlySet<string> = new Set(
  `ministry department office government parliament cabinet assembly council court courts supreme high constitutional appeal appeals army navy air force
forces military police guard guards national federal central local city county district state's party opposition coalition committee commission board agency
authority bank company group union university church hospital school foreign interior defense defence finance justice health education home transport
agriculture affairs fire chamber of for and the upper lower house presidency presidential palace embassy consulate hall`.split(/\s+/),
);
