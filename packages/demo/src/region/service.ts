import type { DeadlineRule } from "@talka/engine";
import type { Names } from "./organisation.ts";

/** From when a statutory clock runs. */
export type ClockStart = "receipt" | "registration" | "complete-file" | "moving-in" | "none";

/**
 * A dated deadline of a service, with all that its law says about it. An analysis takes it as it is:
 * its name is in the language of the country.
 */
export interface ServiceRule extends DeadlineRule {
  readonly startsAt: ClockStart;
  /** Longest the term may become, counted from its start; `null` where it cannot be extended. */
  readonly extension: {
    readonly amount: number;
    readonly unit: DeadlineRule["unit"];
    readonly condition: Names;
  } | null;
  /** How soon a matter must be passed on to the body that is responsible; `null` if not said. */
  readonly forwarding: { readonly amount: number; readonly unit: DeadlineRule["unit"] } | null;
  /** The day somebody last compared the rule with its source; `null`: nobody has. */
  readonly checkedOn: string | null;
}

/** What a municipality does for a resident or a business, with its promises. */
export interface DemoService {
  /** Country first: "lv-submission". */
  readonly id: string;
  readonly country: "LV" | "LT";
  readonly names: Names;
  /** Usual steps in the language of the country. */
  readonly steps: readonly string[];
  /** By `validFrom`, oldest first; empty where no common term exists. */
  readonly rules: readonly ServiceRule[];
}

/** A rule without extension or forwarding, in force without limit, from receipt. */
export function rule(
  name: string,
  amount: number,
  unit: DeadlineRule["unit"],
  legalReference: string,
  confidence: DeadlineRule["confidence"],
  more: Partial<ServiceRule> = {},
): ServiceRule {
  return {
    name,
    amount,
    unit,
    legalReference,
    confidence,
    validFrom: null,
    validTo: null,
    startsAt: "receipt",
    extension: null,
    forwarding: null,
    checkedOn: null,
    ...more,
  };
}
