/** Figures of one period of a measure. */
export interface MeasuredPeriod {
  /** "2026-01 – 2026-03", as the writer says it. */
  readonly period: string;
  /** Usually a median; in the unit of the measure. */
  readonly value: number;
  /** Cases counted. */
  readonly n: number;
  /** A quarter of the cases is below; `null` where it was not counted. */
  readonly p25: number | null;
  /** A quarter of the cases is above; `null` where it was not counted. */
  readonly p75: number | null;
}

/** What a card rests on. */
export interface PracticeEvidence {
  /** What was measured, with its clock: "days from receipt to answer, working days". */
  readonly measure: string;
  readonly unit: string;
  readonly before: MeasuredPeriod | null;
  readonly after: MeasuredPeriod | null;
  readonly method: string;
}

/** How far evidence reaches; never claimed, always worked out from the figures. */
export const evidenceLevels = ["verified", "indicative", "measured", "not-measured"] as const;
/** One of {@link evidenceLevels}. */
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** Cases that each period must have before a difference counts as verified (domain §4.2). */
const enough = 10;

/**
 * "verified": both periods have ten cases or more and their middle halves do not overlap.
 * "indicative": before and after are there. "measured": one period only. Else "not-measured".
 */
export function evidenceLevel(evidence: PracticeEvidence | null): EvidenceLevel {
  if (evidence === null) return "not-measured";
  const { before, after } = evidence;
  if (before === null && after === null) return "not-measured";
  if (before === null || after === null) return "measured";
  return before.n >= enough && after.n >= enough && areApart(before, after)
    ? "verified"
    : "indicative";
}

function areApart(a: MeasuredPeriod, b: MeasuredPeriod): boolean {
  if (a.p25 === null || a.p75 === null || b.p25 === null || b.p75 === null) return false;
  return a.p75 < b.p25 || b.p75 < a.p25;
}

/** Where the figures contradict themselves: a quarter mark on the wrong side of the value. */
export function isOrdered({ p25, value, p75 }: MeasuredPeriod): boolean {
  return (p25 === null || p25 <= value) && (p75 === null || value <= p75);
}
