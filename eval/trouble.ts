/**
 * Something the measuring needs is missing on this machine. The message says what to do; the commands
 * print it without a stack and end with exit code 2.
 */
export class CannotRun extends Error {
  override readonly name = "CannotRun";
}

/** Runs a command's main and turns its outcome into the exit code. A CannotRun is told in one line. */
export async function endWith(main: () => Promise<number> | number): Promise<void> {
  // A reader that stops early, as `| head` does, is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
