/** Words whose full stop does not end a sentence, as English news writes them; without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Dr Prof Rev Fr Sr Jr St Hon Gov Sen Sens Rep Reps Pres Gen Lt Col Maj Capt Cmdr Sgt Cpl Adm Brig Vice Rear Supt Insp Det
  Atty Amb Sec Dept Co Corp Inc Ltd Bros vs v No Nos Art approx est al Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo`.split(
    /\s+/,
  ),
);
