/** An article's line in a list. */
export interface RecordedArticle {
  readonly sha256: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly path: string | null;
  readonly url: string | null;
  readonly words: number;
  readonly statements: number;
  /** The page it is a version of, where the record has several: they are one page in every count. */
  readonly page?: string;
  /** The copy group it stands in, where others print the same text: they are one origin in every count. */
  readonly copyGroup?: string;
  /** The story it tells, where it has been grouped. */
  readonly story?: string;
}
