/** Words that tell to whom something was said and who carried it. Lower case. */

/** Verbs whose object is the one spoken to. */
export const TOLD =
  "tell inform assure remind notify warn advise ask urge beg implore convince persuade brief order instruct email text cable challenge";
/** Verbs after which "to" leads to the one spoken to. */
export const SAID_TO =
  "say write reply respond explain announce complain confirm speak talk testify report appeal apologize apologise describe confide admit confess present repeat email send";

/** Occasions of speech that name the other side with "with", "to" or "for": "in an interview with the Gazette". */
export const TALKS =
  "interview interviews conversation conversations call exchange discussion chat briefing meeting conference talks telephone phone";
export const WRITINGS =
  "letter letters email e-mail emails message messages note memo statement comments remarks speech address testimony appearance submission reply response text texts";
/** Words that stand between an outlet's name and "interview". */
export const OF_INTERVIEW =
  "exclusive recent television tv radio phone telephone video first live lengthy rare wide-ranging separate earlier joint second brief";

/** Those who pass words on for somebody: "through a translator". */
export const GO_BETWEENS =
  "translator translators interpreter interpreters spokesman spokeswoman spokesperson spokespeople lawyer lawyers attorney attorneys solicitor representative representatives publicist agent intermediary intermediaries mediator mediators aide messenger";
/** "carried by", "reported by": who printed or sent it. */
export const CARRIED = "carried reported published aired broadcast released relayed distributed posted printed run quoted cited";
/** "obtained by": whose hands a document came through. */
export const OBTAINED = "obtained seen reviewed viewed leaked acquired examined verified";
export const OBTAINED_TO = "provided given leaked shown supplied";

/** What one answers or speaks to that is nobody. */
export const THINGS_ANSWERED =
  "question questions request requests comment comments information email emails message messages call calls query queries inquiry inquiries criticism report reports allegation allegations accusation accusations claim claims letter letters name issue issues fact part plan project myself himself herself themselves ourselves itself yourself";
