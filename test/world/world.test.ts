import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partyTypeOf } from "../../src/world/party.ts";
import { bodyNamed, knownAs, longNames, peopleNamed, placeNamed, stateMeant, stateName } from "../../src/world/world.ts";

describe("what the world's names mean", () => {
  it.each([
    ["Iran", "Iran"],
    ["Tehran", "Iran"],
    ["Iranians", "Iran"],
    ["IRAN", "Iran"],
    ["Iran's", "Iran"],
    ["the White House", "United States"],
    ["Washington", "United States"],
    ["Washington, D.C.", "United States"],
    ["Foggy Bottom", "United States"],
    ["the Pentagon", "United States"],
    ["U.S.", "United States"],
    ["10 Downing Street", "Britain"],
    ["Élysée", "France"],
    ["Elysee", "France"],
    ["the Kremlin", "Russia"],
    ["Kiev", "Ukraine"],
    ["Türkiye", "Turkey"],
  ])("%s is %s where it speaks", (name, state) => {
    expect(stateMeant(name)?.name).toBe(state);
  });

  it.each(["Mosul", "Middle East", "United Nations", "Reuters", "us", "who", "Port Alder", ""])("%s speaks for no state", (name) => {
    expect(stateMeant(name)).toBeNull();
  });

  it("knows a city under its spellings, with its place", () => {
    for (const name of ["Irbil", "Erbil", "Arbil"]) expect(placeNamed(name)).toMatchObject({ name: "Irbil", kind: "city", state: "IQ" });
    const mosul = placeNamed("Mosul");
    expect(mosul?.lat).toBeCloseTo(36.34, 1);
    expect(mosul?.lon).toBeCloseTo(43.13, 1);
    expect(mosul?.geonames).toBeGreaterThan(0);
  });

  it("gives every meaning of a name, the most prominent first", () => {
    expect(knownAs("Georgia").map(({ kind, state }) => `${kind} ${state}`)).toEqual(["state GE", "province US"]);
    expect(knownAs("Gaza").map(({ kind }) => kind)).toEqual(["province", "city"]);
    expect(placeNamed("Paris")?.state).toBe("FR");
  });

  it("tells regions, peoples, bodies and agencies", () => {
    expect(placeNamed("the Middle East")?.type).toBe("LOC");
    expect(placeNamed("West Bank")).toMatchObject({ type: "GPE", state: "PS" });
    expect(peopleNamed("Britons")).toMatchObject({ type: "NORP", state: "GB", name: "British" });
    for (const name of ["UN", "U.N.", "United Nations"]) expect(bodyNamed(name)?.name).toBe("United Nations");
    expect(bodyNamed("AFP")).toMatchObject({ kind: "agency", name: "Agence France-Presse" });
    expect(stateName("DE")).toBe("Germany");
  });

  it("finds what is written in capitals in capitals only", () => {
    for (const word of ["us", "who", "ap", "Us", "Who", "un"]) expect(knownAs(word)).toEqual([]);
  });

  it("knows movements under their names, and the long ones", () => {
    for (const name of ["ISIL", "ISIS", "Daesh", "Islamic State of Iraq and the Levant"])
      expect(bodyNamed(name)?.name).toBe("Islamic State");
    expect(bodyNamed("al Qaeda")?.name).toBe("al-Qaida");
    expect(longNames().map(({ name }) => name)).toContain("Islamic State of Iraq and the Levant");
    expect(placeNamed("Anbar province")?.name).toBe("Anbar");
  });

  it("says which party speaks", () => {
    expect(partyTypeOf("Tehran", "GPE")).toBe("government");
    expect(partyTypeOf("the White House", "FAC")).toBe("government");
    expect(partyTypeOf("Pentagon", "ORG")).toBe("government");
    expect(partyTypeOf("Reuters", "ORG")).toBe("organization");
    expect(partyTypeOf("NATO", "MISC")).toBe("organization");
    expect(partyTypeOf("Iraqis", "NORP")).toBe("group");
    expect(partyTypeOf("Jordan", "PER")).toBe("person");
    expect(partyTypeOf("Port Alder", "GPE")).toBe("government");
    expect(partyTypeOf("Quist Ferries", "ORG")).toBeNull();
  });

  it("does not stumble over any text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => Array.isArray(knownAs(text))));
  });
});
