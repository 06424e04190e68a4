/** English words that carry little content of their own: they never make two wordings alike by themselves. Folded forms. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those some any all both each every no none such same other another
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself
we us our ours ourselves they them their theirs themselves one ones who whom whose which what
am is are was were be been being do does did doing done have has had having will would shall should
can could may might must ought let get got go going gonna
i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd
i'll you'll he'll she'll we'll they'll it'll that's there's here's what's who's let's
isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't
not never nor neither either and but or so yet if then than as because while when where why how whether though although unless until since
of in on at by for with about against between into through during before after above below to from up down out off over under again
there here now just only very too also more most much many well really quite even still ever
say says said think know mean yes yeah oh okay ok`.split(/\s+/),
);

/** Words that turn a sentence into its opposite when they are put in or left out. Folded forms. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not no never nobody nothing none nor neither nowhere without cannot
isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't shan't shouldn't can't couldn't mightn't mustn't ain't needn't`.split(
    /\s+/,
  ),
);

/** Words written with a point that does not end the sentence. Folded forms, without the point. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof gen adm rear lt col maj capt cmdr sgt cpl pvt sen rep gov pres rev hon st jr sr vs no nos dept inc ltd co corp
jan feb mar apr jun jul aug sep sept oct nov dec mt ft approx est etc`.split(/\s+/),
);
