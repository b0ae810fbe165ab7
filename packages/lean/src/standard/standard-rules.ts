/** How a standard stands on a day. */
export type StandardState = "in-force" | "review-soon" | "review-due";

/** Days before the review day from which it is told. */
export const REVIEW_SOON_DAYS = 30;

/** How a standard stands: its review is far off, near, or past. Days are "2026-03-01". */
export function standardState(reviewOn: string, today: string): StandardState {
  if (reviewOn < today) return "review-due";
  const left = (Date.parse(reviewOn) - Date.parse(today)) / 86_400_000;
  return left <= REVIEW_SOON_DAYS ? "review-soon" : "in-force";
}

/** One step of standard work. */
export interface StandardStep {
  readonly step: string;
  /** What makes or breaks the step. */
  readonly keyPoint: string;
  /** Why the key point matters. */
  readonly reason: string;
  /** Minutes it usually takes; `null` where nobody knows. */
  readonly minutes: number | null;
}

/** Minutes of all steps that tell theirs; `null` where none does. */
export function usualMinutes(steps: readonly StandardStep[]): number | null {
  const told = steps.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  return told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0);
}
