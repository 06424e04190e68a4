import { type FetchOptions, MAX_URL_LENGTH, WEB_PORTS } from "./limits.ts";
import { FetchTrouble } from "./trouble.ts";

/** Which addresses may be asked for: web pages on the web's ports, nothing with a password in it. Asked again after every redirect. */
export function checkedUrl(address: string, base: URL | null, { allowPorts = [] }: FetchOptions): URL {
  if (address.length > MAX_URL_LENGTH) {
    throw new FetchTrouble(
      "bad-url",
      `The address has more than ${MAX_URL_LENGTH.toLocaleString("en-US")} characters. Give a shorter one.`,
    );
  }
  if (!URL.canParse(address, base ?? undefined)) throw new FetchTrouble("bad-url", "It is no web address. Check it for a slip.");
  const url = new URL(address, base ?? undefined);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new FetchTrouble("bad-url", `Only http and https addresses are fetched, not ${url.protocol.slice(0, -1)}.`);
  }
  if (url.username || url.password) {
    throw new FetchTrouble("credentials-in-url", "The address holds a user name or password, which would be kept and shown. Take it out.");
  }
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  if (!WEB_PORTS.includes(port) && !allowPorts.includes(port)) {
    throw new FetchTrouble(
      "port-refused",
      `Port ${port} is not one the web is served on. Allow it with --allow-port ${port} if you mean it.`,
    );
  }
  url.hash = "";
  if (url.href.length > MAX_URL_LENGTH) throw new FetchTrouble("bad-url", "The address is too long once written out. Give a shorter one.");
  return url;
}

/** Is this path of a pile a web address? Schemes of one letter are drives of Windows. */
export function looksLikeUrl(path: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(path);
}
