import { ASCII, classOf, DROPPED, IDEOGRAPH, LETTER, MARK, SPACE } from "./characters.ts";

/**
 * BERT's uncased WordPiece (Devlin et al. 2019; Schuster and Nakajima 2012), with the place of every
 * subword in the text as it stands. Words are looked up whole in a memory of words; a new one is cut
 * greedily into the longest pieces of the vocabulary. Only a word with characters beyond ASCII takes
 * the slow way: each of its characters is decomposed, stripped of accents and lowered beside a map back
 * to where it came from. Linear in the text.
 */
export interface Wordpiece {
  readonly cls: number;
  readonly sep: number;
  /** Subwords in text order. Characters that BERT drops belong to none. */
  encode(text: string): Subwords;
}

/** Columns, one entry a subword. Offsets are UTF-16 code units of the text, half-open. */
export interface Subwords {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A word of more code points is unknown as a whole, as in the reference. */
const MAX_WORD = 100;

/** Words remembered before the memory is emptied: bounds it at some ten megabytes. Results do not depend on it. */
const MAX_REMEMBERED = 100_000;

/** Pieces of a word: id and end, in code units of the folded word, in turns. */
type Pieces = Int32Array;

/** Reads a vocabulary, one piece a line. Throws when the special pieces are missing. */
export function wordpiece(vocabulary: string): Wordpiece {
  const first = new Map<string, number>();
  const later = new Map<string, number>();
  let longest = 1;
  vocabulary.split(/\r?\n/).forEach((piece, id) => {
    if (piece === "") return;
    const continues = piece.startsWith("##") && piece.length > 2;
    const bare = continues ? piece.slice(2) : piece;
    (continues ? later : first).set(bare, id);
    longest = Math.max(longest, bare.length);
  });
  const special = (piece: string): number => {
    const id = first.get(piece);
    if (id === undefined) throw new RangeError(`the vocabulary has no ${piece}`);
    return id;
  };
  const unknown = special("[UNK]");
  const cls = special("[CLS]");
  const sep = special("[SEP]");
  const remembered = new Map<string, Pieces>();
  const folded = new Map<number, Folded>();

  function cut(word: string): Pieces {
    const found: number[] = [];
    if (word.length > MAX_WORD && [...word].length > MAX_WORD) return Int32Array.of(unknown, word.length);
    let at = 0;
    while (at < word.length) {
      const pieces = at === 0 ? first : later;
      let end = Math.min(word.length, at + longest);
      let id: number | undefined;
      for (; end > at; end--) {
        id = pieces.get(word.slice(at, end));
        if (id !== undefined) break;
      }
      if (id === undefined) return Int32Array.of(unknown, word.length);
      found.push(id, end);
      at = end;
    }
    return Int32Array.from(found);
  }

  function remember(key: string, word: string): Pieces {
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    const pieces = cut(word);
    if (key.length <= MAX_WORD) remembered.set(key, pieces);
    return pieces;
  }

  function fold(code: number): Folded {
    let known = folded.get(code);
    if (!known) {
      const kind = classOf(code);
      const bare = kind === LETTER || kind === IDEOGRAPH || kind === MARK ? foldCharacter(String.fromCodePoint(code)) : "";
      known = { kind, bare };
      if (folded.size >= MAX_REMEMBERED) folded.clear();
      folded.set(code, known);
    }
    return known;
  }

  return {
    cls,
    sep,
    encode(text) {
      const out = columns(text.length);
      const { length } = text;
      let at = 0;
      while (at < length) {
        const code = text.charCodeAt(at);
        const kind = code < 128 ? ASCII[code] : LETTER;
        if (kind === SPACE || kind === DROPPED) {
          at++;
          continue;
        }
        if (kind === MARK) {
          const mark = text[at];
          out.push((remembered.get(mark) ?? remember(mark, mark))[0], at, at + 1);
          at++;
          continue;
        }
        let end = at;
        let unit = code;
        while (unit < 128 && ASCII[unit] === LETTER) unit = ++end < length ? text.charCodeAt(end) : 32;
        if (unit >= 128 || ASCII[unit] === DROPPED) at = slowWord(text, at, out);
        else {
          const word = text.slice(at, end);
          const pieces = remembered.get(word) ?? remember(word, word.toLowerCase());
          for (let k = 0, from = at; k < pieces.length; k += 2) {
            out.push(pieces[k], from, at + pieces[k + 1]);
            from = at + pieces[k + 1];
          }
          at = end;
        }
      }
      return out.done();
    },
  };

  /** One word with characters beyond ASCII in it, or next to it; returns where to go on. */
  function slowWord(text: string, start: number, out: Columns): number {
    const origins: number[] = [];
    const ends: number[] = [];
    let word = "";
    let at = start;
    while (at < text.length) {
      const code = text.codePointAt(at)!;
      const width = code > 0xffff ? 2 : 1;
      const { kind, bare } = fold(code);
      if (kind === SPACE || ((kind === MARK || kind === IDEOGRAPH) && word !== "")) break;
      at += width;
      for (let k = 0; k < bare.length; k++) {
        origins.push(at - width);
        ends.push(at);
      }
      word += bare;
      if (kind === MARK || kind === IDEOGRAPH) break;
    }
    if (word === "") return at > start ? at : at + 1; // nothing but white space: it parts words
    for (const part of parts(word)) {
      const pieces = remembered.get(part.word) ?? remember(part.word, part.word);
      for (let k = 0, from = part.from; k < pieces.length; k += 2) {
        const end = part.from + pieces[k + 1];
        out.push(pieces[k], origins[from], ends[end - 1]);
        from = end;
      }
    }
    return at;
  }
}

interface Folded {
  readonly kind: number;
  /** Decomposed, without accents, lower case; empty when the character vanishes. */
  readonly bare: string;
}

/** Each character is lowered by itself, so a final sigma is a sigma like any other. */
function foldCharacter(character: string): string {
  let bare = "";
  for (const part of character.normalize("NFD")) if (!/\p{Mn}/u.test(part)) bare += part.toLowerCase();
  return bare;
}

/** Folding may bring forth a mark ("≠" is "=" with a stroke); it is then a word of its own. */
function parts(word: string): { readonly word: string; readonly from: number }[] {
  const found: { word: string; from: number }[] = [];
  let from = 0;
  for (let i = 0; i < word.length; ) {
    const code = word.codePointAt(i)!;
    const width = code > 0xffff ? 2 : 1;
    const kind = code < 128 ? ASCII[code] : classOf(code);
    if (kind === MARK || kind === SPACE) {
      if (i > from) found.push({ word: word.slice(from, i), from });
      if (kind === MARK) found.push({ word: word.slice(i, i + width), from: i });
      from = i + width;
    }
    i += width;
  }
  if (from < word.length) found.push({ word: from === 0 ? word : word.slice(from), from });
  return found;
}

interface Columns {
  push(id: number, start: number, end: number): void;
  done(): Subwords;
}

/** Growing columns; most texts have a subword for every four code units. */
function columns(units: number): Columns {
  let room = (units >> 2) + 16;
  let ids = new Int32Array(room);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let count = 0;
  const grown = (column: Int32Array<ArrayBuffer>) => {
    const larger = new Int32Array(room);
    larger.set(column);
    return larger;
  };
  return {
    push(id, start, end) {
      if (count === room) {
        room *= 2;
        ids = grown(ids);
        starts = grown(starts);
        ends = grown(ends);
      }
      ids[count] = id;
      starts[count] = start;
      ends[count++] = end;
    },
    done: () => ({ ids: ids.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) }),
  };
}
