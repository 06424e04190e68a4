/** How outlets begin what they say about their own article, for one paragraph. Patterns are anchored and linear. */

const PIECE =
  "(?:article|story|report|post|piece|column|page|headline|caption|summary|blog|interview|transcript|chart|graphic|map|review|obituary|analysis|editorial|version|interactive|podcast|newsletter|item|entry)";
const DAY = "(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} [A-Z][a-z]{2,8}\\.?(?: \\d{4})?)";
/** What ends a label: a mark, a date, a bracket, or the line. */
const END = `(?:\\s*[:.—–-]|\\s*\\([^)]{1,60}\\)|,?\\s${DAY}|\\s*$)`;

const begins = (words: string) => new RegExp(`^[\\s([*•_—–-]{0,6}(?:${words})`, "iu");

export const CORRECTION: readonly RegExp[] = [
  begins(`(?:corrections?|correction appended|corrected|errat(?:um|a)|for the record)${END}`),
  begins(
    `(?:an?|the|in an?|in the) (?:earlier|previous|prior|original|initial|first|older) version of (?:this\\b|(?:the|our|an?) (?:\\w+ )?${PIECE})`,
  ),
  begins("(?:because of|due to|owing to) an? (?:\\w+ )?(?:error|mistake|misunderstanding),"),
  begins(
    `(?:this|the|our) (?:\\w+ )?${PIECE} (?:(?:has been|was) corrected|(?:originally|previously|initially) (?!(?:was )?(?:appeared|published|ran|aired|posted))|incorrectly|erroneously|mistakenly|wrongly)`,
  ),
  begins(`(?:this|the|our) (?:\\w+ )?${PIECE} (?:misstated|misspelled|misidentified|misquoted|misattributed)\\b`),
  begins("(?:we regret|(?:\\p{L}+ ){1,5}regrets?) (?:the|this|these|any) (?:error|mistake)s?\\b"),
];

export const CLARIFICATION: readonly RegExp[] = [
  begins(`clarifications?${END}`),
  begins(
    `(?:this|the|our) (?:\\w+ )?${PIECE} (?:has been|was) (?:\\w+ )?(?:updated|amended|edited|changed|revised|clarified)\\b.{0,60}\\bclarif`,
  ),
];

export const UPDATE: readonly RegExp[] = [
  begins(`(?:updates?|updated)${END}\\s?(?:this|the|our) (?:\\w+ )?${PIECE} (?:has been|was|will be)\\b`),
  begins(
    `(?:this|the|our) (?:\\w+ )?${PIECE} (?:has been|was|is being|will be) (?:\\w+ )?(?:updated|amended|revised|edited|changed|republished|expanded)\\b`,
  ),
  begins("this is a developing (?:story|news)\\b"),
  // What agencies write above a story: "(Adds quotes, background)", "(Updates with comment from minister)".
  /^\((?:updates?|adds|recasts|refiles|corrects|writes through)\b[^()]{0,200}\)$/i,
];

export const EDITORS_NOTE: readonly RegExp[] = [
  begins(`(?:editors?[’']?s?[’']?|eds?\\.?|publisher[’']s|author[’']s|reporter[’']s) notes?(?: to (?:our )?readers)?${END}`),
  begins(`(?:a )?note to (?:our )?(?:readers|editors)${END}`),
];

/** The label of a note in a line of its own: the next paragraph is the note. */
export const LABEL_ALONE = new RegExp(
  `^[\\s([*•_—–-]{0,6}(?:corrections?|clarifications?|editors?[’']?s?[’']? notes?|for the record)\\s*(?:[:.—–-]\\s*)?${DAY}?[\\s:.)\\]*]*$`,
  "iu",
);

/** How such paragraphs can begin at all: nearly none does, and the patterns need not be tried. */
export const MAY_BEGIN =
  /^[\s([*•_—–-]{0,6}(?:correct|clarif|updat|ed|errat|for the record|an?\s|the\s|in\s|because|due|owing|this\s|our\s|we regret|publisher|author|reporter|note|adds|recasts|refiles|writes|(?:\p{L}+ ){1,5}regrets?\s)/iu;

/** Asks readers to tell of errors; says nothing of this article. */
export const INVITES =
  /\b(?:(?:report|suggest|request) an? (?:error|typo|correction)|let us know|please (?:contact|email|e-mail|send|consider|see)|if you (?:are aware|see|spot|notice|find|believe|think|have))\b/i;

/** Says that something was wrong. */
export const WRONG =
  /\b(?:mis(?:stated|spelled|identified|quoted|attributed|reported|characterized)|incorrect(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|inaccurate(?:ly)?|wrong(?:ly)?|in error|to correct|corrected|errors?)\b/i;
/** Says that something was made clear. */
export const MADE_CLEAR = /\b(?:clarif(?:y|ies|ied|ication)|(?:make|made) clear)\b/i;
/** Says what the version before said, which then was not right. */
export const TOLD =
  /\b(?:said|stated|reported|named|gave|described|referred|attributed|quoted|identified|listed|omitted|suggested|implied)\b/i;
/** Says that it is another now. */
export const CHANGED = /\b(?:updated|changed|added|include|removed|revised)\b/i;

export const HONORIFICS = /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|Sir|Lord|Lady|Gen|Col|Capt|Lt|Sgt|Rev)\.?$/;

/** Words with a capital that begin a sentence of a note, not a name. */
export const NOT_IN_NAMES: ReadonlySet<string> = new Set(
  "a an the this that these those it he she they we in on at because due owing correction corrections clarification editor editors note update updated for as of while when after before january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
