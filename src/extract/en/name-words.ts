/** Words that tell what a capitalised name is. Lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Titles and offices that stand before a person's name. */
export const TITLES = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness rev reverend father sister rabbi imam pope cardinal archbishop bishop king queen prince princess sheikh sheik ayatollah emir sultan
  president vice prime minister chancellor premier secretary undersecretary deputy assistant foreign defence defense interior finance justice health education state treasury home energy transport environment labor labour commerce
  senator sen rep congressman congresswoman representative gov governor mayor councillor councilman councilwoman alderman commissioner ambassador envoy consul attorney general solicitor judge justice magistrate sheriff
  gen admiral adm rear lt col colonel maj major capt captain cmdr cdr commander sgt sergeant cpl corporal pvt private lieutenant brigadier marshal chief inspector superintendent constable detective officer pc
  chairman chairwoman chair speaker leader spokesman spokeswoman spokesperson director manager executive head coach editor reporter correspondent analyst economist lawyer prosecutor author actor actress singer
  former acting interim supreme senior junior retired republican democratic democrat conservative labor liberal independent press campaign majority minority whip house senate ex-president harbour harbor master dean minister-president coroner ombudsman
  white pentagon staff operating financial aide adviser advisor strategist candidate nominee lawmaker
`);
/** Titles as they are shortened before a name, and as they are written out behind it: "Gov. Ada Lund ... the governor". */
export const FULL_TITLES: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["sens", "senator"],
  ["rep", "representative"],
  ["reps", "representative"],
  ["gov", "governor"],
  ["govs", "governor"],
  ["pres", "president"],
  ["sec", "secretary"],
  ["amb", "ambassador"],
  ["prof", "professor"],
  ["dr", "doctor"],
  ["gen", "general"],
  ["adm", "admiral"],
  ["col", "colonel"],
  ["maj", "major"],
  ["capt", "captain"],
  ["cmdr", "commander"],
  ["lt", "lieutenant"],
  ["sgt", "sergeant"],
  ["cpl", "corporal"],
  ["insp", "inspector"],
  ["supt", "superintendent"],
  ["det", "detective"],
]);
export const HONORIFIC_MALE = words("mr sir lord king prince father congressman councilman chairman spokesman baron");
export const HONORIFIC_FEMALE = words(
  "mrs ms miss dame lady queen princess sister congresswoman councilwoman chairwoman spokeswoman baroness actress",
);

/** Words that make a name an organisation. */
export const ORGANISATION_WORDS = words(`
  department ministry committee commission council university college institute institution school party agency bank bureau board court corp corporation inc co company ltd llc plc group union association federation
  foundation society trust fund center centre office times post news press journal gazette herald tribune guardian observer telegraph mail mirror sun star chronicle courier examiner record register dispatch magazine radio television tv network broadcasting wire
  army navy force forces guard police corps command house senate congress parliament assembly cabinet administration government authority service services administration campaign coalition alliance movement front league brotherhood republic nations organization organisation
  airlines airways motors industries holdings partners laboratories hospital church club team administration affairs security intelligence treasury nato opec pentagon hamas hezbollah taliban kremlin reuters bloomberg yahoo google facebook twitter microsoft apple amazon
`);

/** Places where governments sit and other places news is full of; a fuller gazetteer comes with the work on places. */
export const PLACES = words(`
  afghanistan albania algeria america angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria burma cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia europe finland france gaza georgia germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg macedonia malaysia mali malta mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand tibet tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe
  washington london paris berlin moscow beijing tehran baghdad damascus jerusalem kabul cairo riyadh ankara istanbul brussels geneva vienna rome madrid tokyo seoul pyongyang islamabad delhi mosul tikrit fallujah ramadi basra erbil aleppo tripoli benghazi beirut amman doha dubai kiev kyiv warsaw athens lisbon oslo stockholm copenhagen helsinki dublin edinburgh cardiff belfast ottawa toronto vancouver canberra sydney melbourne wellington nairobi lagos pretoria johannesburg havana caracas bogota lima santiago brasilia york chicago boston houston dallas philadelphia atlanta miami seattle detroit cleveland denver phoenix
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming
  carolina dakota hampshire jersey zealand lanka angeles francisco vegas orleans leone rico salvador emirates kong cruz paso diego antonio
  u.s us usa u.k uk u.n un eu e.u uae
`);

/** Names of peoples, religions and parties. */
export const PEOPLES = words(`
  american americans british french german germans russian russians chinese iranian iranians iraqi iraqis syrian syrians israeli israelis palestinian palestinians turkish turks kurdish kurds arab arabs saudi saudis egyptian egyptians canadian canadians mexican mexicans cuban cubans japanese korean koreans indian indians pakistani afghan afghans ukrainian ukrainians polish italian italians spanish dutch swedish norwegian danish finnish greek irish scottish welsh european europeans african africans asian asians western westerners australian australians belgian austrian swiss libyan lebanese jordanian yemeni brazilian
  muslim muslims christian christians jewish jews sunni sunnis shiite shiites shia shi'ite catholic catholics protestant evangelical evangelicals hindu hindus buddhist
  republican republicans democrat democrats democratic conservative conservatives liberal liberals labour tory tories socialist communists communist
`);

/** Lower-case particles inside names of people. */
export const PARTICLES = words("de la le du da di del della der den van von zu bin ibn al el ben ter ten dos das y");

/** Capitalised words that are no names: days, months, and what headlines and labels begin with. */
export const NOT_NAMES = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter ramadan thanksgiving yes no oh well ok okay please thanks hello god internet
`);

/** Words that make a name a place. */
export const PLACE_WORDS = words(`
  province gulf sea ocean river lake bay city county street road avenue square valley mountain mountains island islands airport bridge border strait desert region district territory
  north south east west coast beach park hill hills heights port harbor harbour peninsula village town borough state states kingdom strip bank embassy hall tower station dam
`);

/** Words that make an organisation a part of a state. */
export const STATE_WORDS = words(
  "government administration ministry department pentagon kremlin congress senate parliament cabinet treasury house army navy police agency council authority",
);
