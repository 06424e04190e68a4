/** Fetching one page from a site of the tests, and what came of it. */
import { onTestFinished } from "vitest";
import { type Answer, openFetcher, type Wish } from "../../../src/read/fetch/fetcher.ts";
import type { FetchOptions } from "../../../src/read/fetch/limits.ts";
import { articlePage, quick, type Site } from "./site.ts";

export const PAGE = articlePage("Ferry runs again", ["The ferry to Varne runs again, the harbour office said."]);

export function fetcherOf(options: FetchOptions) {
  const fetcher = openFetcher(options);
  onTestFinished(() => fetcher.close());
  return fetcher;
}

export async function get(site: Site, path: string, options: FetchOptions = {}, wish?: Wish): Promise<Answer> {
  return fetcherOf(quick([site], options)).get(site.at(path), wish);
}

export function rule(answer: Answer): string {
  return answer.kind === "trouble" ? answer.trouble.rule : answer.kind;
}

export function pageOf(answer: Answer) {
  if (answer.kind !== "page") throw new Error(answer.kind === "trouble" ? answer.trouble.message : answer.kind);
  return answer;
}
