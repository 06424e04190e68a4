/** Abbreviations of English news that end in a full stop without ending a sentence. Lower case, without the stop. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Titles before the name of a person, with or without their full stop. */
export const TITLES = words(`
  mr mrs ms mx dr prof rev hon adm gen lt col maj capt cmdr cdr sgt cpl pvt pfc brig rear
  rep reps sen sens gov govs pres atty supt insp amb msgr
`);

/** Always followed by more: a name, a number, a noun. A full stop after them never ends a sentence. */
export const BEFORE_MORE: ReadonlySet<string> = new Set([
  ...TITLES,
  ...words("fr sr ens vice det st ste mt ft sec asst dep vs no nos vol fig art eq cf e.g i.e viz al approx ca"),
]);

/** May stand at the end of a sentence; whether they do is decided by what follows. */
export const MAYBE_LAST = words(`
  u.s u.k u.n e.u d.c l.a n.y a.m p.m b.c a.d ph.d m.d b.a m.a j.d
  inc co corp ltd llc bros plc jr sr esq etc dept univ assn est
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  ave blvd rd hwy
`);

/** Names written with an exclamation mark. */
export const NAMES_WITH_MARK: ReadonlySet<string> = new Set(["Yahoo", "Jeopardy", "Jeb", "Oklahoma", "Mamma", "Yum", "Shazam"]);
