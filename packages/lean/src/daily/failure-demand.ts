import { normalQuantile } from "@talka/engine";
import type { DemandChannel, DemandClass, FailureReason } from "./vocabulary.ts";

/** Contacts that are alike: one row of what was counted. */
export interface DemandCell {
  readonly day: string;
  readonly channel: DemandChannel;
  readonly class: DemandClass;
  /** Only for failures; `null` where it was not said. */
  readonly reason: FailureReason | null;
  readonly count: number;
  /** Minutes of those contacts that were timed. */
  readonly minutes: number;
}

/** Fewer classified contacts than this show no share: one more or less would change it too much. */
export const leastContactsForShare = 20;

/** How much of the demand was caused by failure (domain §4.2). */
export interface FailureDemand {
  readonly value: number;
  readonly failure: number;
  readonly unclear: number;
  /** Value and failure: what could be classified. */
  readonly classified: number;
  /** failure ÷ classified, 0–1; `null` below {@link leastContactsForShare}. */
  readonly share: number | null;
  /** 95 % interval of the share (Wilson); `null` as the share. */
  readonly interval: readonly [number, number] | null;
  /** The share if every unclear contact were value, and if every one were failure; `null` as it. */
  readonly bounds: readonly [number, number] | null;
  readonly days: number;
  readonly failureMinutes: number;
}

/**
 * The share of failure demand among classified contacts, with n and the number of days sampled.
 * Contacts nobody could classify stay out of the share; how far they could move it is told as bounds.
 * No cells: all counts are 0 and no share.
 */
export function failureDemand(cells: readonly DemandCell[]): FailureDemand {
  const sums = { value: 0, failure: 0, unclear: 0 };
  let failureMinutes = 0;
  const days = new Set<string>();
  for (const cell of cells) {
    sums[cell.class] += cell.count;
    days.add(cell.day);
    if (cell.class === "failure") failureMinutes += cell.minutes;
  }
  const classified = sums.value + sums.failure;
  const all = classified + sums.unclear;
  const isEnough = classified >= leastContactsForShare;
  return {
    ...sums,
    classified,
    share: isEnough ? sums.failure / classified : null,
    interval: isEnough ? wilsonInterval(sums.failure, classified) : null,
    bounds: isEnough ? [sums.failure / all, (sums.failure + sums.unclear) / all] : null,
    days: days.size,
    failureMinutes,
  };
}

/** Failure demand of each channel that was sampled, in the order given. */
export function failureDemandBy(
  cells: readonly DemandCell[],
  channels: readonly DemandChannel[],
): readonly { readonly channel: DemandChannel; readonly demand: FailureDemand }[] {
  return channels
    .map((channel) => ({
      channel,
      demand: failureDemand(cells.filter((cell) => cell.channel === channel)),
    }))
    .filter(({ demand }) => demand.classified + demand.unclear > 0);
}

/** Failures by reason, most frequent first, then in the order given; "not said" last. */
export function failuresByReason(
  cells: readonly DemandCell[],
  reasons: readonly FailureReason[],
): readonly {
  readonly reason: FailureReason | null;
  readonly count: number;
  readonly minutes: number;
}[] {
  const of = (reason: FailureReason | null) => {
    const those = cells.filter((cell) => cell.class === "failure" && cell.reason === reason);
    const sum = (part: "count" | "minutes") => those.reduce((all, cell) => all + cell[part], 0);
    return { reason, count: sum("count"), minutes: sum("minutes") };
  };
  const told = reasons.map(of).sort((a, b) => b.count - a.count);
  return [...told, of(null)].filter(({ count }) => count > 0);
}

/**
 * An interval for a share that holds the true one in 95 of 100 samples.
 *
 * @throws {RangeError} `n` is not above 0, or `count` is not within 0 and `n`.
 * @see E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
 */
export function wilsonInterval(count: number, n: number): readonly [number, number] {
  if (!(n > 0 && count >= 0 && count <= n)) throw new RangeError(`${count} of ${n} is no share`);
  const z = normalQuantile(0.975);
  const share = count / n;
  const middle = share + (z * z) / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const whole = 1 + (z * z) / n;
  return [Math.max(0, (middle - reach) / whole), Math.min(1, (middle + reach) / whole)];
}
