/** Words that say whether a clause speaks of what was or of what will be. Lower case. */

export const FUTURE_WORDS = "will ll shall would wouldn may might could couldn should going upcoming coming";

/** Of these the ones that also tell what others saw ahead of them then. */
export const POSSIBLE = "would wouldn could couldn might";

/** Before "to" and a verb, or alone, these look ahead. */
export const PLANS =
  "plan plans planned planning due scheduled set expected expects expect slated intends intend intended hopes hope hoping likely ready poised agreed wants want vowed promised pledged aims aim about preparing prepares prepared supposed is are be was were has have decided";

/** Alone, with a date behind, these look ahead: "due Monday", "scheduled for March". */
export const AHEAD = "due scheduled slated expected payable expires";

/** Past tenses that are not made with -ed. */
export const PAST_WORDS =
  "was were had did said told went came took made left won lost began ran sat stood held gave got saw led paid sent spent brought built bought caught drew drove fell flew grew kept rose sought sold spoke struck swept wore became broke chose fought met found felt heard knew meant put cut hit set shot sank shook threw thought taught understood withdrew wrote woke ate bore blew beat bit dealt died dug fled forbade forgot froze hung hid laid lay lent lit overcame overthrew quit rang rode shut slid slept spread stole stuck swore swam swung tore undertook wept wound been";

/** Words in -ed that are no past tense, or seldom one. */
export const NOT_PAST =
  "need speed indeed seed feed breed bleed exceed proceed succeed united hundred red bed armed wed shed sacred naked embed creed greed weed deed agreed related unprecedented expected planned scheduled aged advanced limited supposed";

/** Verbs of putting off: what is behind "until" or "to" then is to come. */
export const POSTPONED =
  "adjourned postponed delayed extended deferred recessed suspended rescheduled moved pushed gave given granted barred banned remanded put";

/** After "would not" these tell what was refused, after "would" what was conceded. */
export const REFUSED = "comment say discuss elaborate confirm identify disclose reveal answer name give";

/** In the present with a day right behind them these look ahead: "the trial opens Monday". */
export const BEGINNING =
  "begin begins start starts open opens resume resumes reopen reopens close closes end ends expire expires leave leaves arrive arrives";

/** What is called for a day long before it comes: "the Nov. 8 election" is the nearest one, whatever the tense. */
export const CALLED = "election elections vote primary primaries caucus caucuses ballot referendum runoff summit deadline";
