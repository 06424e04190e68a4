/** A part of the gold, for a quick look: documents by name, and so many of them drawn by the seed. */
import type { Options } from "./options.ts";
import { shuffled } from "./seeded.ts";

export type Choice = Pick<Options, "doc" | "sample" | "seed">;

export const NOTHING_CHOSEN = "no document of the gold is chosen";

/** Is nothing left out? Only then do the floors say something. */
export function isWhole({ doc, sample }: Choice): boolean {
  return doc === undefined && sample === undefined;
}

export function chosen<D extends { readonly doc: string }>(documents: readonly D[], { doc, sample, seed }: Choice): readonly D[] {
  const named = doc === undefined ? documents : documents.filter((document) => document.doc.includes(doc));
  return sample === undefined ? named : shuffled(named, seed).slice(0, sample);
}
