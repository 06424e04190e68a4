/**
 * Text for a terminal. Colour only on a terminal and never against the reader's wish; and no text of
 * an article may steer the terminal: control and direction characters are shown as U+FFFD.
 */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly added: (text: string) => string;
  readonly colour: boolean;
}

/** `--no-color` and NO_COLOR (https://no-color.org) turn colour off. */
export function styleFor(stream: { readonly isTTY?: boolean }, wanted = true): Style {
  const colour = Boolean(stream.isTTY) && wanted && !process.env.NO_COLOR && process.env.TERM !== "dumb";
  const paint = (open: number, close: number) =>
    colour ? (text: string) => `\u001b[${open}m${text}\u001b[${close}m` : (text: string) => text;
  return { bold: paint(1, 22), dim: paint(2, 22), removed: paint(31, 39), added: paint(32, 39), colour };
}

export function printable(text: string): string {
  return text.replace(STEERING, "\uFFFD");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not reach a terminal.
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
