/** Nouns that stand for people, bodies and places without naming them. Lemmas, lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** One man or boy; the plural is of men. */
export const MALE_NOUNS = words(`
  man boy father son brother husband uncle nephew grandfather grandson stepfather stepson boyfriend fiancé gentleman guy king prince emperor duke lord baron monk priest pope widower
  spokesman chairman congressman councilman alderman businessman salesman policeman fireman serviceman gunman clergyman frontman cameraman fisherman craftsman statesman anchorman assemblyman horseman frontiersman mailman doorman
  actor waiter stepbrother half-brother ex-husband groom bridegroom lad chap dad daddy grandpa father-in-law son-in-law brother-in-law schoolboy cowboy godfather godson imam bishop archbishop cardinal ayatollah sultan emir tsar sheikh pastor
`);

/** One woman or girl. */
export const FEMALE_NOUNS = words(`
  woman girl mother daughter sister wife aunt niece grandmother granddaughter stepmother stepdaughter girlfriend fiancée lady queen princess empress duchess baroness nun widow
  spokeswoman chairwoman congresswoman councilwoman businesswoman saleswoman policewoman servicewoman assemblywoman actress waitress hostess heiress mistress housewife schoolgirl showgirl
  ex-wife bride half-sister stepsister mom mum mommy grandma mother-in-law daughter-in-law sister-in-law goddaughter godmother midwife maid bachelorette ballerina
`);

/** A person, man or woman. Those made with -er, -or, -ist, -ian and the like are told by their endings, where these hold. */
export const PERSON_NOUNS = words(`
  person individual human adult child kid baby infant toddler teenager teen youth student pupil senior junior freshman sophomore graduate alumnus classmate roommate friend ally rival enemy foe opponent partner spouse sibling cousin parent relative grandparent grandchild guardian orphan twin neighbor neighbour fellow stranger guest host visitor patient victim survivor suspect defendant plaintiff appellant appellee respondent witness prisoner inmate detainee hostage captive fugitive convict felon criminal thief burglar robber killer murderer attacker assailant shooter rapist terrorist militant rebel insurgent fighter soldier troop veteran sailor marine airman pilot guard sniper commando recruit
  president vice-president premier minister secretary undersecretary chancellor governor mayor senator representative lawmaker legislator delegate deputy mp councillor councilor politician statesperson diplomat ambassador envoy consul attaché negotiator mediator official aide adviser advisor assistant spokesperson candidate nominee incumbent contender hopeful frontrunner front-runner challenger running-mate mate predecessor successor appointee staffer strategist pollster operative donor lobbyist activist campaigner organizer organiser protester protestor demonstrator supporter backer critic detractor skeptic sceptic advocate proponent dissident reformer revolutionary separatist loyalist hardliner hawk dove moderate
  republican democrat conservative liberal progressive independent socialist communist nationalist populist libertarian centrist islamist jihadist
  attorney lawyer solicitor barrister prosecutor judge justice magistrate juror counsel sheriff detective investigator inspector constable officer cop policeman agent informant spy
  general colonel major captain lieutenant sergeant corporal admiral commander brigadier marshal commandant chief
  doctor physician surgeon nurse dentist psychiatrist psychologist therapist scientist researcher scholar academic professor lecturer teacher instructor tutor coach trainer mentor principal dean expert analyst economist historian philosopher mathematician physicist chemist biologist geologist engineer architect inventor technician mechanic astronaut programmer developer designer
  writer author novelist poet playwright biographer journalist reporter correspondent columnist commentator pundit editor publisher broadcaster anchor presenter announcer blogger photographer interviewer interviewee questioner moderator narrator
  artist painter sculptor musician singer vocalist songwriter composer rapper guitarist drummer pianist dancer comedian actor star celebrity superstar idol icon legend hero villain champion winner loser runner-up athlete player teammate striker goalkeeper defender midfielder quarterback pitcher catcher outfielder infielder batsman bowler golfer boxer wrestler runner cyclist swimmer driver racer jockey referee umpire fan gamer
  boss ceo executive director manager supervisor employee employer worker colleague co-worker coworker staffer clerk cashier receptionist trader banker broker investor shareholder owner proprietor landlord tenant founder co-founder entrepreneur industrialist tycoon mogul billionaire millionaire merchant vendor seller buyer customer client consumer user subscriber advertiser contractor consultant accountant auditor treasurer bookkeeper chair chairperson leader co-chair head member insider source whistleblower
  farmer rancher miner carpenter plumber electrician builder laborer labourer cook chef baker butcher tailor barber cleaner janitor gardener waiter bartender courier messenger postman sailor captain crewman firefighter paramedic rescuer lifeguard volunteer peacekeeper
  citizen resident inhabitant native local villager townsperson islander immigrant migrant refugee exile foreigner expatriate expat settler colonist pilgrim traveler traveller tourist passenger commuter motorist pedestrian voter elector taxpayer constituent homeowner delegate participant attendee viewer reader listener speaker writer caller observer onlooker bystander passer-by
  christian muslim jew catholic protestant buddhist hindu atheist believer worshipper cleric preacher minister rabbi saint prophet missionary
  operator coordinator administrator educator spectator arbitrator collaborator conspirator perpetrator orator innovator surgeon skipper seafarer firefighter responder harbourmaster
  god goddess angel demon monarch ruler dictator tyrant heir king noble aristocrat peasant slave servant master warlord mercenary
  applicant beneficiary recipient holder bearer claimant complainant petitioner signatory nominee laureate prodigy genius fool liar
  superdelegate elder magnate mogul titan associate mourner specialist commissioner confidant confidante documentarian checker fact-checker heckler hacker commenter capitalist counterpart underdog pastor reverend headmaster spymaster postmaster webmaster pedestrian librarian civilian evangelical veterinarian guardian practitioner parishioner prisoner pensioner petitioner campaigner examiner commentator counselor counsellor caseworker ringleader staffer
  maker dealer killer lover hunter rider walker climber surfer smoker drinker thinker dreamer believer follower helper giver speaker
  democrat whip speaker ombudsman coroner trustee regent curator custodian caretaker steward warden
`);

/** Many people under one word; "they" and often "it" go with it. */
export const GROUP_NOUNS = words(`
  people public population crowd mob audience crew staff personnel family couple pair trio faculty electorate workforce readership membership leadership generation minority majority elite clergy youth folk police authority authorities others troops forces
  jury panel team squad gang group band delegation opposition resistance militia guerrilla youths men women children everybody everyone household
  thousand hundred million dozen
`);

/** Bodies of people that act as one. */
export const BODY_NOUNS = words(`
  organization organisation company corporation firm business enterprise conglomerate manufacturer automaker airline retailer supermarket chain startup start-up subsidiary insurer lender bank brokerage fund charity foundation nonprofit trust institute institution university college school academy faculty hospital clinic
  government administration regime cabinet ministry department agency bureau office authority commission committee council board panel tribunal court judiciary parliament congress legislature senate house assembly presidency embassy consulate treasury municipality
  party campaign coalition alliance bloc union federation confederation association society league movement faction group network cartel syndicate militia army navy military force police brigade battalion regiment division unit corps squad team club orchestra choir ensemble church mosque congregation denomination diocese community tribe
  newspaper magazine journal publisher broadcaster station channel outlet media press newsroom website publication tabloid weekly daily paper agency
  industry sector consortium partnership cooperative co-op venture studio label watchdog regulator
  leadership opposition establishment state white-house
`);

/** Places, as far as they are spoken of again. */
export const PLACE_NOUNS = words(`
  place area region zone district province county state country nation republic kingdom territory colony homeland land continent island archipelago peninsula city town village capital suburb neighborhood neighbourhood borough municipality settlement hamlet metropolis downtown hometown outskirts slum
  street road avenue highway motorway freeway boulevard lane alley bridge tunnel square plaza park garden forest wood jungle desert mountain hill valley canyon cliff volcano beach coast shore coastline river lake sea ocean bay gulf harbor harbour port strait canal reservoir waterfall glacier plateau plain border frontier
  building house home apartment flat villa mansion palace castle fort fortress tower skyscraper hotel hostel inn restaurant cafe bar pub shop store mall market supermarket warehouse factory plant mill mine quarry farm ranch barn airport station terminal stadium arena theater theatre cinema museum gallery library church mosque temple synagogue cathedral monastery shrine cemetery grave tomb school campus hospital clinic prison jail barracks base camp bunker headquarters courthouse embassy consulate compound
  room hall lobby office bedroom kitchen bathroom basement cellar corridor classroom courtroom venue site location spot scene destination landmark resort world planet earth globe universe moon constituency
`);

/** Nouns of relation: whose, when it is not said, is somebody's just named. */
export const KIN_NOUNS = words(
  "wife husband spouse partner son daughter child baby father mother parent brother sister sibling uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter grandchild fiancé fiancée boyfriend girlfriend friend colleague lawyer attorney aide adviser spokesman spokeswoman boss predecessor successor rival opponent family",
);

/** Endings that make a person of a word, long enough to be sure. */
export const PERSON_ENDINGS =
  /(?:ologist|alist|entist|onist|surgeon|ician|person|maker|keeper|holder|goer|worker|fighter|writer|player|leader|owner|member|trafficker|smuggler|seeker|dweller)$/;
