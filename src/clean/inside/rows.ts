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

/** What is counted, in the order in which the counts stand. */
const COUNTED = [
  "high",
  "capitals",
  "little",
  "furniture",
  "clock",
  "stop",
  "pause",
  "colon",
  "glued",
  "sign",
  "opener",
  "runOn",
  "bracket",
  "quote",
  "topic",
  "known",
] as const;
type SumName = (typeof COUNTED)[number];
const KINDS = COUNTED.length;
const KIND = Object.fromEntries(COUNTED.map((name, kind) => [name, kind])) as Readonly<Record<SumName, number>>;
/** How many of each kind stand before a token: `KINDS` numbers a token, and as many for the end. */
type Sums = Int32Array;

/** `knownElsewhere` tells in how many other paragraphs of the page a word stands. */
export function stripOf(tokens: readonly Token[], knownElsewhere: (word: string) => number): Strip {
  const sums = new Int32Array((tokens.length + 1) * KINDS);
  for (let i = 0, at = KINDS; i < tokens.length; i++) {
    const { shape, glued } = tokens[i];
    sums[at] = sums[at - KINDS] + +shape.high;
    at++;
    sums[at] = sums[at - KINDS] + +shape.capitals;
    at++;
    sums[at] = sums[at - KINDS] + +shape.little;
    at++;
    sums[at] = sums[at - KINDS] + +shape.furniture;
    at++;
    sums[at] = sums[at - KINDS] + +shape.clock;
    at++;
    sums[at] = sums[at - KINDS] + +shape.stop;
    at++;
    sums[at] = sums[at - KINDS] + +shape.pause;
    at++;
    sums[at] = sums[at - KINDS] + +shape.colon;
    at++;
    sums[at] = sums[at - KINDS] + +glued;
    at++;
    sums[at] = sums[at - KINDS] + +shape.sign;
    at++;
    sums[at] = sums[at - KINDS] + +shape.opener;
    at++;
    sums[at] = sums[at - KINDS] + +isRunOn(tokens, i);
    at++;
    sums[at] = sums[at - KINDS] + shape.opens;
    at++;
    sums[at] = sums[at - KINDS] + +shape.quotes;
    at++;
    sums[at] = sums[at - KINDS] + +shape.topic;
    at++;
    sums[at] = sums[at - KINDS] + +(shape.topic && knownElsewhere(shape.word) > 0);
    at++;
  }
  return { tokens, sums };
}

function counted(sums: Sums, name: SumName, from: number, to: number): number {
  return sums[to * KINDS + KIND[name]] - sums[from * KINDS + KIND[name]];
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
  const over = (name: SumName, from: number, to: number) => counted(sums, name, from, to);
  let stop = i;
  while (stop < Math.min(count, i + MOST_TOKENS) && !tokens[stop].shape.stop) stop++;
  const stopped = Math.min(count, stop + 1);
  const before = Math.max(0, i - AHEAD);
  let at = 0;
  row[at++] = +token.glued;
  row[at++] = +(last?.shape.stop ?? false);
  row[at++] = +(last?.shape.pause ?? false);
  row[at++] = +(last?.shape.high ?? false);
  row[at++] = +(last?.shape.low ?? false);
  row[at++] = +(last?.shape.little ?? false);
  row[at++] = +!last;
  row[at++] = +token.shape.high;
  row[at++] = +token.shape.capitals;
  row[at++] = +token.shape.low;
  row[at++] = +token.shape.little;
  row[at++] = +token.shape.opener;
  row[at++] = +token.shape.furniture;
  row[at++] = +token.shape.clock;
  row[at++] = +token.shape.digit;
  row[at++] = +token.shape.bracket;
  row[at++] = +token.shape.sign;
  row[at++] = +token.shape.colon;
  row[at++] = +token.shape.closes;
  row[at++] = +(next?.shape.high ?? false);
  row[at++] = +(next?.shape.capitals ?? false);
  row[at++] = +(next?.shape.furniture ?? false);
  row[at++] = +(next?.shape.colon ?? false);
  row[at++] = +(next?.glued ?? false);
  row[at++] = +(next?.shape.sign ?? false);
  row[at++] = +(next?.shape.clock ?? false);
  row[at++] = +(next?.shape.little ?? false);
  row[at++] = +(next?.shape.low ?? false);
  row[at++] = over("high", i, ahead);
  row[at++] = over("capitals", i, ahead);
  row[at++] = over("little", i, ahead);
  row[at++] = over("furniture", i, ahead);
  row[at++] = over("glued", i + 1, Math.max(i + 1, ahead));
  row[at++] = over("colon", i, Math.min(count, i + 5));
  row[at++] = over("clock", i, Math.min(count, i + 5));
  row[at++] = over("sign", i, Math.min(count, i + 5));
  row[at++] = stopped - i;
  row[at++] = over("high", i, stopped) / (stopped - i);
  row[at++] = over("runOn", i, stopped);
  row[at++] = over("capitals", i, stopped);
  row[at++] = over("opener", Math.min(i + 1, stopped), stopped);
  row[at++] = +repeatsName(tokens, i);
  row[at++] = share(sums, i, ahead);
  row[at++] = share(sums, before, i);
  row[at++] = count;
  row[at++] = i / count;
}

/** `row` holds the start's values already. `end` is the first token after the stretch. */
export function spanRow(strip: Strip, start: number, end: number, row: Float64Array): void {
  const { tokens, sums } = strip;
  const length = end - start;
  const [first, last, before, after] = [tokens[start], tokens[end - 1], tokens[start - 1], tokens[end]];
  const over = (name: SumName, from = start, to = end) => counted(sums, name, from, to);
  const cut = last.shape.tail > 0 && isInside(tokens, start);
  let at = START.length;
  row[at++] = length;
  row[at++] = last.end - first.start;
  row[at++] = over("high") / length;
  row[at++] = over("capitals") / length;
  row[at++] = over("little") / length;
  row[at++] = over("furniture") / length;
  row[at++] = over("clock");
  row[at++] = over("stop") - +(cut && last.shape.stop);
  row[at++] = over("pause") - +(cut && last.shape.pause);
  row[at++] = over("colon");
  row[at++] = over("glued");
  row[at++] = over("runOn", Math.min(start + 1, end));
  row[at++] = +last.shape.furniture;
  row[at++] = +last.shape.capitals;
  row[at++] = +last.shape.low;
  row[at++] = +(last.shape.stop && !cut);
  row[at++] = +last.shape.closes;
  row[at++] = +last.shape.sign;
  row[at++] = +last.shape.little;
  row[at++] = +last.shape.high;
  row[at++] = +last.shape.clock;
  row[at++] = +(after?.shape.high ?? false);
  row[at++] = +(after?.shape.low ?? false);
  row[at++] = +(after?.shape.little ?? false);
  row[at++] = +(after?.shape.opener ?? false);
  row[at++] = +(after?.shape.furniture ?? false);
  row[at++] = +(after?.glued ?? false);
  row[at++] = +(after?.shape.marks ?? false);
  row[at++] = +(after?.shape.quoted ?? false);
  row[at++] = +!after;
  row[at++] = +(after?.shape.digit ?? false);
  row[at++] = +(after?.shape.capitals ?? false);
  row[at++] = +(before !== undefined && !before.shape.stop && (after?.shape.low ?? false));
  row[at++] = +((before?.shape.stop ?? true) && (after?.shape.high ?? true));
  row[at++] = over("bracket");
  row[at++] = over("quote") % 2;
  row[at++] = share(sums, start, end);
  row[at++] = over("topic");
  row[at++] = share(sums, end, Math.min(tokens.length, end + AHEAD));
  row[at++] = +(first.shape.bracket && last.shape.closes);
  row[at++] = +(end < tokens.length && isRunOn(tokens, end));
  row[at++] = +(after !== undefined && before !== undefined && after.shape.word === before.shape.word);
  row[at++] = over("opener", Math.min(start + 1, end));
}

function share(sums: Strip["sums"], from: number, to: number): number {
  const topic = counted(sums, "topic", from, to);
  return topic === 0 ? -1 : counted(sums, "known", from, to) / topic;
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
