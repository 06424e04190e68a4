/**
 * Capitals, digits and signs of a line in one pass over its characters: words begun or set in capitals, letters
 * set together as no word has them ("2019Author"), brackets left open, ends of sentences, menu bars and arrows.
 */
export interface Signs {
  highWords: number;
  /** Words of two letters or more, all capitals. */
  capitals: number;
  digits: number;
  signs: number;
  sentences: number;
  commas: number;
  bars: number;
  arrows: number;
  hashes: number;
  glue: number;
  /** Brackets opened less those closed. */
  open: number;
  quotes: number;
}

const [SPACE, LOW, HIGH, DIGIT, SIGN] = [0, 1, 2, 3, 4];

export function signsOf(text: string): Signs {
  const found: Signs = {
    ...{
      highWords: 0,
      capitals: 0,
      digits: 0,
      signs: 0,
      sentences: 0,
      commas: 0,
      bars: 0,
      arrows: 0,
      hashes: 0,
      glue: 0,
      open: 0,
      quotes: 0,
    },
  };
  let letters = 0;
  let high = 0;
  let begunHigh = false;
  let glued = false;
  let last = SPACE;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const kind = kindOf(code, text, i);
    if (kind === SPACE) {
      if (letters > 0 || glued) {
        if (begunHigh) found.highWords++;
        if (letters > 1 && high === letters) found.capitals++;
        if (glued) found.glue++;
      }
      letters = 0;
      high = 0;
      begunHigh = false;
      glued = false;
    } else if (kind === SIGN) count(found, code, text, i);
    else {
      if (kind === DIGIT) found.digits++;
      else {
        if (letters === 0) begunHigh = kind === HIGH;
        letters++;
        if (kind === HIGH) high++;
      }
      if (last === LOW && kind !== LOW) glued = true;
      else if (last === DIGIT && kind === HIGH) glued = true;
    }
    last = kind;
  }
  return found;
}

function kindOf(code: number, text: string, at: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return LOW;
    if (code >= 65 && code <= 90) return HIGH;
    if (code >= 48 && code <= 57) return DIGIT;
    return code <= 32 ? SPACE : SIGN;
  }
  if (code === 160 || (code >= 0x2000 && code <= 0x200b) || code === 0x2028 || code === 0x2029 || code === 0x3000) return SPACE;
  if (code < 0xc0 || (code >= 0x200c && code <= 0x2bff)) return SIGN;
  const char = text[at];
  return char !== char.toLowerCase() ? HIGH : LOW;
}

function count(found: Signs, code: number, text: string, at: number): void {
  found.signs++;
  switch (String.fromCharCode(code)) {
    case ",":
      found.commas++;
      break;
    case "|":
    case "·":
    case "•":
    case "/":
      found.bars++;
      break;
    case "›":
    case "»":
    case "→":
    case "←":
    case ">":
      found.arrows++;
      break;
    case "#":
      found.hashes++;
      break;
    case "(":
      found.open++;
      break;
    case ")":
      found.open--;
      break;
    case '"':
    case "“":
    case "”":
    case "„":
    case "«":
      found.quotes++;
      break;
    case ".":
    case "!":
    case "?":
      if (endsHere(text, at + 1)) found.sentences++;
      break;
    default:
  }
}

/** White space or the end, closing marks aside. */
function endsHere(text: string, at: number): boolean {
  let next = at;
  while (next < at + 2 && /["”“»’')\]]/.test(text.charAt(next))) next++;
  const char = text.charAt(next);
  return char === "" || char === " " || /\s/.test(char);
}
