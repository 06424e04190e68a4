import { Parser } from "htmlparser2";

/**
 * XML as a stream of events. Entities that a file declares are not expanded: `&lol9;` stays as it is
 * written, so no text grows. Damage (a bare `&`, a missing end tag, a cut) ends nothing: the events of
 * what is there come.
 */
export interface XmlHandler {
  /** An element opens; `from` is the offset of its `<`, `to` of what follows its tag. */
  open(name: string, attributes: Readonly<Record<string, string>>, from: number, to: number): void;
  text(text: string): void;
  /** An element closes; `cut` when its end tag is not there because the text ended. `from` and `to` enclose its end tag. */
  close(name: string, cut: boolean, from: number, to: number): void;
}

/** Feeds `text` to the handler. Returns false when it was left at an element deeper than `maxDepth`. */
export function parseXml(text: string, handler: XmlHandler, maxDepth: number): boolean {
  let depth = 0;
  let ended = false;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > maxDepth) throw TOO_DEEP;
        handler.open(name, attributes, parser.startIndex, parser.endIndex + 1);
      },
      ontext: (chunk) => handler.text(chunk),
      onclosetag(name) {
        depth--;
        handler.close(name, ended, parser.startIndex, parser.endIndex + 1);
      },
    },
    { xmlMode: true },
  );
  try {
    parser.write(text);
    ended = true;
    parser.end();
  } catch (error) {
    if (error !== TOO_DEEP) throw error;
    return false;
  }
  return true;
}

const TOO_DEEP = new Error("too deep");

/** The encoding that the first line of an XML file declares. */
export function declaredEncoding(bytes: Buffer): string | null {
  const head = bytes.toString("latin1", 0, 512);
  return /^\s{0,100}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? null;
}

/** The name of the first element of what seems to be XML, without its prefix; null when it is none. */
export function rootOf(head: string): { readonly name: string; readonly tag: string } | null {
  let at = 0;
  for (let steps = 0; steps < 100; steps++) {
    const rest = /^[\s\uFEFF]*/.exec(head.slice(at, at + 1000))?.[0].length ?? 0;
    at += rest;
    if (head[at] !== "<") return null;
    if (head.startsWith("<?", at)) at = past(head, "?>", at);
    else if (head.startsWith("<!--", at)) at = past(head, "-->", at);
    else if (/^<!doctype/i.test(head.slice(at, at + 9))) at = pastDoctype(head, at);
    else {
      const tag = /^<(?:[\w.-]{1,40}:)?([A-Za-z_][\w.-]{0,60})[^>]{0,4000}/.exec(head.slice(at, at + 5000));
      return tag && { name: tag[1], tag: tag[0] };
    }
    if (at < 0) return null;
  }
  return null;
}

function past(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** A document type may hold declarations of its own in brackets. */
function pastDoctype(text: string, from: number): number {
  const bracket = text.indexOf("[", from);
  const end = text.indexOf(">", from);
  if (bracket >= 0 && bracket < end) return past(text, ">", text.indexOf("]", bracket) < 0 ? text.length : text.indexOf("]", bracket));
  return end < 0 ? -1 : end + 1;
}
