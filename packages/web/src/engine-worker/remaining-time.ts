/** How far a work is, as the page sees it. */
export interface Progress {
  /** 0 to 1; `null` while nobody can know. */
  readonly share: number | null;
  /** `null` until the first estimate can be trusted. */
  readonly remainingMs: number | null;
}

/** Nothing has been told yet. */
export const noProgress: Progress = { share: null, remainingMs: null };

const TRUST_AFTER_MS = 400;
const TRUST_AFTER_SHARE = 0.02;

/**
 * Time still to go by what is done so far, at the average pace from the start: steady, and right
 * for work that goes on evenly.
 *
 * @returns `remainingMs` `null` in the first moments, when any figure would be a guess.
 */
export function progressOf(done: number, total: number | null, elapsedMs: number): Progress {
  if (total === null || total <= 0) return noProgress;
  const share = Math.min(1, done / total);
  if (elapsedMs < TRUST_AFTER_MS || share < TRUST_AFTER_SHARE) return { share, remainingMs: null };
  return { share, remainingMs: (elapsedMs * (1 - share)) / share };
}
