import { type ProcessRule, type RuleTerm, readProcessRule } from "@talka/engine";

/** A rule while it is put together; what a kind does not need is kept for another. */
export interface RuleDraft {
  readonly kind: ProcessRule["kind"];
  readonly first: string | null;
  readonly second: string | null;
  readonly times: number;
  /** `null`: at any time. */
  readonly unit: RuleTerm["unit"] | null;
  readonly amount: number;
}

/** Nothing chosen yet. */
export const emptyDraft: RuleDraft = {
  kind: "response",
  first: null,
  second: null,
  times: 1,
  unit: null,
  amount: 14,
};

/** The rule a draft amounts to; `null` while something is missing or makes no sense. */
export function ruleOfDraft(draft: RuleDraft): ProcessRule | null {
  const { kind, first, second, times, unit, amount } = draft;
  const within = unit === null ? null : { amount, unit };
  return readProcessRule({ kind, first, second, activity: first, times, within });
}
