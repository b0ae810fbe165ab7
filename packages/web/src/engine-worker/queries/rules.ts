import { checkRules, type ProcessRule, type RuleCheck } from "@talka/engine";
import type { WorkerState } from "../handlers.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** Rules to hold the cases against, beside the settings of the analysis. */
export interface RuleQuestion extends AnalysisQuestion {
  readonly rules: readonly ProcessRule[];
}

/** How one rule is kept, and a few cases that break it. */
export interface RuleFact extends Omit<RuleCheck, "violatedOrder"> {
  readonly examples: readonly { readonly caseIndex: number; readonly caseId: string }[];
}

/** How rules are kept. */
export interface RuleFacts {
  readonly cases: number;
  readonly hasPeople: boolean;
  /** Steps that rules can be about, in the order of the alphabet. */
  readonly activityNames: readonly string[];
  readonly rules: readonly RuleFact[];
}

const exampleCount = 3;

/** Holds the cases that the filters leave against rules, each by itself. */
export function ruleFacts(state: WorkerState, question: RuleQuestion): RuleFacts {
  const { view } = analysed(state, question.settings);
  const { log, cases } = view;
  return {
    cases: cases.length,
    hasPeople: log.resource !== null,
    activityNames: [...log.activityNames].sort((one, other) => one.localeCompare(other)),
    rules: checked(state, question).map(({ violatedOrder, ...check }) => ({
      ...check,
      examples: [...violatedOrder.slice(0, exampleCount)].map((k) => {
        const caseIndex = cases[k] ?? 0;
        return { caseIndex, caseId: log.caseIds[caseIndex] ?? "" };
      }),
    })),
  };
}

/** Indexes of the cases that break a rule, in the order of the log. */
export function casesAgainstRule(
  state: WorkerState,
  { settings, rule }: AnalysisQuestion & { readonly rule: ProcessRule },
): readonly number[] {
  const { view } = analysed(state, settings);
  const [check] = checked(state, { settings, rules: [rule] });
  return [...(check?.violatedOrder ?? [])].map((k) => view.cases[k] ?? 0);
}

function checked(state: WorkerState, { settings, rules }: RuleQuestion): readonly RuleCheck[] {
  const { view, cases } = analysed(state, settings);
  const { completed, observedUntilMs } = cases;
  return checkRules(view, rules, { completed, observedUntilMs, calendar: settings.calendar });
}
