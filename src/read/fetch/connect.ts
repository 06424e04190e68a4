import { lookup as lookUp } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import { addressRefusal } from "./address.ts";
import { CONNECT_TIMEOUT_MS, type FetchOptions, MAX_HEADER_BYTES, type Resolve } from "./limits.ts";
import { FetchTrouble } from "./trouble.ts";

/**
 * The one way to the network. The name is looked up when the connection is made and the connection goes to
 * an address that was checked in that very look-up: a name that answers otherwise the next time (DNS
 * rebinding) gains nothing. Proxies of the environment are not used: they would do the looking up.
 */
export function openAgent(options: FetchOptions): Agent {
  const { allowPrivate = false, connectTimeoutMs = CONNECT_TIMEOUT_MS, resolve = systemResolve } = options;
  const connector = buildConnector({ timeout: connectTimeoutMs, lookup: checkedLookup(resolve, allowPrivate) });
  return new Agent({
    pipelining: 1,
    connections: 1,
    maxHeaderSize: options.maxHeaderBytes ?? MAX_HEADER_BYTES,
    connect(target, done) {
      const literal = target.hostname.replace(/^\[|\]$/g, "");
      // Addresses written as such are connected to without a look-up.
      const refusal = isIP(literal) ? addressRefusal(literal, allowPrivate) : null;
      if (refusal) done(privateAddress(literal, refusal), null);
      else connector(target, done);
    },
  });
}

const systemResolve: Resolve = (hostname) => lookUp(hostname, { all: true, verbatim: true });

/** `dns.lookup` that gives only addresses that may be connected to. */
function checkedLookup(resolve: Resolve, allowPrivate: boolean | readonly string[]): LookupFunction {
  return (hostname, { all, family }, done) => {
    const found = resolve(hostname).then((addresses) => {
      const wanted = family === 4 || family === 6 ? addresses.filter((address) => address.family === family) : addresses;
      if (wanted.length === 0) throw Object.assign(new Error(`no address of ${hostname}`), { code: "ENOTFOUND" });
      const allowed = wanted.filter(({ address }) => addressRefusal(address, allowPrivate) === null);
      if (allowed.length > 0) return allowed;
      throw privateAddress(hostname, addressRefusal(wanted[0].address, allowPrivate) ?? "");
    });
    found.then(
      (allowed) => (all ? done(null, [...allowed]) : done(null, allowed[0].address, allowed[0].family)),
      (error: NodeJS.ErrnoException) => done(error, [], 0),
    );
  };
}

function privateAddress(host: string, refusal: string): FetchTrouble {
  return new FetchTrouble(
    "private-address",
    `${host} is ${refusal}, which is not fetched from. If it is a machine of your own newsroom, allow it with --allow-private.`,
  );
}
