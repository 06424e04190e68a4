import { describe, expect, it } from "vitest";
import { charactersOf, documentsOf, goldTrees, inLines, nothingSaid } from "../../../eval/language/conllu.ts";

const row = (id: string, form: string, misc = "_") => [id, form, "_", "X", "_", "_", "0", "dep", "_", misc].join("\t");

const TREES = `# newdoc id = ferry
# global.columns = ID FORM
# newpar
# text = It isn't late.
${row("1", "It")}
${row("2-3", "isn't")}
${row("2", "is")}
${row("3", "n't")}
${row("4", "late", "SpaceAfter=No")}
${row("5", ".", "SpaceAfter=No")}

# text = (We wait
${row("1", "(", "SpaceAfter=No")}
${row("2", "We")}
${row("3", "wait")}

# newpar id = second
# text = here.
${row("1", "here", "SpaceAfter=No")}
${row("2", ".")}

# newdoc id = port
# text = Closed
${row("1", "Closed")}
`;

describe("trees by document", () => {
  it("parts a file into its documents", () => {
    expect(documentsOf(TREES).map(({ doc }) => doc)).toEqual(["ferry", "port"]);
    expect(
      documentsOf(TREES)
        .map(({ conllu }) => conllu)
        .join("")
        .trimEnd(),
    ).toBe(TREES.trimEnd());
  });

  it("joins the sentences as the text had them", () => {
    const [ferry, port] = goldTrees(TREES);
    expect(ferry.text).toBe("It isn't late.(We wait\n\nhere.");
    expect(ferry.sentences.map(({ startsParagraph }) => startsParagraph)).toEqual([true, false, true]);
    expect(port.text).toBe("Closed");
  });

  it("gives the sentences one a line, paragraphs parted", () => {
    expect(goldTrees(TREES).map(inLines)).toEqual(["It isn't late.\n(We wait\n\nhere.", "Closed"]);
  });

  it("counts the characters of a multiword token once", () => {
    expect(charactersOf(documentsOf(TREES)[0].conllu)).toBe("Itisn'tlate.(Wewaithere.");
  });

  it("keeps the characters of a text that was not read", () => {
    const text = "Ferry  late.\n\nTwo\u00a0hours";
    const said = nothingSaid("ferry", text);
    expect(charactersOf(said)).toBe("Ferrylate.Twohours");
    expect(documentsOf(said)).toHaveLength(1);
  });
});
