/** Trouble with a record that a person can do something about. The message says what is wrong and, after the semicolon, what to do. */
export class RecordError extends Error {
  override readonly name = "RecordError";
  readonly code: RecordErrorCode;
  /** Path of the record. */
  readonly location: string;

  constructor(code: RecordErrorCode, location: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.location = location;
  }
}

/** `misuse` is a mistake of the calling program, never of the user. */
export type RecordErrorCode = "missing" | "foreign" | "newer" | "locked" | "read-only" | "disk" | "damaged" | "misuse";
