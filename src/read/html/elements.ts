/** Which elements break lines, which are not shown, and which end tags may be left out (HTML Living Standard, 13.1.2.4 and 15.3). Lists only. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that begin and end a line. */
export const BLOCKS = words(
  "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li listing main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead title tr ul",
);

/** Elements whose content a reader does not see. */
export const UNSEEN = words(
  "script style noscript template svg iframe select textarea canvas audio video datalist noembed noframes xmp plaintext",
);

/** Elements without content and end tag. */
export const VOID = words("area base basefont br col command embed frame hr img input keygen link meta param source track wbr");

/** Elements kept though they hold no text: they say something by themselves. */
export const TELLING = words("time img hr");

/** Elements at whose opening an open paragraph ends. */
export const ENDS_PARAGRAPH = words(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr listing main menu nav ol p pre search section summary table ul",
);

/** What an opening tag closes, and where the search for it stops. */
export const CLOSES: ReadonlyMap<string, { readonly open: ReadonlySet<string>; readonly within: ReadonlySet<string> }> = new Map([
  ["li", { open: words("li"), within: words("ul ol menu dir table") }],
  ["dd", { open: words("dd dt"), within: words("dl table") }],
  ["dt", { open: words("dd dt"), within: words("dl table") }],
  ["option", { open: words("option"), within: words("select optgroup datalist") }],
  ["td", { open: words("td th"), within: words("tr table") }],
  ["th", { open: words("td th"), within: words("tr table") }],
  ["tr", { open: words("tr"), within: words("table") }],
  ["tbody", { open: words("tbody thead tfoot caption colgroup"), within: words("table") }],
  ["thead", { open: words("tbody thead tfoot caption colgroup"), within: words("table") }],
  ["tfoot", { open: words("tbody thead tfoot caption colgroup"), within: words("table") }],
  ["body", { open: words("head"), within: words("html") }],
]);

/** Elements an end tag of another kind does not reach through: a table cell holds its own. */
export const SCOPES = words("table td th caption button html template");

/** Elements of a table, whose end tags reach through cells. */
export const TABLE_PARTS = words("table tbody thead tfoot tr td th caption");
