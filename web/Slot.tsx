/**
 * A place where a component lets others be poured in. A page may be larger than memory, so its frame
 * is rendered once, cut at the slot, and the pieces are written between the halves. Text cannot forge
 * the mark: `<` in text is always escaped.
 */
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";

const MARK = "<onrecord-slot></onrecord-slot>";

export function Slot(): JSX.Element {
  const Tag = "onrecord-slot" as "div";
  return <Tag />;
}

/** The rendering before and after the one slot of `frame`. Throws when there is not exactly one. */
export function halvesOf(frame: JSX.Element): readonly [string, string] {
  const halves = renderToString(frame).split(MARK);
  if (halves.length !== 2) throw new Error(`a frame needs exactly one <Slot />, this one has ${halves.length - 1}`);
  return [halves[0], halves[1]];
}
