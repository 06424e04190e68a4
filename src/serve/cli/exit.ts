/** Exit codes of every command, and errors that end one with a plain sentence. */
export const EXIT = {
  found: 0,
  nothingFound: 1,
  error: 2,
  someFailed: 3,
  notVerified: 4,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends the command with exit code 2; the message says what is wrong and what to do. */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

export function endWith(code: ExitCode): void {
  process.exitCode = code;
}
