/**
 * Phrases whose value needs no reckoning, and those that point at now, at what is past and at what is to come.
 * One a line: the words, the type, the value.
 */
export const PHRASES = `
  now|DATE|PRESENT_REF
  right now|DATE|PRESENT_REF
  just now|DATE|PRESENT_REF
  currently|DATE|PRESENT_REF
  presently|DATE|PRESENT_REF
  at present|DATE|PRESENT_REF
  at the present|DATE|PRESENT_REF
  at the present time|DATE|PRESENT_REF
  for the present|DATE|PRESENT_REF
  at the moment|DATE|PRESENT_REF
  at this moment|DATE|PRESENT_REF
  at this point|DATE|PRESENT_REF
  at this time|DATE|PRESENT_REF
  these days|DATE|PRESENT_REF
  the time being|DATE|PRESENT_REF
  those days|DATE|PAST_REF
  those years|DATE|PAST_REF
  nowadays|DATE|PRESENT_REF
  current|DATE|PRESENT_REF
  recent|DATE|PAST_REF
  recently|DATE|PAST_REF
  more recently|DATE|PAST_REF
  most recently|DATE|PAST_REF
  until recently|DATE|PAST_REF
  lately|DATE|PAST_REF
  of late|DATE|PAST_REF
  the past|DATE|PAST_REF
  the recent past|DATE|PAST_REF
  the distant past|DATE|PAST_REF
  long ago|DATE|PAST_REF
  not long ago|DATE|PAST_REF
  some time ago|DATE|PAST_REF
  sometime ago|DATE|PAST_REF
  a while ago|DATE|PAST_REF
  a long time ago|DATE|PAST_REF
  at the time|DATE|PAST_REF
  at that time|DATE|PAST_REF
  until then|DATE|PAST_REF
  since then|DATE|PAST_REF
  back then|DATE|PAST_REF
  by then|DATE|PAST_REF
  till then|DATE|PAST_REF
  until that time|DATE|PAST_REF
  by that time|DATE|PAST_REF
  then current|DATE|PAST_REF
  the other day|DATE|PAST_REF
  past years|DATE|PAST_REF
  soon|DATE|FUTURE_REF
  shortly|DATE|FUTURE_REF
  very soon|DATE|FUTURE_REF
  the future|DATE|FUTURE_REF
  in future|DATE|FUTURE_REF
  the near future|DATE|FUTURE_REF
  the foreseeable future|DATE|FUTURE_REF
  the immediate future|DATE|FUTURE_REF
  the distant future|DATE|FUTURE_REF
  the near term|DATE|FUTURE_REF
  the short term|DATE|FUTURE_REF
  the long term|DATE|FUTURE_REF
  the medium term|DATE|FUTURE_REF
  a later date|DATE|FUTURE_REF
  some day|DATE|FUTURE_REF
  someday|DATE|FUTURE_REF
  in due course|DATE|FUTURE_REF
  before long|DATE|FUTURE_REF
  a while|DURATION|PXX
  awhile|DURATION|PXX
  a long time|DURATION|PXX
  a short time|DURATION|PXX
  some time|DURATION|PXX
  a long period|DURATION|PXX
  daily|SET|P1D
  hourly|SET|PT1H
  nightly|SET|XXXX-XX-XXTNI
  weekly|SET|P1W
  biweekly|SET|P2W
  fortnightly|SET|P2W
  monthly|SET|P1M
  quarterly|SET|P3M
  annually|SET|P1Y
  yearly|SET|P1Y
  24/7|SET|P1D
  around the clock|DURATION|PT24H
`;

/** Days known by their figures, and the date meant wherever they stand. */
export const KNOWN_BY_FIGURES = "9/11=2001-09-11 7/7=2005-07-07 26/11=2008-11-26 11/9=1989-11-09";

/** Words after "Sept. 11" and the like that make it the known day. */
export const OF_THE_KNOWN_DAY =
  "attack attacks terrorist terrorists terror terrorism hijacking hijackings hijackers bombing bombings commission victims era world plot plotters conspirators memorial anniversary";

/** Feasts on a fixed day of the year. */
export const FIXED_FEASTS = `
  new year ' s day|01-01
  new year ' s eve|12-31
  new year ' s|01-01
  new year eve|12-31
  new year day|01-01
  new year|01-01
  groundhog day|02-02
  australia day|01-26
  earth day|04-22
  anzac day|04-25
  canada day|07-01
  bonfire night|11-05
  veteran ' s day|11-11
  epiphany|01-06
  valentine ' s day|02-14
  st patrick ' s day|03-17
  may day|05-01
  bastille day|07-14
  independence day|07-04
  fourth of july|07-04
  july fourth|07-04
  all saints ' day|11-01
  veterans day|11-11
  armistice day|11-11
  remembrance day|11-11
  halloween|10-31
  christmas eve|12-24
  christmas day|12-25
  christmas|12-25
  boxing day|12-26
`;

/** Behind "today's" these make it our time and not the day. */
export const AGES =
  "world society economy technology standards culture politics climate age era environment youth children kids teenagers parents women men generation students voters readers consumers computers phones cars";
