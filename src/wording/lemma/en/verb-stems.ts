const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What is left of a verb without -ed or -ing and takes an -e again, where the rules of `lemma/verbs.ts` would not give one. */
export const TAKES_E = words(`
  creat recreat procreat writ unit reunit invit excit cit bit ignit recit incit rewrit underwrit indict overwrit expedit
  complet delet compet deplet excret secret obsolet tast wast past hast
  phon tun prun postpon telephon condon clon zon hon aton ston ton don convers conven interven superven intervien scen
  stor explor ignor restor scor ador bor snor deplor implor rescor cor gor por shor
  adher interfer persever rever coher rerout rout hop cop scop slop rop elop grop dop mop
  scal inhal exhal whal breath bath cloth sooth writh loath teeth seeth ow aw owl prob rob tub cub outlin guid misguid
  requir inquir enquir squir chang exchang arrang rearrang challeng aveng reveng plung loung spong impinge rang hing cring fring singe ting bing whing
  axi ey dy ti hol pol cajol parol consol shar paus lik typ hyp rhym
  welcom com becom overcom gam nam renam fam welcom tim mim prim chim crim overtim
  bus ceas leas releas pleas eas teas increas decreas purchas chas bas eras phas
  stat restat overstat understat evacuat
  quot vot not promot devot denot demot misquot connot
  hat dat rat skat plat grat relat mat slat
  cur lur
  rag wag pag cag
  serv curv carv starv
  fil pil smil compil profil reconcil exil til rul
  persuad dissuad extradit massacr permeat infring
`);

/** What is left of a verb and takes no -e, where the rules would give one. */
export const TAKES_NO_E = words(`
  format combat repeat defeat entreat great carpet
  hang bring sing ring swing sting fling cling sling wing bang belong long prolong throng spring string wring ding ping gong mustang gang wrong
  focus discus bias canvas caucus chorus bus gas atlas
  murmur sulfur occur concur recur incur augur
  collar pillar
  bargain margin cabin origin
  pencil fulfil stencil devil peril council
  worship gossip develop envelop gallop wallop scallop equip kidnap handicap
  pilot pivot ballot riot
  ransom custom blossom
  program diagram telegram victim
  sinus minus
  dial trial
  monitor
  debut input output accustom
  zigzag
`);

/** Verbs that double their last letter by themselves: the stem as it stands. */
export const DOUBLE_BY_NATURE = words(`
  add err egg purr butt boycott ebb mutt inn odd
  call recall fall install enroll appall fulfill instill distill foretell resell outsell retell misspell befall poll roll stroll toll scroll troll
`);
