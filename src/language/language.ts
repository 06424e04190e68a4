import type { Annotated } from "../terms/layers.ts";
import type { View } from "../terms/view.ts";

export function readLanguage(view: View): Annotated<"tokens" | "quotations" | "sentences"> {
  return { view, layers: { tokens: [], quotations: [], sentences: [] } };
}
