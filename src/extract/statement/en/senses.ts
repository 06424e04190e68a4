/**
 * What verbs and nouns of saying and thinking do, by base form: "deny" denies, "hope" is a thought that
 * leaves it possible. A phrase is a verb with the words that must follow it. Chosen by hand.
 */

export const QUESTION = "ask inquire enquire query quiz";
export const ORDER = "order instruct command decree direct";
export const REQUEST =
  "request demand urge beg implore beseech appeal plead petition entreat, call for, call on, call upon, ask for, press for, push for, plead for, lobby for, appeal for, appeal to";
export const PROMISE = "promise pledge vow swear guarantee undertake agree volunteer offer";
export const THREAT = "threaten";
export const DENIAL =
  "deny refute rebut dispute contradict disavow repudiate debunk disagree dismiss discount retract, brush off, wave off, wave away";
export const REFUSAL = "refuse decline reject rebuff spurn veto, turn down, balk at";
export const PRAISE = "praise hail applaud laud commend congratulate thank extol acclaim salute welcome endorse tout, pay tribute";
export const CRITICISM = `
  criticize criticise blame accuse condemn denounce blast slam decry deplore deride ridicule mock lambaste castigate excoriate berate
  rebuke scold chide chastise vilify denigrate disparage bemoan assail oppose fault belittle complain, lash out, take issue, take aim,
  rail against, object to, speak out against, complain of, complain about
`;

/** Said, but not for certain. */
export const PROBABLE = "estimate predict forecast project suggest indicate imply presume figure foresee";
export const POSSIBLE = "speculate hint surmise theorize allude";
/** Said to be less than others say: denied, but not outright. */
export const PLAYED_DOWN = "downplay, play down, tamp down, cast doubt, pour cold water";

/** Thoughts, by how sure one is who has them. */
export const SURE = "know realize realise learn decide resolve determine understand remember regret appreciate";
export const BELIEF =
  "believe think feel reckon assume expect anticipate suspect plan intend consider view regard deem perceive see aim mean seem appear, look forward to";
export const MAYBE = "fear hope worry imagine guess dread, look into";
/** "is considering": not made up yet. */
export const WEIGHED = "consider weigh mull contemplate ponder study explore debate";
export const WISH = "want wish prefer desire crave need hate love like dislike favor favour";
/** Open questions one has. */
export const WONDERED = "wonder";
export const DOUBT = "doubt mistrust";

/** Nouns that make a cue with a verb that says little: "issued a denial", "voiced hope". */
export const NOUNS = {
  denial: "denial denials rebuttal",
  refusal: "refusal rejection",
  threat: "threat threats ultimatum",
  promise: "promise promises pledge pledges vow vows commitment commitments assurance assurances guarantee guarantees",
  order: "order orders instruction instructions",
  request: "request requests appeal appeals plea pleas demand demands petition",
  question: "question questions",
  praise: "praise tribute thanks congratulations appreciation gratitude",
  criticism: "criticism condemnation accusation accusations complaint complaints outrage dismay",
  belief: "belief view opinion conviction expectation suspicion suspicions impression plan plans intention intentions",
  maybe: "hope hopes fear fears worry worries",
  doubt: "doubt doubts scepticism skepticism",
  possible: "speculation",
} as const;

/** Verbs that leave it to the noun after them what was done. */
export const LIGHT =
  "make give take have express voice issue raise pay send deliver repeat offer cast be get hold share convey extend release post publish";

/** States of mind that stand with "is". */
export const STATES = {
  sure: "convinced certain sure aware confident adamant determined",
  maybe: "worried concerned afraid hopeful fearful",
  doubt: "doubtful skeptical sceptical dubious unconvinced pessimistic",
  felt: "alarmed angry furious glad happy unhappy sorry proud surprised shocked pleased disappointed frustrated grateful sad upset ashamed delighted stunned outraged ambivalent wary annoyed relieved",
  willing: "willing ready open eager prepared keen inclined",
  unwilling: "unwilling reluctant loath hesitant",
} as const;

/** What is asked of others when they are told "to": an order, or a request. */
export const TOLD_TO = "tell";
export const ASKED_TO = "ask warn advise caution remind encourage invite urge beg implore persuade convince lobby pressure";

/** Verbs of answering, which one may decline to do. */
export const ANSWERING = `
  say comment elaborate discuss identify name disclose specify speculate answer respond reply reveal confirm deny explain describe talk speak
  discuss address detail tell acknowledge provide give expand clarify release divulge predict condemn criticize criticise
`;

/** What is rejected as not so, rather than refused. */
export const SAID_THINGS = `
  claim claims report reports accusation accusations allegation allegations suggestion suggestions charge charges notion idea rumour rumours rumor
  rumors speculation talk assertion assertions criticism criticisms characterization insinuation insinuations argument theory theories comparison
`;

export const NEGATIONS = "not never n't neither nor hardly";
/** "not only said": said after all. */
export const NOT_NEGATED = "only just merely simply alone";
/** Subjects that make their verb say that nothing was said. */
export const NO_SUBJECTS = "no nobody none neither";

/** Words after which the verb has not been done: "expected to announce", "due to say". */
export const AHEAD = "expected due set likely scheduled poised about going planning plans hoping ready preparing able";
export const MODALS_AHEAD = "may might should must shall will can 'll";

/** How likely the content's own words make it. */
export const PROBABLY = "probably likely presumably apparently seemingly seems appears seem appear expected";
export const POSSIBLY = "perhaps maybe possibly potentially possible conceivable unclear conceivably";
export const FIRST_PERSON_PROBABLE = "think believe expect suspect assume reckon suppose feel figure";
export const FIRST_PERSON_POSSIBLE = "hope fear guess imagine wonder worry";
