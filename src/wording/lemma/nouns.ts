import { IRREGULAR_NOUNS } from "./en/irregular-nouns.ts";
import { thirdPerson } from "./verbs.ts";

/** The singular of a plural noun, lower case: a list, compounds of what is in it ("policemen", "grandchildren"), then -ies, -es and -s. */
export function singular(form: string): string {
  const irregular = IRREGULAR_NOUNS.get(form);
  if (irregular !== undefined) return irregular;
  const compound = /^(.{2,})(men|women|children|people|wives|lives|knives|feet|teeth|mice|shelves|movies)$/.exec(form);
  if (compound) return compound[1] + (compound[2] === "people" ? "people" : IRREGULAR_NOUNS.get(compound[2])!);
  if (/(?:sis|us|ss)$/.test(form)) return form;
  if (/[0-9]['’]?s$|(?:th|w|f|n)enties$|ics$/.test(form)) return form.replace(/['’]/, "");
  if (/['’]s$/.test(form)) return form.slice(0, -2);
  return thirdPerson(form);
}
