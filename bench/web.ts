/**
 * A WARC as a crawler writes it, of any size: each page a news page of our making around one article of the
 * pile, its furniture drawn anew for each page so that nothing packs better than it would on the web, with
 * its request and now and then a picture.
 */
import { createHash } from "node:crypto";
import { closeSync, openSync, writeSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { seeded } from "../eval/seeded.ts";
import type { Text } from "./material.ts";

export interface Crawl {
  readonly pages: number;
  readonly records: number;
  /** Bytes of the records, unpacked. */
  readonly bytes: number;
  /** Bytes of the pages themselves. */
  readonly html: number;
  readonly packed: number;
}

/** Writes the same records to both files, one packed member by member. */
export function writeCrawl(texts: Iterable<Text>, plainPath: string, packedPath: string, seed = 7): Crawl {
  const draw = seeded(seed);
  const plain = openSync(plainPath, "w");
  const packed = openSync(packedPath, "w");
  const sum = { pages: 0, records: 0, bytes: 0, html: 0, packed: 0 };
  const put = (record: Buffer) => {
    const member = gzipSync(record);
    writeSync(plain, record);
    writeSync(packed, member);
    sum.records++;
    sum.bytes += record.length;
    sum.packed += member.length;
  };
  try {
    for (const text of texts) {
      const url = `https://outlet-${sum.pages % 40}.example/news/${sum.pages}`;
      const html = Buffer.from(newsPage(text, draw));
      put(recordOf("request", url, Buffer.from(`GET /news/${sum.pages} HTTP/1.1\r\nHost: outlet.example\r\n\r\n`)));
      put(recordOf("response", url, answer("text/html; charset=utf-8", html), html));
      if (sum.pages % 4 === 0) put(recordOf("response", `${url}.jpg`, answer("image/jpeg", noise(40_000, draw))));
      sum.pages++;
      sum.html += html.length;
    }
  } finally {
    closeSync(plain);
    closeSync(packed);
  }
  return sum;
}

function recordOf(type: string, url: string, block: Buffer, payload?: Buffer): Buffer {
  const digest = payload && `WARC-Payload-Digest: sha1:${createHash("sha1").update(payload).digest("hex")}\r\n`;
  const id = createHash("sha256").update(`${type} ${url}`).digest("hex").slice(0, 32);
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-05-04T10:00:00Z\r\n${digest ?? ""}Content-Type: application/http; msgtype=${type}\r\nContent-Length: ${block.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")]);
}

function answer(mediaType: string, body: Buffer): Buffer {
  const head = `HTTP/1.1 200 OK\r\nContent-Type: ${mediaType}\r\nServer: bench\r\nContent-Length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

function noise(byteLength: number, draw: () => number): Buffer {
  const bytes = Buffer.allocUnsafe(byteLength);
  for (let i = 0; i < byteLength; i++) bytes[i] = Math.floor(draw() * 256);
  return bytes;
}

/** A page of about 50 KB, a tenth of it the article, with its class names and addresses used again and again, as pages are. */
function newsPage({ text }: Text, draw: () => number): string {
  const words = text.match(/[A-Za-z]{4,12}/g) ?? ["news"];
  const among = Array.from({ length: 150 }, () => words[Math.floor(draw() * words.length)].toLowerCase());
  const word = () => among[Math.floor(draw() ** 2 * among.length)];
  const phrase = (length: number) => Array.from({ length }, word).join(" ");
  const id = () => Math.floor(draw() * 2 ** 20).toString(36);
  const many = (count: number, one: () => string) => Array.from({ length: count }, one).join("\n");
  const links = (count: number) =>
    many(
      count,
      () =>
        `<li class="nav__item nav__item--${word()}"><a href="/${word()}/${word()}-${word()}-${id()}" data-track="${id()}">${phrase(4)}</a></li>`,
    );
  const cards = (count: number) =>
    many(
      count,
      () =>
        `<div class="card card--${word()}" id="c-${id()}"><a href="/${word()}/${id()}"><img src="https://img.example/${id()}/${id()}.jpg" alt="${phrase(5)}" loading="lazy"></a><h3>${phrase(9)}</h3><p>${phrase(18)}.</p></div>`,
    );
  const script = () =>
    `<script>window.__${id()}={"${word()}":"${id()}${id()}","list":[${many(30, () => `{"name":"${word()}","enabled":true,"value":"${id()}"}`).replaceAll("\n", ",")}]};</script>`;
  const styles = many(
    120,
    () => `.${word()}-${id()}{margin:${Math.floor(draw() * 40)}px;color:#${id().slice(0, 6)};padding:0 ${Math.floor(draw() * 20)}px}`,
  );
  const body = text
    .split(/\n+/)
    .map((paragraph) => `<p class="body__p">${paragraph.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
    .join(`\n<div class="ad" data-slot="${id()}"></div>\n`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${phrase(8)}</title>
${many(30, () => `<meta property="og:${word()}" content="${phrase(6)}">`)}
<style>${styles}</style>${many(6, script)}</head>
<body class="page page--${word()}"><nav><ul>${links(90)}</ul></nav>
<main><article><h1>${phrase(8)}</h1>${body}</article><aside>${cards(25)}</aside></main>
${many(8, script)}<footer><ul>${links(60)}</ul></footer></body></html>`;
}
