/**
 * Why an address could not be fetched, in words for a person: what is wrong, then what to do. Thrown
 * inside this folder only; whoever asks the fetcher gets it as a value.
 */
export class FetchTrouble extends Error {
  override readonly name = "FetchTrouble";
  /** Stable, for programs. */
  readonly rule: string;
  /** Not to be asked again before, in ms from now, where the site said so. */
  readonly retryAfterMs: number | null;

  constructor(rule: string, reason: string, retryAfterMs: number | null = null) {
    super(reason);
    this.rule = rule;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The trouble behind an error of the network, of TLS, of the resolver or of the HTTP parser. */
export function troubleOf(error: unknown): FetchTrouble {
  for (let at = error, depth = 0; at instanceof Error && depth < MAX_CAUSES; at = at.cause, depth++) {
    if (at instanceof FetchTrouble) return at;
    const code = codeOf(at);
    const known = KNOWN[code] ?? FAMILIES.find(([start]) => code.startsWith(start))?.[1];
    if (known) return new FetchTrouble(...known);
    if (at.name === "HTTPParserError") return new FetchTrouble(...BROKEN);
    if (at.name === "TimeoutError") return new FetchTrouble(...TOO_SLOW);
    if (at.name === "AbortError") return new FetchTrouble("stopped", "It was stopped before it was fetched. Run the same command again.");
  }
  const said = error instanceof Error ? error.message : String(error);
  return new FetchTrouble("unreachable", `It could not be fetched (${said.slice(0, 200)}). Try again later.`);
}

/** Errors wrap each other; no honest one goes deeper. */
const MAX_CAUSES = 5;

function codeOf(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === "string") return code;
  // Several addresses were tried: the first one's trouble speaks for all.
  return error instanceof AggregateError && error.errors[0] instanceof Error ? codeOf(error.errors[0]) : "";
}

type Words = readonly [rule: string, reason: string];

const TOO_SLOW: Words = ["too-slow", "The site took longer than allowed. Try again later, or raise the bound with --fetch-timeout."];
const NO_ANSWER: Words = ["unreachable", "The site does not answer. Check the address, or try again later."];
const NO_HOST: Words = ["no-such-host", "There is no site of this name. Check the address for a slip."];
const BROKEN: Words = ["broken-answer", "The site's answer is broken: it ended early or is not HTTP. Try again later."];
const BAD_TLS: Words = [
  "bad-certificate",
  "The site cannot prove who it is: its certificate is not valid here. Check the address; save the page by hand if you trust the site.",
];

const KNOWN: Readonly<Record<string, Words>> = {
  UND_ERR_CONNECT_TIMEOUT: NO_ANSWER,
  UND_ERR_HEADERS_TIMEOUT: TOO_SLOW,
  UND_ERR_BODY_TIMEOUT: TOO_SLOW,
  UND_ERR_HEADERS_OVERFLOW: [
    "headers-too-large",
    "The head of the site's answer is larger than allowed. Save the page by hand if you need it.",
  ],
  UND_ERR_SOCKET: BROKEN,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: BROKEN,
  UND_ERR_RESPONSE: BROKEN,
  ECONNREFUSED: NO_ANSWER,
  ECONNRESET: BROKEN,
  EPIPE: BROKEN,
  ETIMEDOUT: NO_ANSWER,
  EHOSTUNREACH: NO_ANSWER,
  ENETUNREACH: ["no-network", "There is no way to the network from here. Connect and run the same command again."],
  ENOTFOUND: NO_HOST,
  ENODATA: NO_HOST,
  EAI_AGAIN: ["no-resolver", "Names of sites cannot be looked up now. Check the network and run the same command again."],
  UND_ERR_ABORTED: ["stopped", "It was stopped before it was fetched. Run the same command again."],
};

const FAMILIES: readonly (readonly [start: string, words: Words])[] = [
  ["HPE_", BROKEN],
  ["CERT_", BAD_TLS],
  ["ERR_TLS_", BAD_TLS],
  ["ERR_SSL_", BAD_TLS],
  ["UNABLE_TO_", BAD_TLS],
  ["SELF_SIGNED_", BAD_TLS],
  ["DEPTH_ZERO_", BAD_TLS],
];
