import { type Agent, request } from "undici";
import { type FetchOptions, HEADERS_TIMEOUT_MS, MAX_BODY_BYTES, SILENCE_TIMEOUT_MS, TOTAL_TIMEOUT_MS } from "./limits.ts";
import { type Reply, tooLarge } from "./reply.ts";
import { FetchTrouble, troubleOf } from "./trouble.ts";

/**
 * One request and its answer, bounded in size and time whatever the server does: bytes are counted as they
 * come and one clock runs from the first to the last. Follows nothing and retries nothing.
 */
export interface Asked {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes?: number;
  /** Is the body of use, by the head? May throw FetchTrouble. Default: yes. */
  readonly wantsBody?: (head: Omit<Reply, "body" | "cut">) => boolean;
  /** A body over the bound is cut there, not refused. */
  readonly cutAtBound?: boolean;
}

/** Throws FetchTrouble. */
export async function exchange(agent: Agent, asked: Asked, options: FetchOptions): Promise<Reply> {
  const { totalTimeoutMs = TOTAL_TIMEOUT_MS } = options;
  // Who allows more time in all allows more for each part of it.
  const patience = Math.max(1, totalTimeoutMs / TOTAL_TIMEOUT_MS);
  const { headersTimeoutMs = HEADERS_TIMEOUT_MS * patience, silenceTimeoutMs = SILENCE_TIMEOUT_MS * patience } = options;
  const clock = AbortSignal.timeout(totalTimeoutMs);
  try {
    const response = await request(asked.url, {
      dispatcher: agent,
      method: "GET",
      headers: asked.headers,
      headersTimeout: headersTimeoutMs,
      bodyTimeout: silenceTimeoutMs,
      responseHeaders: "raw",
      signal: options.signal ? AbortSignal.any([clock, options.signal]) : clock,
    });
    const head = {
      url: asked.url,
      sent: asked.headers,
      status: response.statusCode,
      head: pairs(response.headers as unknown as string[]),
      date: nowIso(),
    };
    try {
      if (asked.wantsBody && !asked.wantsBody(head)) return { ...head, body: Buffer.alloc(0), cut: true };
      const maxBytes = asked.maxBytes ?? options.maxBodyBytes ?? MAX_BODY_BYTES;
      return { ...head, ...(await collect(response.body, maxBytes, asked.cutAtBound ?? false)) };
    } finally {
      // What was not read is not waited for: the connection is given up.
      response.body.on("error", () => undefined).destroy();
    }
  } catch (error) {
    if (options.signal?.aborted) throw new FetchTrouble("stopped", "It was stopped before it was fetched. Run the same command again.");
    throw troubleOf(clock.aborted ? clock.reason : error);
  }
}

async function collect(chunks: AsyncIterable<Buffer>, maxBytes: number, cutAtBound: boolean): Promise<{ body: Buffer; cut: boolean }> {
  const kept: Buffer[] = [];
  let byteLength = 0;
  for await (const chunk of chunks) {
    kept.push(chunk);
    byteLength += chunk.length;
    if (byteLength <= maxBytes) continue;
    if (!cutAtBound) throw tooLarge(maxBytes);
    return { body: Buffer.concat(kept).subarray(0, maxBytes), cut: true };
  }
  return { body: Buffer.concat(kept, byteLength), cut: false };
}

function pairs(raw: readonly string[]): [string, string][] {
  const head: [string, string][] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) head.push([raw[i], raw[i + 1]]);
  return head;
}

function nowIso(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
