/**
 * The address of a page without what does not tell pages apart: scheme, "www" and "m", what only counts visits,
 * the forms for telephones, an archive's own address before it. Null for an outlet's front page, which is
 * another page every hour.
 */
export function addressKey(address: string | null | undefined): string | null {
  if (!address) return null;
  const archived = ARCHIVED.exec(address);
  let url: URL;
  try {
    url = new URL(archived ? withScheme(archived[1]) : withScheme(address));
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.toLowerCase().replace(/^(?:(?:www\d?|m|mobile|amp|edition)\.)+/, "");
  const path = decoded(url.pathname)
    .replace(/\/(?:amp|print|index\.(?:html?|php|aspx?)|amp\.html)\/?$/i, "/")
    .replace(/\.amp(?=\.html?$|$)/i, "")
    .replace(/\/{2,}/g, "/")
    .replace(/\/$/, "");
  const query = [...url.searchParams]
    .filter(([name]) => !COUNTS.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join("&");
  return path === "" && query === "" ? null : `${host}${path}${query ? `?${query}` : ""}`;
}

/** The host of an address as an outlet's name, where no other is known. */
export function hostOf(address: string | null | undefined): string | null {
  const key = addressKey(address);
  return key ? key.split(/[/?]/, 1)[0] : null;
}

const ARCHIVED = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(.+)$/is;
const COUNTS =
  /^(?:utm_.*|ns_.*|at_.*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref|ref_src|referrer|source|src|cmp|cmpid|cid|ito|smid|smtyp|partner|share|sh|sr_share|output|outputtype|amp|_amp|feed|spm|ocid|mod|xtor|wt_mc|spref|via|guccounter|guce_.*|__.*)$/i;

function withScheme(address: string): string {
  return /^[a-z][a-z+.-]*:/i.test(address) ? address : `http://${address}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
