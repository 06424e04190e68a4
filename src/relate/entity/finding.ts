import type { EntityJudgement } from "../../terms/entity.ts";

/** What was found of two profiles, before it is a judgement on them. */
export type Finding = Pick<EntityJudgement, "verdict" | "confidence" | "reasons">;
