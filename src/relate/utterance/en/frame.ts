/** Words of the reporter's frame rather than of what was said: how it was said, and when, which is compared apart. Folded forms. */
export const FRAME: ReadonlySet<string> = new Set(
  `said says say saying told tell tells telling added adding stated state according reported report reports reporting announced announcing
monday tuesday wednesday thursday friday saturday sunday today tonight yesterday tomorrow mr mrs ms dr sir percent
also however meanwhile including include includes included like al el`.split(/\s+/),
);

/** Stems of words that reports of every matter have: two statements that share them alone say nothing alike. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  `peopl person man woman child year month week day time hour minut way thing part number place countr govern official president minist polic
make take com go get giv put see look want need try use work help come keep leav call ask show turn move start begin
new old good bad big great larg small long high low last first next lat early recent earli few lot far near right back
world nation stat city publ home hous famil group team member compan report news media stor statement question matter case issu problem point fact situat
happen chang expect believ feel hop plan continu becom remain follow hold bring find lead run set stop end possibl import able clear sur real
today alread still yet ever alway often again around insid outsid across along among within without toward near next
million billion thousand hundred dozen`.split(/\s+/),
);
