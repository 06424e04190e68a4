import { RecordError } from "../error.ts";

/** SQLite's result codes (sqlite.org/rescode.html) in words a person can act on. */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** Other errors are passed on as they are. */
export function asRecordError(error: unknown, location: string): unknown {
  if (error instanceof RecordError) return error;
  if (error instanceof SyntaxError) {
    return new RecordError("damaged", location, `${location} is damaged: ${error.message}; build it again from its inputs`, error);
  }
  const code = (error as { errcode?: unknown } | null)?.errcode;
  if (typeof code !== "number") return error;
  const message = (error as Error).message;
  switch (code & 0xff) {
    case BUSY:
    case LOCKED:
      return new RecordError(
        "locked",
        location,
        `${location} is being written by another process; wait until it is done, or stop it`,
        error,
      );
    case READONLY:
      return new RecordError(
        "read-only",
        location,
        `${location} cannot be written (${message}); copy it to a place you may write to`,
        error,
      );
    case CANTOPEN:
      return new RecordError("disk", location, `${location} cannot be opened or made; look at the folder and its permissions`, error);
    case FULL:
      return new RecordError(
        "disk",
        location,
        `no room left for ${location}; free some space and run again, what was written is kept`,
        error,
      );
    case IOERR:
      return new RecordError(
        "disk",
        location,
        `the disk failed under ${location} (${message}); run again when it is well, what was written is kept`,
        error,
      );
    case CORRUPT:
      return new RecordError("damaged", location, `${location} is damaged (${message}); build it again from its inputs`, error);
    case NOTADB:
      return new RecordError("foreign", location, `${location} is not a SQLite database, so not a record; give another path`, error);
    default:
      return error;
  }
}
