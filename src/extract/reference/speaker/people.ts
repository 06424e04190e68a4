import { stateMeant } from "../../../world/world.ts";
import { PEOPLES } from "../../en/name-words.ts";
import type { Description } from "./description.ts";

/** Whom an adjective of a people stands for where it is all there is of a source; null for any other word. */
export function peopleMeant(adjective: string): Description | null {
  const state = stateMeant(adjective);
  if (state) return { name: state.name, type: "government" };
  return PEOPLES.has(adjective.toLowerCase()) && /an$/.test(adjective) ? { name: `${adjective}s`, type: "group" } : null;
}
