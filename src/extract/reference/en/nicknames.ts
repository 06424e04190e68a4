/** Short forms of given names, each line the full name and what it is called by. Lower case. */
const LINES = `
  abraham abe
  albert al bert
  alexander alex sandy
  alexandra alex sandra sandy
  alfred al alf fred
  amanda mandy
  andrew andy drew
  anthony tony
  arthur art
  barbara barb babs
  benjamin ben benny
  bernard bernie
  bradley brad
  caroline carrie
  catherine kate katie cathy
  charles charlie chuck
  chester chet
  christina tina chris
  christine chris tina christy
  christopher chris
  clifford cliff
  cynthia cindy
  daniel dan danny
  david dave
  deborah deb debbie
  donald don donnie
  dorothy dot dottie
  douglas doug
  edward ed eddie ted
  elizabeth liz beth betty eliza
  eugene gene
  frances fran
  francis frank
  franklin frank
  frederick fred freddie
  gabriel gabe
  geoffrey geoff jeff
  gerald gerry jerry
  gregory greg
  harold hal harry
  henry hank harry
  herbert herb
  jacob jake
  jacqueline jackie
  james jim jimmy jamie
  jeffrey jeff
  jennifer jen jenny
  jessica jess jessie
  john jack johnny
  jonathan jon
  joseph joe joey
  joshua josh
  judith judy
  katherine kate katie kathy kathryn
  kenneth ken kenny
  kimberly kim
  lawrence larry
  leonard len leo
  louis lou louie
  madeleine maddie
  margaret maggie meg peggy
  martin marty
  matthew matt
  maxwell max
  melvin mel
  michael mike mick
  mitchell mitch
  nathaniel nate
  nicholas nick
  pamela pam
  patricia pat patty tricia
  patrick pat
  peter pete
  philip phil
  randall randy
  raymond ray
  rebecca becky
  richard rick dick rich
  robert bob bobby rob robbie
  rodney rod
  ronald ron
  russell russ
  salvatore sal
  samuel sam
  sandra sandy
  sidney sid
  stanley stan
  stephen steve
  steven steve
  stuart stu
  susan sue
  suzanne sue
  terrence terry
  theodore ted teddy
  theresa terry tess
  thomas tom tommy
  timothy tim
  valerie val
  victoria vicky
  vincent vince
  walter walt
  william bill billy will willie
  zachary zach zack
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
