import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { FetchOptions } from "../../../src/read/fetch/limits.ts";

/** A real site on this machine: what each path answers, and what was asked of it. */
export interface Site {
  readonly port: number;
  /** `http://127.0.0.1:PORT` or, for another name, that name with the port. */
  readonly at: (path: string, host?: string) => string;
  /** Paths asked for, in order. */
  readonly asked: string[];
  readonly requests: IncomingMessage[];
  /** Changes what a path answers. */
  readonly serve: (path: string, page: Page) => void;
}

export type Page =
  | string
  | ((request: IncomingMessage, response: ServerResponse) => void)
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string | Buffer };

export async function openSite(pages: Readonly<Record<string, Page>> = {}, address = "127.0.0.1"): Promise<Site> {
  const served = new Map(Object.entries(pages));
  const asked: string[] = [];
  const requests: IncomingMessage[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    requests.push(request);
    answer(served.get(request.url ?? "") ?? { status: 404, body: "not here" }, request, response);
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, address, resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    at: (path, host = address.includes(":") ? `[${address}]` : address) => `http://${host}:${port}${path}`,
    asked,
    requests,
    serve: (path, page) => served.set(path, page),
  };
}

function answer(page: Page, request: IncomingMessage, response: ServerResponse): void {
  if (typeof page === "function") {
    page(request, response);
    return;
  }
  const { status = 200, headers = {}, body = "" } = typeof page === "string" ? { body: page } : page;
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers });
  response.end(body);
}

/** Quick manners for tests: no pause, this machine allowed, the sites' own ports. */
export function quick(sites: readonly Site[], options: FetchOptions = {}): FetchOptions {
  return { allowPrivate: true, allowPorts: sites.map(({ port }) => port), hostGapMs: 0, ...options };
}

export function articlePage(headline: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");
  return `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>\n${body}</article></body></html>`;
}
