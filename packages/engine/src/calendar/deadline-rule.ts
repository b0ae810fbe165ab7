/** A deadline as chosen for an analysis. */
export interface DeadlineSettings {
  readonly rules: readonly DeadlineRule[];
  /** Activities between whose events the statutory clock stands still. */
  readonly suspensions: readonly { readonly from: string; readonly to: string }[];
}

/** A dated rule; a case uses the rule in force on its start date. */
export interface DeadlineRule {
  readonly name: string;
  readonly amount: number;
  readonly unit: "calendar-day" | "working-day" | "month";
  /** First and last day in force, both included; `null` is open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly legalReference: string;
  /** A confirmed · B taken from a service card · C to be checked. */
  readonly confidence: "A" | "B" | "C";
}
