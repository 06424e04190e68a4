/**
 * What speaks for a stretch inside a paragraph not being of the paragraph: where it begins (glued to a word, after
 * a sentence, at a sign or a word that furniture is made of), what it holds (capitals, no stops, a name said
 * again, words that stand nowhere else on the page), and whether the words on both sides fit without it.
 */
import type { Token } from "./tokens.ts";

/** Tokens looked at after a beginning, and the longest stretch, in tokens. */
const AHEAD = 10;
export const MOST_TOKENS = 64;
/** Words of a name before the beginning that may be said again. */
const NAME = 5;

export const START = [
  ...["glued", "afterStop", "afterPause", "afterHigh", "afterLow", "afterLittle", "first"],
  ...["high", "capitals", "low", "little", "opener", "furniture", "clock", "digit", "bracket", "sign", "colon", "closes"],
  ...["nextHigh", "nextCapitals", "nextFurniture", "nextColon", "nextGlued", "nextSign", "nextClock", "nextLittle", "nextLow"],
  ...["highAhead", "capitalsAhead", "littleAhead", "furnitureAhead", "gluedAhead", "colonAhead", "clockAhead", "signAhead"],
  ...["toStop", "highToStop", "runOns", "capitalsToStop", "openersToStop"],
  ...["repeats", "knownAhead", "knownBefore", "tokens", "place"],
] as const;

export const SPAN = [
  ...START,
  ...[
    "length",
    "units",
    "highShare",
    "capitalsShare",
    "littleShare",
    "furnitureShare",
    "clocks",
    "stops",
    "pauses",
    "colons",
    "glues",
    "spanRunOns",
  ],
  ...["lastFurniture", "lastCapitals", "lastLow", "lastStop", "lastCloses", "lastSign", "lastLittle", "lastHigh", "lastClock"],
  ...["endHigh", "endLow", "endLittle", "endOpener", "endFurniture", "endGlued", "endMark", "endQuote", "atEnd", "endDigit", "endCapitals"],
  ...[
    "joinsLow",
    "joinsStop",
    "brackets",
    "quotes",
    "known",
    "topic",
    "knownAfter",
    "firstClosed",
    "runOnAtEnd",
    "endRepeats",
    "openersInside",
  ],
] as const;

/** A paragraph with sums over its tokens, so that a stretch costs the same whatever its length. */
export interface Strip {
  readonly tokens: readonly Token[];
  readonly sums: Sums;
}

const TOLD = ["high", "capitals", "little", "furniture", "clock", "stop", "pause", "colon", "glued", "sign", "opener"] as const;
const WORKED_OUT = ["runOn", "bracket", "quote", "topic", "known"] as const;
const COUNTED = [...TOLD, ...WORKED_OUT];
type SumName = (typeof COUNTED)[number];
/** Of each kind how many stand before a token. */
type Sums = Readonly<Record<SumName, Int32Array>>;

/** `knownElsewhere` tells in how many other paragraphs of the page a word stands. */
export function stripOf(tokens: readonly Token[], knownElsewhere: (word: string) => number): Strip {
  const sums = Object.fromEntries(COUNTED.map((name) => [name, new Int32Array(tokens.length + 1)])) as Record<SumName, Int32Array>;
  for (const [i, { shape, glued }] of tokens.entries()) {
    sums.high[i + 1] = sums.high[i] + +shape.high;
    sums.capitals[i + 1] = sums.capitals[i] + +shape.capitals;
    sums.little[i + 1] = sums.little[i] + +shape.little;
    sums.furniture[i + 1] = sums.furniture[i] + +shape.furniture;
    sums.clock[i + 1] = sums.clock[i] + +shape.clock;
    sums.stop[i + 1] = sums.stop[i] + +shape.stop;
    sums.pause[i + 1] = sums.pause[i] + +shape.pause;
    sums.colon[i + 1] = sums.colon[i] + +shape.colon;
    sums.glued[i + 1] = sums.glued[i] + +glued;
    sums.sign[i + 1] = sums.sign[i] + +shape.sign;
    sums.opener[i + 1] = sums.opener[i] + +shape.opener;
    sums.runOn[i + 1] = sums.runOn[i] + +isRunOn(tokens, i);
    sums.bracket[i + 1] = sums.bracket[i] + shape.opens;
    sums.quote[i + 1] = sums.quote[i] + +shape.quotes;
    sums.topic[i + 1] = sums.topic[i] + +shape.topic;
    sums.known[i + 1] = sums.known[i] + +(shape.topic && knownElsewhere(shape.word) > 0);
  }
  return { tokens, sums };
}

/** A sentence begun although none has ended: "repairs The". */
function isRunOn(tokens: readonly Token[], i: number): boolean {
  const [last, token] = [tokens[i - 1], tokens[i]];
  return (
    last !== undefined &&
    !last.shape.stop &&
    !last.shape.pause &&
    !last.shape.little &&
    last.shape.low &&
    token.shape.high &&
    !token.shape.capitals
  );
}

/** May furniture begin before this token? Nearly every beginning does; nearly no other token does. */
export function mayBegin(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const last = tokens[i - 1];
  if (token.glued || token.shape.sign || token.shape.bracket || token.shape.clock) return true;
  if (!last) return token.shape.furniture || token.shape.capitals;
  if (last.shape.stop) return true;
  return token.shape.high && (token.shape.furniture || token.shape.capitals || (last.shape.low && !last.shape.pause && !last.shape.little));
}

/** Offset past the stretch: inside a sentence the last token's comma or full stop is the sentence's own. */
export function endOf(tokens: readonly Token[], start: number, end: number): number {
  const { end: last, shape } = tokens[end - 1];
  return isInside(tokens, start) ? last - shape.tail : last;
}

function isInside(tokens: readonly Token[], start: number): boolean {
  return start > 0 && !tokens[start - 1].shape.stop;
}

/** May furniture end before token `i` (or at the paragraph's end)? */
export function mayEnd(tokens: readonly Token[], start: number, i: number): boolean {
  if (i === tokens.length) return true;
  const [last, token, before] = [tokens[i - 1], tokens[i], tokens[start - 1]];
  if (token.glued && token.shape.high) return true;
  // Inside a sentence the sentence goes on in small letters or with a mark; between two the next one begins.
  if (before && !before.shape.stop)
    return (
      last.shape.tail > 0 ||
      token.shape.low ||
      token.shape.digit ||
      token.shape.marks ||
      last.shape.sign ||
      last.shape.clock ||
      last.shape.closes ||
      last.shape.furniture
    );
  return !token.shape.low || last.shape.sign || last.shape.closes;
}

export function startRow(strip: Strip, i: number, row: Float64Array): void {
  const { tokens, sums } = strip;
  const count = tokens.length;
  const token = tokens[i];
  const last = tokens[i - 1];
  const next = tokens[i + 1];
  const ahead = Math.min(count, i + AHEAD);
  const over = (name: SumName, from: number, to: number) => sums[name][to] - sums[name][from];
  let stop = i;
  while (stop < Math.min(count, i + MOST_TOKENS) && !tokens[stop].shape.stop) stop++;
  const stopped = Math.min(count, stop + 1);
  const before = Math.max(0, i - AHEAD);
  const values = [
    ...[
      +token.glued,
      +(last?.shape.stop ?? false),
      +(last?.shape.pause ?? false),
      +(last?.shape.high ?? false),
      +(last?.shape.low ?? false),
      +(last?.shape.little ?? false),
      +!last,
    ],
    ...[
      +token.shape.high,
      +token.shape.capitals,
      +token.shape.low,
      +token.shape.little,
      +token.shape.opener,
      +token.shape.furniture,
      +token.shape.clock,
      +token.shape.digit,
      +token.shape.bracket,
    ],
    ...[+token.shape.sign, +token.shape.colon, +token.shape.closes],
    ...[
      +(next?.shape.high ?? false),
      +(next?.shape.capitals ?? false),
      +(next?.shape.furniture ?? false),
      +(next?.shape.colon ?? false),
      +(next?.glued ?? false),
    ],
    ...[+(next?.shape.sign ?? false), +(next?.shape.clock ?? false), +(next?.shape.little ?? false), +(next?.shape.low ?? false)],
    ...[
      over("high", i, ahead),
      over("capitals", i, ahead),
      over("little", i, ahead),
      over("furniture", i, ahead),
      over("glued", i + 1, Math.max(i + 1, ahead)),
    ],
    ...[over("colon", i, Math.min(count, i + 5)), over("clock", i, Math.min(count, i + 5)), over("sign", i, Math.min(count, i + 5))],
    ...[
      stopped - i,
      over("high", i, stopped) / (stopped - i),
      over("runOn", i, stopped),
      over("capitals", i, stopped),
      over("opener", Math.min(i + 1, stopped), stopped),
    ],
    ...[+repeatsName(tokens, i), share(sums, i, ahead), share(sums, before, i), count, i / count],
  ];
  for (let j = 0; j < values.length; j++) row[j] = values[j];
}

/** `row` holds the start's values already. `end` is the first token after the stretch. */
export function spanRow(strip: Strip, start: number, end: number, row: Float64Array): void {
  const { tokens, sums } = strip;
  const length = end - start;
  const [first, last, before, after] = [tokens[start], tokens[end - 1], tokens[start - 1], tokens[end]];
  const over = (name: SumName, from = start, to = end) => sums[name][to] - sums[name][from];
  const cut = last.shape.tail > 0 && isInside(tokens, start);
  const values = [
    ...[
      length,
      last.end - first.start,
      over("high") / length,
      over("capitals") / length,
      over("little") / length,
      over("furniture") / length,
    ],
    ...[
      over("clock"),
      over("stop") - +(cut && last.shape.stop),
      over("pause") - +(cut && last.shape.pause),
      over("colon"),
      over("glued"),
      over("runOn", Math.min(start + 1, end)),
    ],
    ...[
      +last.shape.furniture,
      +last.shape.capitals,
      +last.shape.low,
      +(last.shape.stop && !cut),
      +last.shape.closes,
      +last.shape.sign,
      +last.shape.little,
      +last.shape.high,
      +last.shape.clock,
    ],
    ...[
      +(after?.shape.high ?? false),
      +(after?.shape.low ?? false),
      +(after?.shape.little ?? false),
      +(after?.shape.opener ?? false),
      +(after?.shape.furniture ?? false),
    ],
    ...[
      +(after?.glued ?? false),
      +(after?.shape.marks ?? false),
      +(after?.shape.quoted ?? false),
      +!after,
      +(after?.shape.digit ?? false),
      +(after?.shape.capitals ?? false),
    ],
    ...[
      +(before !== undefined && !before.shape.stop && (after?.shape.low ?? false)),
      +((before?.shape.stop ?? true) && (after?.shape.high ?? true)),
    ],
    ...[over("bracket"), over("quote") % 2, share(sums, start, end), over("topic"), share(sums, end, Math.min(tokens.length, end + AHEAD))],
    ...[
      +(first.shape.bracket && last.shape.closes),
      +(end < tokens.length && isRunOn(tokens, end)),
      +(after !== undefined && before !== undefined && after.shape.word === before.shape.word),
    ],
    over("opener", Math.min(start + 1, end)),
  ];
  for (let j = 0; j < values.length; j++) row[START.length + j] = values[j];
}

function share(sums: Strip["sums"], from: number, to: number): number {
  const topic = sums.topic[to] - sums.topic[from];
  return topic === 0 ? -1 : (sums.known[to] - sums.known[from]) / topic;
}

/** Is the token, or what follows a word or two, a word of the name just before? */
function repeatsName(tokens: readonly Token[], i: number): boolean {
  for (let n = 1; n <= NAME && i - n >= 0 && (tokens[i - n].shape.high || tokens[i - n].shape.little); n++) {
    const { word } = tokens[i - n].shape;
    if (word.length < 3 || !tokens[i - n].shape.high) continue;
    for (let k = i; k < Math.min(tokens.length, i + 4); k++) if (tokens[k].shape.word === word) return true;
  }
  return false;
}
