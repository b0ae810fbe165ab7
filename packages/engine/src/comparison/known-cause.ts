/** What kinds of causes are told apart, in the order in which they are offered. */
export const knownCauseKinds = ["law", "system", "staff", "other"] as const;
/** One of {@link knownCauseKinds}. */
export type KnownCauseKind = (typeof knownCauseKinds)[number];

/** Something known to have happened that may have changed a process. */
export interface KnownCause {
  readonly kind: KnownCauseKind;
  /** The day it took effect, "2024-03-01". */
  readonly on: string;
  /** What it was, in a sentence. */
  readonly text: string;
}

/** A known cause is offered as an explanation of a point of change no further away than this. */
export const NEAR_CAUSE_MS = 30 * 86_400_000;

/** The causes that lie near a point of change, nearest first, ties as given. */
export function causesNear(
  causes: readonly KnownCause[],
  atMs: number,
): readonly { readonly cause: KnownCause; readonly daysBefore: number }[] {
  return causes
    .map((cause) => ({ cause, daysBefore: Math.round((atMs - Date.parse(cause.on)) / 86_400_000) }))
    .filter(({ cause }) => Math.abs(atMs - Date.parse(cause.on)) <= NEAR_CAUSE_MS)
    .sort((a, b) => Math.abs(a.daysBefore) - Math.abs(b.daysBefore));
}
