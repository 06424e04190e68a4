/**
 * Verbs that tell what their subject or object is: people nearly always, or things more often than most verbs have
 * them. Lemmas, counted by `eval/coref/animacy.ts` in the parsed training part of PolNeAR; verbs seen ten times or more.
 */
const verbs = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Nine of ten subjects are people. */
export const PEOPLE_DO = verbs(`
  afford announce answer apologize appoint ask assert assure attack attend believe bet blast call campaign care clinch complain concede criticize debate
  defeat defend disagree discuss dismiss endorse found guess hear hope imagine incite introduce invoke issue join joke know learn let lie like listen
  lock lose love maintain marry mock name notes order perform pledge praise realize recall refer refuse regret reject remember repeat reply request
  respond say says see sign speak step stress talk tell tells testify thank think thinks trust tweet understand visit vow walk want win wish witness
  write
`);

/** Half of the subjects or more are things. */
export const THINGS_DO = verbs(`
  accord affect allow amount apply attract be become begin cause change close come contain cost cover create depend destroy disappear end erupt exist
  expand expose fall feature force grow happen hit hurt improve include increase indicate involve land last loom mark matter mean occur pose produce
  prompt prove provide reduce reflect remain require resonate result reveal rise shift show signal slip slow split undermine
`);

/** Half of the objects or more are people. */
export const DONE_TO_PEOPLE = verbs(`
  accuse advise allow appoint ask assign attack award back beat benefit charge choose connect criticize crush defeat deport elect endorse favor fire
  force help hire interview invite kill know let love marry name nominate overtake persuade pick portray position praise prefer propel prosecute punish
  quote recruit remind replace rip select shoot succeed sue support survey target thank trail treat trust urge
`);

/** Hardly any object is a person. */
export const DONE_TO_THINGS = verbs(`
  access acknowledge advocate aim air answer attend attribute avoid base begin boycott break broker build buy cancel change clinch combat complete
  conduct contain continue create cross curb delay deliver demonstrate design detail detect disclose discuss display distribute do eat emphasize end
  enjoy enter escalate establish examine expand experience explain express file finance fix frame fuel fund gain generate grow highlight implement
  impose improve incite increase issue lack launch limit live lower maintain manage mark miss mount narrow negotiate note obtain offer open outline owe
  own pass pledge point pose post produce propose publish pursue raise recall receive reduce reflect reiterate release renew repeal repeat request
  restrict retweet reverse rise run settle share sign signal sit solidify solve spark start stem suffer tackle tighten trigger tweet underscore unveil
  update use violate voice walk waste wear
`);
