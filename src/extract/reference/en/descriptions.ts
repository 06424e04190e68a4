/** What the nouns of sources without a name stand for, beside the nouns of people and bodies. Lower case, singular. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What is written, counted, shown or told, beside the documents that cues know. */
export const PAPERS = words(`
  ruling accord literature agreement decision rule law legislation act amendment book website page submission memo brief motion order proposal plan treaty constitution contract resolution bylaw charter policy platform agenda opinion dissent op-ed editorial column essay review commentary letter note message petition testimony transcript
  ad advertisement commercial post tweet blog podcast caption headline slogan sign placard manifesto script novel memoir biography thriller slide story article passage paragraph copy account summary release notice warning guide form list edition schedule playbook
  video clip film movie documentary footage recording audio broadcast program programme show drama episode sitcom series voice-over song photograph photo picture image cartoon speech address conversation interview
  average survey study chart map announcement timeline database dossier estimate count tally ranking forecast projection polling quiz test search investigation probe inquiry reporting evidence
`);

/** Bodies that are so called, which nothing else is told of. */
export const OUTFITS = words("pac super-pac operation giant outfit arm think-tank camp prosecution brokerage publisher consultancy");

/** Many people without a name, under one word. */
export const CIRCLES = words(
  "wing circle brass mainstream rank-and-file left right labor labour elite majority minority side field audience demographic electorate echelon establishment",
);

/** "Half", "about three in ten", "all but two": so many of those who were asked or counted. */
export const SHARE =
  /^(?:(?:about|around|roughly|nearly|almost|just|over|under|more|less|fewer|than|at|least|some|only|another|well|shy|of)\s+)*(?:half|none|a\s(?:third|quarter|fifth|majority|plurality)|(?:one|two|three)-?\s?(?:thirds?|quarters?|fifths?)|all\sbut\s\S+|[\p{L}\d-]+\s(?:in|out\sof)\s(?:\d+|two|three|four|five|six|seven|eight|nine|ten))(?=$|[\s,])/iu;

/** "The party's top figures" are people, "figures" alone are numbers. */
export const LEADING_FIGURES =
  /\b(?:top|senior|leading|prominent|key|public|political|opposition|religious|powerful|influential)\s+figures?$/i;
