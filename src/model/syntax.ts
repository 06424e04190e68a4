import type { SyntaxPredictions } from "../terms/predictions.ts";
import { ModelError } from "./error.ts";
import { ownedBy, type Window } from "./windows.ts";

/**
 * The further outputs of a network that was trained for sentences, tags, trees and names too, gathered
 * over the windows of one text: for each subword the row of the window that answers for it, and the
 * root as that window sees it.
 */
export type SyntaxLabels = SyntaxPredictions["labels"];

/** Outputs of the network by the names that the training gives them. */
const OUTPUTS = ["sentence", "upos", "xpos", "name", "arc_dependent", "arc_head", "relation_dependent", "relation_head"] as const;

/** `[T, width]` each, row-major. */
export type FurtherOutputs = Readonly<Record<string, Float32Array>>;

export interface SyntaxGatherer {
  /** Takes the rows that `window`, the `index`th, answers for. Throws ModelError when an output is missing. */
  take(window: Window, index: number, outputs: FurtherOutputs): void;
  gathered(): SyntaxPredictions;
}

export function gatherSyntax(count: number, owners: Uint32Array, labels: SyntaxLabels): SyntaxGatherer {
  const columns = new Map<string, Float32Array>();
  let root = new Float32Array(0);
  const widthOf = (name: string) => (count === 0 ? 0 : (columns.get(name)?.length ?? 0) / count);
  return {
    take(window, index, outputs) {
      const positions = window.end - window.start + 2;
      const owned = ownedBy(owners, index, window);
      for (const name of OUTPUTS) {
        const values = outputs[name];
        if (!values || values.length % positions !== 0)
          throw new ModelError("damaged", `The model gives no ${name}: its configuration and its weights do not belong together.`);
        const width = values.length / positions;
        const column = columns.get(name) ?? new Float32Array(count * width);
        columns.set(name, column);
        if (name === "arc_head" && root.length === 0) root = new Float32Array(count * width);
        const first = owned.start - window.start + 1;
        column.set(values.subarray(first * width, (first + owned.end - owned.start) * width), owned.start * width);
        if (name === "arc_head")
          for (let i = owned.start; i < owned.end; i++) for (let k = 0; k < width; k++) root[i * width + k] = values[k];
      }
    },
    gathered() {
      const column = (name: (typeof OUTPUTS)[number]) => columns.get(name) ?? new Float32Array(0);
      const begins = column("sentence");
      return {
        labels,
        sentence: Float32Array.from({ length: count }, (_, i) => begins[i * 2 + 1] - begins[i * 2]),
        upos: column("upos"),
        xpos: column("xpos"),
        name: column("name"),
        arcWidth: widthOf("arc_head"),
        arcDependent: column("arc_dependent"),
        arcHead: column("arc_head"),
        root,
        relationDependent: column("relation_dependent"),
        relationHead: column("relation_head"),
      };
    },
  };
}
