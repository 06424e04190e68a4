/**
 * The model cannot be used here: its files are missing or damaged, or nothing can run them. Not an
 * error of the input; whoever asked may go on by rule and say so.
 */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly reason: "missing" | "damaged" | "no-runtime";

  constructor(reason: ModelError["reason"], message: string, cause?: unknown) {
    super(message, { cause });
    this.reason = reason;
  }
}
