/** What people are called in place of their names, and what is told of them when they are called so. Lemmas, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Elected offices: nobody is called by one who is known by another. */
export const ELECTED = words(
  "senator congressman congresswoman representative governor mayor councilman councilwoman alderman assemblyman assemblywoman commissioner sheriff",
);

/** What those who run for office, or hold one, are called beside it. */
export const POLITICAL = words(
  "candidate nominee hopeful contender front-runner frontrunner challenger incumbent politician lawmaker legislator statesman republican democrat libertarian independent conservative tory",
);

/** What people are by trade, rank or fame. */
export const TRADES = words(
  "businessman businesswoman billionaire millionaire mogul tycoon magnate entrepreneur industrialist developer investor financier banker economist actor actress singer musician rapper comedian comedienne entertainer dancer songwriter guitarist author novelist writer poet playwright artist painter sculptor filmmaker documentarian commentator pundit star celebrity superstar model athlete champion quarterback golfer boxer surgeon neurosurgeon physician physicist biologist chemist scientist historian scholar astronaut diplomat ambassador pastor rabbi imam bishop justice activist whistleblower veteran",
);

/** Those who work for others, ask or tell: nobody runs for office among them. */
export const STAFF = words(
  "spokesman spokeswoman spokesperson manager adviser advisor strategist aide consultant pollster chairman chairwoman reporter correspondent journalist columnist editor moderator anchor analyst expert professor lawyer attorney judge",
);

/** Words of a title that name a party, by one name for each. */
export const PARTIES: ReadonlyMap<string, string> = new Map([
  ["republican", "republican"],
  ["gop", "republican"],
  ["democrat", "democrat"],
  ["democratic", "democrat"],
  ["libertarian", "libertarian"],
  ["labour", "labour"],
  ["tory", "tory"],
]);
