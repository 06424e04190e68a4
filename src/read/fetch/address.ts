import ipaddr from "ipaddr.js";

/**
 * Which network addresses may be connected to. Only the open internet: what lies on this machine, on a
 * private network or behind a cloud's metadata service was never published, and a page that leads there
 * may be an attack. IPv4 addresses written inside IPv6 ones are refused as such: there is no honest need for them.
 * Returns what is wrong with the address, or null.
 */
export function addressRefusal(address: string, allowPrivate: boolean | readonly string[]): string | null {
  if (!ipaddr.isValid(address)) return "no network address";
  const parsed = ipaddr.parse(address);
  if (METADATA.has(parsed.toString())) return "a metadata service";
  const range = rangeOf(parsed);
  if (range === "unicast") return null;
  if (PRIVATE.has(range)) {
    const allowed = typeof allowPrivate === "boolean" ? allowPrivate : allowPrivate.includes(parsed.toString());
    if (allowed) return null;
  } else if (allowPrivate && parsed.kind() === "ipv6") {
    const inner = embedded(parsed as ipaddr.IPv6, range);
    if (inner) return addressRefusal(inner, allowPrivate);
  }
  return WORDS[range] ?? "a reserved address";
}

function rangeOf(address: ipaddr.IPv4 | ipaddr.IPv6): string {
  const range: string = address.range();
  // Beyond 2000::/3 nothing of IPv6 is the open internet, IPv4-compatible addresses (::7f00:1) among it.
  if (range === "unicast" && address.kind() === "ipv6" && ((address as ipaddr.IPv6).parts[0] & 0xe000) !== 0x2000) return "reserved";
  return range;
}

/** The IPv4 address in the last 32 bits of a mapped or NAT64 address. */
function embedded({ parts }: ipaddr.IPv6, range: string): string | null {
  if (range !== "ipv4Mapped" && range !== "rfc6052") return null;
  return [parts[6] >> 8, parts[6] & 0xff, parts[7] >> 8, parts[7] & 0xff].join(".");
}

const PRIVATE: ReadonlySet<string> = new Set(["private", "loopback", "uniqueLocal", "carrierGradeNat"]);

/** Addresses in public ranges at which a cloud tells a machine its secrets (Azure); the others are link-local or private. */
const METADATA: ReadonlySet<string> = new Set(["168.63.129.16", "169.254.169.254", "fd00:ec2::254", "100.100.100.200"]);

const WORDS: Readonly<Record<string, string>> = {
  private: "an address of a private network",
  uniqueLocal: "an address of a private network",
  loopback: "this machine",
  unspecified: "this machine",
  linkLocal: "a link-local address",
  deprecatedSiteLocal: "an address of a private network",
  carrierGradeNat: "an address behind a carrier's NAT",
  multicast: "a multicast address",
  broadcast: "a broadcast address",
  ipv4Mapped: "an IPv4 address written as IPv6",
  rfc6145: "an IPv4 address written as IPv6",
  rfc6052: "an IPv4 address behind NAT64",
  "6to4": "a tunnel (6to4)",
  teredo: "a tunnel (Teredo)",
};
