/** The entry of a worker thread: one page in, one reading out. Loaded by its file name, never imported. */
export { readArticle as default } from "../pipeline.ts";
