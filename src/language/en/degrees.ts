/** Comparatives and superlatives that no rule tells, lower case. */
export const IRREGULAR_DEGREES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    better: "good",
    best: "good",
    worse: "bad",
    worst: "bad",
    more: "more",
    most: "most",
    less: "less",
    least: "least",
    further: "far",
    farther: "far",
    furthest: "far",
    farthest: "far",
    elder: "old",
    eldest: "old",
    later: "late",
    latest: "late",
    upper: "upper",
    inner: "inner",
    outer: "outer",
    former: "former",
    latter: "latter",
    other: "other",
  }),
);

/** Adjectives and adverbs that end in -e, without it. */
export const FINAL_E: ReadonlySet<string> = new Set(
  `abl bar blu brav clos coars cut dens dir fierc fin fre gentl hug humbl idl insan intens larg lam lat littl loos matur nic nobl nud obscur
   pal polit pur rar remot rip rud saf sam sever simpl sincer sor spar sparc stabl stal strang subtl supprem sur tam tens tru vagu whit wid wis feebl ampl nimbl
   acut complet concret crud cruel div extrem grav hostil lit obes prim secur scarc squar unsaf ros`.split(/\s+/),
);
