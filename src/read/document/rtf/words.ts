/** Control words of RTF 1.9 that the reader knows. Lists only. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Destinations whose text is not of the document's own. */
export const UNSEEN = words(
  "colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn themedata colorschememapping datastore xmlnstbl listtable listoverridetable rsidtbl generator filetbl revtbl latentstyles fldinst bkmkstart bkmkend atnid atnauthor annotation atntime atndate atnicn atnref atnparent private nonshppict mmathpr pgptbl operator objdata objclass objname template docvar userprops factoidname do shpinst sp sn sv tc tcn xe txe rxe keycode passwordhash protusertbl fontemb fontfile falt panose",
);

/** Characters that have a word of their own. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["tab", "\t"],
  ["emdash", "—"],
  ["endash", "–"],
  ["emspace", "\u2003"],
  ["enspace", "\u2002"],
  ["qmspace", "\u2005"],
  ["bullet", "•"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["zwj", "\u200D"],
  ["zwnj", "\u200C"],
  ["ltrmark", ""],
  ["rtlmark", ""],
]);

/** Words that end a paragraph, and words that end a line in one. */
export const PARAGRAPH_ENDS = words("par sect page column row nestrow pagebb");
export const LINE_ENDS = words("line lbr softline");

/** Code page of a font's character set. */
export const CHARSETS: ReadonlyMap<number, string> = new Map([
  [0, "windows-1252"],
  [77, "macintosh"],
  [128, "cp932"],
  [129, "cp949"],
  [134, "gbk"],
  [136, "cp950"],
  [161, "windows-1253"],
  [162, "windows-1254"],
  [163, "windows-1258"],
  [177, "windows-1255"],
  [178, "windows-1256"],
  [186, "windows-1257"],
  [204, "windows-1251"],
  [222, "windows-874"],
  [238, "windows-1250"],
  [254, "cp437"],
  [255, "cp850"],
]);
