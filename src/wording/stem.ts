/**
 * What is left of a word when its endings are off, so that "sanctions", "sanctioned" and "sanctioning" are one, and
 * "co-ordinate" as Britain spells it is America's "coordinate". Coarser than a base form and never shown: two words
 * that meet by chance count as one word more in common, nothing else. After Porter (1980), with fewer endings.
 */
export function stemOf(form: string): string {
  let word = form.replace(/'s?$/, "");
  word = SYNONYMS.get(word) ?? word;
  if (word.length <= SHORTEST) return word;
  word = word.replace(/(?<=\p{L}{2})is(?=(?:e|ed|es|ing|ation|ations)$)/u, "iz").replace(/(?<=\p{L}{2})our(?=s?$|ed$|ing$|able$)/u, "or");
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) continue;
    word = word.slice(0, -ending.length);
    break;
  }
  word = word.replace(/([bdfglmnprt])\1$/u, "$1");
  return word.length > SHORTEST ? word.replace(/(?:i?e|y|i)$/u, "") : word;
}

/** Letters that always stay. */
const SHORTEST = 3;

/** The longest that fits is taken off. */
const ENDINGS: readonly string[] =
  "izations ization ations ation itions ition tions tion ments ment ingly edly ness ities ity ables able ibles ible ives ive ings ing ied ies ed es s ers er ors or ally ly al".split(
    " ",
  );

/** Forms that endings do not bring together, and words that reports exchange without a change of what is said. */
const SYNONYMS: ReadonlyMap<string, string> = new Map(
  `killed:kill dead:kill died:kill death:kill deaths:kill dies:kill die:kill
children:child kids:child kid:child men:man women:woman
talks:talk discussions:talk discussion:talk negotiations:talk negotiation:talk
injured:wound wounded:wound hurt:wound unhurt:unharm uninjured:unharm unharmed:unharm
attacks:attack assault:attack strikes:strike airstrikes:strike airstrike:strike
automobile:car lorry:truck lorries:truck trucks:truck
released:release freed:release frees:release free:release
began:begin begun:begin started:begin starts:begin start:begin
bought:buy sold:sell left:leave lost:lose shot:shoot gave:give given:give took:take taken:take found:find held:hold
made:make sent:send came:come knew:know known:know saw:see seen:see fell:fall fallen:fall broke:break broken:break
grew:grow grown:grow went:go gone:go brought:bring thought:think told:tell built:build met:meet paid:pay
won:win struck:strike chose:choose chosen:choose fought:fight led:lead rose:rise risen:rise spoke:speak spoken:speak
wrote:write written:write drove:drive driven:drive ran:run felt:feel kept:keep meant:mean put:put said:say
minimise:minimize cooperation:cooperate co-operation:cooperate coordination:coordinate`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);
