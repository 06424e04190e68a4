/**
 * Progress of long work on standard error: how far, how fast, how much longer. On a terminal one line
 * drawn again, elsewhere a plain line now and then; nothing for work that is soon done.
 */
export interface Progress {
  /** `total` null when unknown. */
  readonly at: (doing: string, done: number, total: number | null) => void;
  /** Clears the line; nothing is drawn after. */
  readonly end: () => void;
}

/** Nothing is drawn on a terminal before, in ms; elsewhere the first line comes after `LINE_MS`. */
const SILENT_MS = 1000;
/** Time between two drawings on a terminal, and between two lines elsewhere, in ms. */
const REDRAW_MS = 200;
const LINE_MS = 5000;

export function progress(quiet: boolean, stream: NodeJS.WriteStream = process.stderr, now: () => number = Date.now): Progress {
  if (quiet) return { at: () => undefined, end: () => undefined };
  const terminal = Boolean(stream.isTTY);
  let step = "";
  let began = now();
  let shown = terminal ? began - REDRAW_MS + SILENT_MS : began;
  let drawn = false;
  return {
    at(doing, done, total) {
      if (doing !== step) {
        if (step) began = now();
        step = doing;
      }
      const time = now();
      if (time - shown < (terminal ? REDRAW_MS : LINE_MS)) return;
      shown = time;
      const line = describeProgress(doing, done, total, time - began);
      if (terminal) stream.write(`\r\u001b[K${line.slice(0, Math.max(20, (stream.columns || 80) - 1))}`);
      else stream.write(`${line}\n`);
      drawn = terminal;
    },
    end() {
      if (drawn) stream.write("\r\u001b[K");
      drawn = false;
    },
  };
}

/** `reading 120/1,000 articles, 40/s, 0:22 left`. */
export function describeProgress(doing: string, done: number, total: number | null, elapsedMs: number): string {
  const rate = done / Math.max(0.001, elapsedMs / 1000);
  const known = total !== null && total >= done;
  const speed = rate < 10 ? rate.toFixed(1) : grouped(Math.round(rate));
  const parts = [`${doing} ${grouped(done)}${known ? `/${grouped(total)}` : ""}`, `${speed}/s`];
  if (known && rate > 0) parts.push(`${clock((total - done) / rate)} left`);
  return parts.join(", ");
}

function grouped(number: number): string {
  return number.toLocaleString("en-US");
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = String(whole % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}
