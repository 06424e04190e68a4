/** A paragraph with its notes beside it, or page furniture that was left out, folded away with its reason. */
import type { JSX } from "preact";
import type { Statement } from "../src/terms/reading.ts";
import { MarkedText } from "./MarkedText.tsx";
import { count } from "./numbers.ts";
import type { StatementLineProps } from "./StatementLine.tsx";
import { StatementNote } from "./StatementNote.tsx";
import type { LaidBlock } from "./spans.ts";

interface TextBlockProps {
  readonly text: string;
  readonly block: LaidBlock;
  readonly elsewhereOf: (statement: Statement) => StatementLineProps["elsewhere"];
}

export function TextBlock({ text, block, elsewhereOf }: TextBlockProps): JSX.Element {
  if (block.kind === "removed" && block.begins.length === 0) {
    const words = text.slice(block.start, block.end).split(/\s+/).filter(Boolean).length;
    return (
      <details class="block removed">
        <summary data-added="">
          Left out: {block.reasons.join(", ").replaceAll("-", " ")} ({count(words, "word")})
        </summary>
        <p dir="auto">
          <MarkedText text={text} block={block} reasons={false} />
        </p>
      </details>
    );
  }
  return (
    <div class={`block ${block.kind === "headline" ? "headline" : "paragraph"}`}>
      <p class="run" dir="auto">
        <MarkedText text={text} block={block} reasons={true} />
      </p>
      {block.begins.length > 0 && (
        <ul class="notes" aria-label="Statements in this paragraph" data-added="">
          {block.begins.map((numbered) => (
            <StatementNote key={numbered.number} numbered={numbered} elsewhere={elsewhereOf(numbered.statement)} />
          ))}
        </ul>
      )}
    </div>
  );
}
