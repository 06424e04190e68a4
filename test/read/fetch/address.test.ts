import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressRefusal } from "../../../src/read/fetch/address.ts";

describe("an address that may not be connected to", () => {
  it.each([
    ["127.0.0.1", "this machine"],
    ["127.255.0.3", "this machine"],
    ["0.0.0.0", "this machine"],
    ["0.1.2.3", "this machine"],
    ["10.1.2.3", "private"],
    ["172.31.255.255", "private"],
    ["192.168.0.9", "private"],
    ["169.254.169.254", "metadata"],
    ["169.254.0.1", "link-local"],
    ["168.63.129.16", "metadata"],
    ["100.100.100.200", "metadata"],
    ["100.64.0.1", "carrier"],
    ["224.0.0.251", "multicast"],
    ["255.255.255.255", "broadcast"],
    ["192.0.2.1", "reserved"],
    ["198.18.0.1", "reserved"],
    ["240.0.0.1", "reserved"],
    ["::1", "this machine"],
    ["::", "this machine"],
    ["fe80::1", "link-local"],
    ["fe80::1%eth0", "link-local"],
    ["fd00::8", "private"],
    ["fd00:ec2::254", "metadata"],
    ["fec0::1", "private"],
    ["ff02::1", "multicast"],
    ["::ffff:127.0.0.1", "written as IPv6"],
    ["::ffff:93.184.216.34", "written as IPv6"],
    ["::7f00:1", "reserved"],
    ["64:ff9b::7f00:1", "NAT64"],
    ["64:ff9b::5db8:d822", "NAT64"],
    ["64:ff9b:1::a00:1", "NAT64"],
    ["2002:7f00:1::", "6to4"],
    ["2001:0:1::1", "Teredo"],
    ["2001:db8::1", "reserved"],
    ["5f00::1", "reserved"],
    ["not an address", "no network address"],
  ])("%s", (address, word) => {
    expect(addressRefusal(address, false)).toContain(word);
  });

  it.each(["93.184.216.34", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:2800:220:1:248:1893:25c8:1946", "2a00:1450:4001::5"])(
    "%s is the open internet",
    (address) => {
      expect(addressRefusal(address, false)).toBeNull();
    },
  );
});

describe("with private addresses allowed", () => {
  it.each(["127.0.0.1", "10.0.0.1", "192.168.1.1", "fd12::1", "::1", "100.64.0.1", "::ffff:10.0.0.1", "64:ff9b::a00:1"])(
    "%s may be connected to",
    (address) => {
      expect(addressRefusal(address, true)).toBeNull();
    },
  );

  it.each(["169.254.169.254", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "fe80::1", "fd00:ec2::254", "224.0.0.1", "0.0.0.0", "::"])(
    "%s still may not",
    (address) => {
      expect(addressRefusal(address, true)).not.toBeNull();
    },
  );

  it("a list allows what it lists alone", () => {
    expect(addressRefusal("127.0.0.1", ["127.0.0.1"])).toBeNull();
    expect(addressRefusal("::ffff:127.0.0.1", ["127.0.0.1"])).toBeNull();
    expect(addressRefusal("127.0.0.2", ["127.0.0.1"])).toContain("this machine");
    expect(addressRefusal("127.0.0.1", [])).toContain("this machine");
  });
});

it("an IPv4 address inside an IPv6 one is never better off than the address itself", () => {
  const octet = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(octet, octet, octet, octet, fc.boolean(), fc.constantFrom("::ffff:", "64:ff9b::"), (a, b, c, d, allow, prefix) => {
      const address = `${a}.${b}.${c}.${d}`;
      if (addressRefusal(address, allow) !== null) expect(addressRefusal(`${prefix}${address}`, allow)).not.toBeNull();
    }),
  );
});
