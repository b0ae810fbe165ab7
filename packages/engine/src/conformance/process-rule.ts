/**
 * A rule of a process, told by names of activities (process-mining §7). A case to which a rule says
 * nothing keeps it vacuously.
 */
export type ProcessRule =
  | {
      /**
       * response: after each `first` comes a `second`. precedence: before each `second` was a
       * `first`. succession: both.
       */
      readonly kind: "response" | "precedence" | "succession";
      readonly first: string;
      readonly second: string;
      /** From the end of `first` until the end of `second`; `null` is any time. */
      readonly within: RuleTerm | null;
    }
  /** not-together: no case has both. four-eyes: whoever did one does not do the other. */
  | {
      readonly kind: "not-together" | "four-eyes";
      readonly first: string;
      readonly second: string;
    }
  /** Every case has the activity so many times; 0 is never. */
  | { readonly kind: "exactly"; readonly activity: string; readonly times: number };

/**
 * A term in whole days, counted as administrative law does: the day of `first` is not counted, and
 * a last day that is no working day moves to the next.
 */
export interface RuleTerm {
  readonly amount: number;
  readonly unit: "calendar-day" | "working-day";
}

/** The kinds of rules, in the order in which they are offered. */
export const processRuleKinds = [
  "response",
  "precedence",
  "succession",
  "not-together",
  "exactly",
  "four-eyes",
] as const satisfies readonly ProcessRule["kind"][];

const LONGEST_TERM_DAYS = 3650;

/** Reads a rule from data of unknown origin; `null` where it is none. */
export function readProcessRule(value: unknown): ProcessRule | null {
  if (typeof value !== "object" || value === null) return null;
  const data = value as Readonly<Record<string, unknown>>;
  const kind = processRuleKinds.find((known) => known === data["kind"]);
  const { first, second, activity, times } = data;
  if (kind === undefined) return null;
  if (kind === "exactly") {
    const isCount = typeof times === "number" && Number.isInteger(times) && times >= 0;
    return typeof activity === "string" && isCount && times <= 1000
      ? { kind, activity, times }
      : null;
  }
  if (typeof first !== "string" || typeof second !== "string" || first === second) return null;
  if (kind === "not-together" || kind === "four-eyes") return { kind, first, second };
  const within = data["within"] ?? null;
  if (within === null) return { kind, first, second, within: null };
  if (typeof within !== "object") return null;
  const { amount, unit } = within as Readonly<Record<string, unknown>>;
  if (typeof amount !== "number" || !Number.isInteger(amount)) return null;
  if (amount < 0 || amount > LONGEST_TERM_DAYS) return null;
  if (unit !== "calendar-day" && unit !== "working-day") return null;
  return { kind, first, second, within: { amount, unit } };
}
