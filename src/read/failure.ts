import type { InputFailure } from "../terms/store.ts";

/**
 * An input that could not be read, in words for a person: what is wrong, then what to do. The rule
 * is stable and meant for programs.
 */
export function failure(path: string, rule: string, reason: string, record: string | null = null): InputFailure {
  return { path, record, rule, reason };
}

/** Where an input lies. */
interface Place {
  readonly path: string;
  readonly record: string | null;
}

/** The same for an input of a format: `record` is a place inside it, when only that could not be read. */
export function refused(
  { path, record }: Place,
  rule: string,
  reason: string,
  place: string | null = record,
): { readonly failure: InputFailure } {
  return { failure: failure(path, rule, reason, place) };
}

/** Why an input is not read on, thrown from within its bytes; it becomes a failure where the input is. */
export class Refusal extends Error {
  readonly rule: string;

  constructor(rule: string, reason: string) {
    super(reason);
    this.name = "Refusal";
    this.rule = rule;
  }
}

/** The failure behind a refusal or an error of the file system or of decompression. */
export function failureOf(path: string, error: unknown, record: string | null = null): InputFailure {
  if (error instanceof Refusal) return failure(path, error.rule, error.message, record);
  const code = (error as NodeJS.ErrnoException | null)?.code ?? "";
  const [rule, reason] = KNOWN[code] ?? [
    "unreadable",
    `It could not be read (${code || messageOf(error)}). Check the file and run the same command again.`,
  ];
  if (code === "ENOENT" && path.includes("\uFFFD")) {
    return failure(path, "unreadable", "Its name is not valid UTF-8, so it cannot be opened by name. Rename it.", record);
  }
  return failure(path, rule, reason, record);
}

const CUT_GZIP = [
  "cut-gzip",
  "The compressed file ends too early: it was cut or is still being written. Fetch it again; what came before is kept.",
] as const;
const BAD_GZIP = ["bad-gzip", "The compressed file is damaged. Fetch it again; what came before is kept."] as const;
const DENIED = ["unreadable", "No permission to read it. Change its permissions (chmod +r) or run as a user who may read it."] as const;

const KNOWN: Readonly<Record<string, readonly [rule: string, reason: string]>> = {
  ENOENT: ["no-such-file", "There is no such file or folder. Check the path."],
  EACCES: DENIED,
  EPERM: DENIED,
  ELOOP: ["link-loop", "The symbolic link leads back to itself. Remove the link or point it at a file."],
  ENAMETOOLONG: ["unreadable", "The path is too long for this system. Move the pile to a shorter path."],
  EMFILE: ["unreadable", "Too many files are open on this machine. Raise the limit (ulimit -n) and run the same command again."],
  Z_BUF_ERROR: CUT_GZIP,
  Z_DATA_ERROR: BAD_GZIP,
  Z_STREAM_ERROR: BAD_GZIP,
};

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
