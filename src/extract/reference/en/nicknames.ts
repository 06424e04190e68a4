/** Short forms of given names, each line the full name and what it is called by. Lower case. */
const LINES = `
  abraham abe
  albert al bert
  alexander alex sandy
  andrew andy drew
  anthony tony
  benjamin ben benny
  bernard bernie
  catherine kate katie cathy
  charles charlie chuck
  christopher chris
  daniel dan danny
  david dave
  deborah deb debbie
  donald don donnie
  douglas doug
  edward ed eddie ted
  elizabeth liz beth betty eliza
  eugene gene
  francis frank
  frederick fred freddie
  gerald gerry jerry
  gregory greg
  jacob jake
  james jim jimmy jamie
  jeffrey jeff
  jennifer jen jenny
  john jack johnny
  jonathan jon
  joseph joe joey
  joshua josh
  katherine kate katie kathy kathryn
  kenneth ken kenny
  lawrence larry
  leonard len leo
  margaret maggie meg peggy
  matthew matt
  michael mike mick
  nathaniel nate
  nicholas nick
  patricia pat patty tricia
  patrick pat
  peter pete
  philip phil
  raymond ray
  rebecca becky
  richard rick dick rich
  robert bob bobby rob robbie
  ronald ron
  samuel sam
  stephen steve
  steven steve
  susan sue
  theodore ted teddy
  thomas tom tommy
  timothy tim
  victoria vicky
  vincent vince
  walter walt
  william bill billy will willie
`;

/** The full names a short one may stand for. */
export const FULL_NAMES: ReadonlyMap<string, readonly string[]> = fullNames();

function fullNames(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [full, ...short] of LINES.trim()
    .split("\n")
    .map((line) => line.trim().split(" "))) {
    for (const name of short) found.set(name, [...(found.get(name) ?? []), full]);
  }
  return found;
}
