const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split(":") as [string, string]),
  );

/** Plural to singular, lower case, where no rule tells. */
export const IRREGULAR_NOUNS = pairs(`
  people:people men:man women:woman children:child feet:foot teeth:tooth geese:goose mice:mouse lice:louse oxen:ox dice:die
  lives:life wives:wife knives:knife leaves:leaf wolves:wolf halves:half selves:self shelves:shelf thieves:thief loaves:loaf calves:calf
  scarves:scarf hooves:hoof elves:elf contents:contents manners:manners finances:finances proceedings:proceedings surroundings:surroundings specifics:specifics auspices:auspices bases:base
  data:data media:medium bacteria:bacterium criteria:criterion phenomena:phenomenon strata:stratum memoranda:memorandum curricula:curriculum
  alumni:alumnus fungi:fungus nuclei:nucleus stimuli:stimulus cacti:cactus foci:focus radii:radius syllabi:syllabus
  crises:crisis analyses:analysis theses:thesis hypotheses:hypothesis diagnoses:diagnosis oases:oasis parentheses:parenthesis syntheses:synthesis
  emphases:emphasis axes:axis psychoses:psychosis neuroses:neurosis prognoses:prognosis metastases:metastasis
  indices:index appendices:appendix matrices:matrix vertices:vertex larvae:larva algae:alga formulae:formula antennae:antenna vertebrae:vertebra
  series:series species:species means:means headquarters:headquarters news:news sheep:sheep fish:fish deer:deer aircraft:aircraft
  troops:troops regards:regards clothes:clothes goods:goods supplies:supplies grounds:grounds remains:remains thanks:thanks outskirts:outskirts glasses:glasses
  philippines:philippines netherlands:netherlands pants:pants jeans:jeans scissors:scissors trousers:trousers proceeds:proceeds savings:savings earnings:earnings odds:odds barracks:barracks crossroads:crossroads gallows:gallows whereabouts:whereabouts premises:premise politics:politics economics:economics
  ethics:ethic tactics:tactic statistics:statistic mathematics:mathematics physics:physics athletics:athletics
  movies:movie cookies:cookie zombies:zombie calories:calorie selfies:selfie rookies:rookie hippies:hippie lies:lie ties:tie pies:pie dies:die
  prairies:prairie genies:genie junkies:junkie brownies:brownie smoothies:smoothie hoodies:hoodie veggies:veggie neckties:necktie newbies:newbie
  bogies:bogie eyries:eyrie collies:collie goalies:goalie birdies:birdie freebies:freebie
  buses:bus gases:gas viruses:virus campuses:campus bonuses:bonus statuses:status focuses:focus pluses:plus censuses:census caucuses:caucus
  choruses:chorus circuses:circus geniuses:genius surpluses:surplus minuses:minus walruses:walrus prospectuses:prospectus
  lenses:lens biases:bias atlases:atlas canvases:canvas aliases:alias irises:iris sinuses:sinus apparatuses:apparatus
  shoes:shoe toes:toe foes:foe canoes:canoe oboes:oboe woes:woe hoes:hoe horseshoes:horseshoe tiptoes:tiptoe
  quizzes:quiz waltzes:waltz quartzes:quartz blitzes:blitz axes:axe caches:cache aches:ache headaches:headache toothaches:toothache
  niches:niche psyches:psyche creches:creche moustaches:moustache mustaches:mustache avalanches:avalanche stomachs:stomach
  hrs:hour hr:hour yrs:year mins:minute min:minute secs:second lbs:lb dept:department govt:government pics:pic apps:app
`);
