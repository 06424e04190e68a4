import type { Diagnostic } from "../../terms/diagnostic.ts";

/**
 * The name of an entry as a label. Nothing is ever written under it, so no name can do harm; still a label
 * has no way up, no root and no drive, so that nobody who prints or exports it is led astray, and no two
 * entries of one archive have the same.
 */
export interface Labels {
  readonly of: (name: string, number: number) => Label;
}

export interface Label {
  readonly label: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Most code units of a label. */
const MAX_LABEL = 1000;

export function labels(): Labels {
  const met = new Map<string, number>();
  return {
    of(name, number) {
      const diagnostics: Diagnostic[] = [];
      const safe = safeName(name) || `entry ${number}`;
      if (safe !== name.replace(/^(?:\.\/)+/, "")) {
        const reason = `The archive calls it ${JSON.stringify(name.slice(0, 200))}, which is no plain name in it; it is listed as ${JSON.stringify(safe.slice(0, 200))}. Nothing was written under either.`;
        diagnostics.push({ rule: "unsafe-name", reason });
      }
      const before = met.get(safe) ?? 0;
      met.set(safe, before + 1);
      if (before === 0) return { label: safe, diagnostics };
      const reason = `The archive has ${before + 1} entries of this name or more; this is number ${before + 1}.`;
      return { label: `${safe} (${before + 1})`, diagnostics: [...diagnostics, { rule: "duplicate-name", reason }] };
    },
  };
}

/** Without root, drive, ways up and what no terminal should be sent; separators as everywhere else. */
export function safeName(name: string): string {
  return name
    .slice(0, MAX_LABEL)
    .replaceAll("\\", "/")
    .replace(/^[a-z]:/i, "")
    .replace(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/gu, "\uFFFD")
    .split("/")
    .filter((part) => part !== "" && part !== "." && part !== "..")
    .join("/");
}

/** The last part of a label: what decides the format. */
export function fileName(label: string): string {
  return label.slice(label.lastIndexOf("/") + 1);
}
