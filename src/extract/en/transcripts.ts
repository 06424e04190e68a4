/** Words of transcripts: who speaks without a name, what is no speaker, what stands in brackets and was said by nobody. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Labels of those who ask or speak and are not named, in lower case; the first word of a label, or the last. */
export const UNNAMED_LABELS = words(
  "q question questioner reporter reporters interviewer participant moderator audience announcer narrator operator interpreter translator speaker unidentified male female man woman voice official",
);

/** Headings with a colon that are nobody's name. */
export const NO_LABELS = words(
  `note notes update updated updates correction corrections clarification editor editors photo photos picture pictures image video watch
  listen read related more location where when what who why how background analysis opinion verdict result results score rating price
  tickets phone email address source sources by contact warning exclusive breaking live quiz poll date time turnout total summary
  transcript credit credits caption file tags topics share advertisement disclaimer subject from to cc re`,
);

/** Words of a stage direction, one of which tells it. */
export const DIRECTIONS = words(
  `laughter laughs laughing applause crosstalk cross-talk inaudible unintelligible indiscernible off-mike off-mic off-camera music pause pauses
  ph phonetic sic overtalk chuckles chuckling sighs sobs cheers cheering booing boos coughs nods gestures gesturing voice-over voiceover
  videotape commercial simultaneous translated interpreter translator`,
);

/** Words that stand in a stage direction beside one that tells it. */
export const BESIDE_DIRECTIONS = words(
  "and in on off the a of to at by through via begin end video audio clip tape break gap mike mic microphone talking speaking language foreign spanish french arabic russian no response audible brief off-mike camera news live event background",
);
