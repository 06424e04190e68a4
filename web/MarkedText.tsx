/**
 * A stretch of text with its spans. Each segment is printed once, as one text node; what the page adds
 * (numbers, reasons) carries `data-added`, so that the text can be read back exactly.
 */
import { type ComponentChildren, Fragment, type JSX } from "preact";
import { noteAnchor, wordsAnchor } from "./anchors.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import type { LaidBlock } from "./spans.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly block: LaidBlock;
  /** Say before each removed stretch why it was left out. */
  readonly reasons: boolean;
}

export function MarkedText({ text, block, reasons }: MarkedTextProps): JSX.Element {
  // A statement's number stands right before its first word: a border there even when no span begins.
  const segments = segmentsOf(block, block.shown);
  let begun = 0;
  return (
    <>
      {segments.map((segment) => {
        const refs: JSX.Element[] = [];
        while (begun < block.begins.length && block.begins[begun].start <= segment.start) {
          const { number, statement } = block.begins[begun++];
          refs.push(
            <a class="ref" id={wordsAnchor(statement.id)} href={`#${noteAnchor(statement.id)}`} data-n={number} data-added="">
              <span class="unseen">statement </span>
              {number}
            </a>,
          );
        }
        return (
          <>
            {refs}
            <Marked segment={segment} text={text.slice(segment.start, segment.end)} reasons={reasons} />
          </>
        );
      })}
    </>
  );
}

function Marked({ segment, text, reasons }: { segment: Segment; text: string; reasons: boolean }): JSX.Element {
  const { under } = segment;
  if (under.length === 0) return <>{text}</>;
  const has = (role: string) => under.some((span) => span.role === role);
  const of = [...new Set(under.map((span) => span.of))].filter((number) => number > 0);
  const speaking = under.filter((span) => span.role === "content").length;
  const names = [speaking > 0 && "content", speaking > 1 && "nested", has("source") && "source", has("cue") && "cue"];
  const name = names.filter(Boolean).join(" ") || undefined;
  const belongs = of.length > 0 ? of.join(" ") : undefined;
  const removed = under.find((span) => span.role === "removed");
  const inner: ComponentChildren =
    speaking > 0 ? (
      <mark class={name} data-of={belongs}>
        {text}
      </mark>
    ) : name ? (
      <span class={name} data-of={belongs}>
        {text}
      </span>
    ) : (
      text
    );
  if (!removed) return <Fragment>{inner}</Fragment>;
  return (
    <s class="removed">
      {reasons && removed.start >= segment.start && (
        <span class="why" data-added="">
          left out: {(removed.reason ?? "").replaceAll("-", " ")}{" "}
        </span>
      )}
      {inner}
    </s>
  );
}
