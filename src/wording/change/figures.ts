/**
 * What a number written in words or digits comes to: "three", "3", "twenty-five", "1.5 million", "a dozen", "21st". So that
 * "three" for "3" is another spelling and "three" for "two" another figure. Folded forms.
 */
const UNITS = new Map(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value): [string, number] => [word, value]),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i): [string, number] => [word, 10 * (i + 2)]),
);
const SCALES = new Map<string, number>([
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
  ["dozen", 12],
]);
const ORDINALS = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1]),
);

export interface Figure {
  readonly value: number;
  /** "third" and "three" are not one number. */
  readonly ordinal: boolean;
  /** How many forms it is written in. */
  readonly length: number;
}

/** Forms of the longest number that is read as one: "nine hundred and ninety nine thousand nine hundred and ninety nine". */
const LONGEST = 12;

/** The number that begins at a form; null where none does. */
export function figureAt(forms: readonly string[], at: number): Figure | null {
  const first = forms[at];
  const ordinal = ORDINALS.get(first) ?? ordinalDigits(first);
  if (ordinal !== null) return { value: ordinal, ordinal: true, length: 1 };
  let total = 0;
  let open: number | null = null;
  let end = at;
  let ordinalEnd = false;
  for (let i = at; i < forms.length && i < at + LONGEST && !ordinalEnd; i++) {
    const form = forms[i];
    const digits = /^\d+(?:\.\d+)?$/.test(form) ? Number(form) : null;
    const scale = SCALES.get(form);
    if (digits !== null && open === null) open = digits;
    else if (TENS.has(form) && canAdd(open, 100)) open = (open ?? 0) + (TENS.get(form) as number);
    else if (UNITS.has(form) && (canAdd(open, 100) || canAdd(open, 10))) open = (open ?? 0) + (UNITS.get(form) as number);
    else if (ORDINALS.has(form) && open !== null && canAdd(open, 10)) {
      open += ORDINALS.get(form) as number;
      ordinalEnd = true;
    } else if (scale === 100 && open !== null && open < 100) open *= 100;
    else if (scale !== undefined) {
      total += (open ?? 1) * scale;
      open = null;
    } else if (
      form === "and" &&
      i > at &&
      i + 1 < forms.length &&
      SCALES.has(forms[i - 1]) &&
      (UNITS.has(forms[i + 1]) || TENS.has(forms[i + 1]))
    )
      continue;
    else if ((form === "a" || form === "an") && i === at && SCALES.has(forms[i + 1] ?? "")) continue;
    else break;
    end = i + 1;
  }
  return end === at ? null : { value: total + (open ?? 0), ordinal: ordinalEnd, length: end - at };
}

/** May a smaller number be said behind this one: "twenty" five, "two hundred" five? */
function canAdd(open: number | null, below: number): boolean {
  return open === null || (open > 0 && open % below === 0);
}

function ordinalDigits(form: string): number | null {
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(form);
  return digits ? Number(digits[1]) : null;
}
