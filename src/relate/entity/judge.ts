import type { EntityJudgement, Profile } from "../../terms/entity.ts";
import type { Finding } from "./finding.ts";
import { judgePeople } from "./people.ts";
import { judgeThings } from "./things.ts";

/** Named with its version: a change of the rules is another judge. */
const JUDGE = "rule:names/1";

/** Are two profiles one? Depends on the two alone and is the same whichever comes first; null where nothing brings them near. */
export function judgeProfiles(one: Profile, other: Profile): EntityJudgement | null {
  if (one.id === other.id) return null;
  const [left, right] = one.id < other.id ? [one, other] : [other, one];
  const finding = find(left, right);
  return finding && { left: left.id, right: right.id, ...finding, judge: JUDGE };
}

function find(left: Profile, right: Profile): Finding | null {
  if (left.known && right.known) return { verdict: "different", confidence: 1, reasons: ["the user's own table keeps them apart"] };
  if (left.type === "PER" && right.type === "PER") return judgePeople(left, right);
  if (left.type === "PER" || right.type === "PER") return null;
  return judgeThings(left, right);
}
