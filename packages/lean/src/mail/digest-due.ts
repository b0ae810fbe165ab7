/** How often a digest comes. */
export const digestRhythms = ["daily", "weekly", "none"] as const;
/** One of {@link digestRhythms}. */
export type DigestRhythm = (typeof digestRhythms)[number];

/** What one has until one chooses: Monday at seven, and only when there is something to tell. */
export const firstDigestChoice = { digest: "weekly", hour: 7 } as const;

const monday = 1;

/**
 * The occasion a digest is due for, or `null`. A server that was off at the hour sends it later the
 * same day; a day that has passed is not made up for, the next digest tells of it.
 *
 * @param at The reader's own clock: its day, "2026-11-25", and hour.
 */
export function digestDue(
  { digest, hour }: { readonly digest: string; readonly hour: number },
  at: { readonly day: string; readonly hour: number },
): string | null {
  if (digest !== "daily" && digest !== "weekly") return null;
  if (at.hour < hour) return null;
  const weekday = new Date(Date.parse(at.day)).getUTCDay();
  return digest === "daily" || weekday === monday ? at.day : null;
}

/** Days a digest looks back where none was sent before. */
export const daysLookedBack = (digest: string): number => (digest === "daily" ? 1 : 7);

const mostAttempts = 6;
const firstWaitMs = 5 * 60_000;

/**
 * How long to wait after an attempt that failed: five minutes, then twice as long each time; `null`
 * where it is given up.
 *
 * @param attempt Which attempt failed, from 1.
 */
export function waitBeforeRetryMs(attempt: number): number | null {
  return attempt >= mostAttempts ? null : firstWaitMs * 2 ** (attempt - 1);
}
