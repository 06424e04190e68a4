import fc from "fast-check";
import { expect, test } from "vitest";
import { lemmaOf } from "../../src/language/lemma/lemma.ts";

/** form/upos/xpos, then the lemma. */
test.each(
  `said/VERB/VBD say|says/VERB/VBZ say|denying/VERB/VBG deny|denied/VERB/VBD deny|carries/VERB/VBZ carry|died/VERB/VBD die|dying/VERB/VBG die
   planned/VERB/VBD plan|planning/VERB/VBG plan|making/VERB/VBG make|hoped/VERB/VBD hope|hopping/VERB/VBG hop|travelled/VERB/VBD travel|called/VERB/VBD call
   agreed/VERB/VBD agree|needed/VERB/VBN need|argued/VERB/VBD argue|created/VERB/VBN create|treated/VERB/VBN treat|repeated/VERB/VBD repeat
   changed/VERB/VBD change|bringing/VERB/VBG bring|opened/VERB/VBD open|confirmed/VERB/VBD confirm|warned/VERB/VBD warn|urged/VERB/VBD urge
   focused/VERB/VBN focus|caused/VERB/VBD cause|discussed/VERB/VBD discuss|proposed/VERB/VBN propose|pushes/VERB/VBZ push|overheard/VERB/VBN overhear
   reported/VERB/VBD report|voted/VERB/VBD vote|visited/VERB/VBD visit|united/VERB/VBN unite|ignored/VERB/VBD ignore|monitored/VERB/VBN monitor
   signed/VERB/VBD sign|combined/VERB/VBN combine|joined/VERB/VBD join|saw/VERB/VBD see|found/VERB/VBD find|founded/VERB/VBD found|goes/VERB/VBZ go
   's/AUX/VBZ be|’re/AUX/VBP be|wo/AUX/MD will|ca/AUX/MD can|'ll/AUX/MD will|has/AUX/VBZ have|been/AUX/VBN be|could/AUX/MD could
   men/NOUN/NNS man|policemen/NOUN/NNS policeman|children/NOUN/NNS child|countries/NOUN/NNS country|boxes/NOUN/NNS box|crises/NOUN/NNS crisis
   buses/NOUN/NNS bus|houses/NOUN/NNS house|potatoes/NOUN/NNS potato|wives/NOUN/NNS wife|1990s/NOUN/NNS 1990s|Ports/NOUN/NNS port|politics/NOUN/NNS politics
   Kurds/PROPN/NNPS Kurd|Hessel/PROPN/NNP Hessel|Sept./PROPN/NNP September|larger/ADJ/JJR large|biggest/ADJ/JJS big|happier/ADJ/JJR happy|best/ADJ/JJS good
   better/ADV/RBR well|Iraqi/ADJ/JJ Iraqi|New/ADJ/JJ new|me/PRON/PRP I|her/PRON/PRP she|her/PRON/PRP$ her|those/DET/DT that|an/DET/DT a|n't/PART/RB not
   Quickly/ADV/RB quickly|1,200/NUM/CD 1200|Three/NUM/CD three|“/PUNCT/\`\` "|,/PUNCT/, ,|$/SYM/$ $`
    .split(/[|\n]/)
    .map((line) => line.trim().split(" ")),
)("%s is %s", (tagged, lemma) => {
  const [form, upos, xpos] = tagged.split("/");
  expect(lemmaOf(form, { upos, xpos })).toBe(lemma);
});

test("every word has a lemma, whatever its tags", () => {
  const tag = fc.constantFrom("VERB", "AUX", "NOUN", "PROPN", "ADJ", "ADV", "PRON", "NUM", "X", "PUNCT", "");
  const fine = fc.constantFrom("VBD", "VBN", "VBG", "VBZ", "VBP", "VB", "MD", "NNS", "NNPS", "NNP", "JJR", "RBS", "PRP$", "");
  const form = fc.oneof(
    fc.string({ minLength: 1, maxLength: 8 }).filter((text) => /^\S+$/.test(text)),
    fc.constantFrom("s", "es", "ed", "ing", "ies", "er", "est", "'s", "'d", "n't", "eed", "lled", "ated", "men"),
  );
  fc.assert(
    fc.property(form, tag, fine, (word, upos, xpos) => {
      expect(lemmaOf(word, { upos, xpos })).toMatch(/^\S+$/);
    }),
    { numRuns: 2000 },
  );
});
