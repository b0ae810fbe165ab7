/** Limits of a process behaviour chart (XmR), of the values of one phase. */
export interface BehaviourLimits {
  readonly mean: number;
  /** Mean of |xᵢ − xᵢ₋₁|. */
  readonly meanRange: number;
  /** x̄ + 2.66·R̄. */
  readonly upper: number;
  /** x̄ − 2.66·R̄, or the bound given where that lies below it. */
  readonly lower: number;
  /** x̄ − 2.66·R̄ as it comes. */
  readonly naturalLower: number;
  /** 3.27·R̄: a larger step from one value to the next is no routine one. */
  readonly rangeLimit: number;
  /** Values they were computed from. */
  readonly n: number;
}

/** Something that routine variation hardly brings. Indexes are those of the values given. */
export interface BehaviourSignal {
  /**
   * `outside`: one value beyond a limit. `run-of-eight`: eight in a row on one side of the mean.
   * `near-limit`: three of four in a row nearer a limit than the mean, on one side.
   */
  readonly kind: "outside" | "run-of-eight" | "near-limit";
  readonly side: "above" | "below";
  /** First and last value that make the signal. */
  readonly from: number;
  readonly to: number;
}

/** Values between two declared changes. */
export interface BehaviourPhase {
  readonly from: number;
  /** One after the last. */
  readonly to: number;
  /** `null` below ten values. */
  readonly limits: BehaviourLimits | null;
  /** Signals of the phase against its own limits. */
  readonly signals: readonly BehaviourSignal[];
  /** Signals of the phase against the limits of the phase before: has the change shown? */
  readonly signalsAgainstBefore: readonly BehaviourSignal[];
  /** Indexes of values whose step from the one before, within the phase, is above the range limit. */
  readonly largeSteps: readonly number[];
}

/** Fewer values make no limits. */
export const LEAST_BEHAVIOUR_VALUES = 10;
/** 3 ÷ d₂ and D₄ for ranges of two values, rounded as in the charts' own literature. */
const LIMIT_FACTOR = 2.66;
const RANGE_FACTOR = 3.27;
const RUN = 8;

/**
 * Natural limits of values in their order in time.
 *
 * @param least What no value can be below: 0 for times and counts; `null` where there is none.
 * @returns `null` below ten values.
 * @see D. J. Wheeler, "Making Sense of Data", SPC Press, 2003.
 */
export function behaviourLimits(
  values: ArrayLike<number>,
  least: number | null,
): BehaviourLimits | null {
  const n = values.length;
  if (n < LEAST_BEHAVIOUR_VALUES) return null;
  let sum = values[0];
  let ranges = 0;
  for (let i = 1; i < n; i++) {
    sum += values[i];
    ranges += Math.abs(values[i] - values[i - 1]);
  }
  const mean = sum / n;
  const meanRange = ranges / (n - 1);
  const naturalLower = mean - LIMIT_FACTOR * meanRange;
  return {
    mean,
    meanRange,
    upper: mean + LIMIT_FACTOR * meanRange,
    lower: least === null ? naturalLower : Math.max(least, naturalLower),
    naturalLower,
    rangeLimit: RANGE_FACTOR * meanRange,
    n,
  };
}

/**
 * The signals in values, against limits from these or from other values. "Nearer a limit" is
 * measured from the natural limit: a limit moved up to 0 would call half of all low values near.
 *
 * @returns By where they end; several at one value in the order of `kind`.
 */
export function behaviourSignals(
  values: ArrayLike<number>,
  limits: BehaviourLimits,
): readonly BehaviourSignal[] {
  const { mean, upper, lower, naturalLower } = limits;
  const nearUpper = (mean + upper) / 2;
  const nearLower = (mean + naturalLower) / 2;
  const signals: BehaviourSignal[] = [];
  let run = 0;
  for (let i = 0; i < values.length; i++) {
    const x = values[i];
    const side = x > mean ? "above" : "below";
    if (x > upper || x < lower) signals.push({ kind: "outside", side, from: i, to: i });
    const sign = Math.sign(x - mean);
    run = sign === 0 ? 0 : Math.sign(run) === sign ? run + sign : sign;
    if (Math.abs(run) >= RUN) {
      signals.push({ kind: "run-of-eight", side, from: i - Math.abs(run) + 1, to: i });
    }
    if (x > nearUpper && nearOfFour(i, (value) => value > nearUpper) >= 3) {
      signals.push({ kind: "near-limit", side: "above", from: Math.max(0, i - 3), to: i });
    } else if (x < nearLower && nearOfFour(i, (value) => value < nearLower) >= 3) {
      signals.push({ kind: "near-limit", side: "below", from: Math.max(0, i - 3), to: i });
    }
  }
  return signals;

  function nearOfFour(last: number, near: (value: number) => boolean): number {
    let count = 0;
    for (let i = Math.max(0, last - 3); i <= last; i++) if (near(values[i])) count++;
    return count;
  }
}

/**
 * A process behaviour chart. Limits are computed anew only after a declared change; a phase of fewer
 * than ten values has none of its own and is read against those before it.
 *
 * @param changes Indexes of the first value after each declared change, ascending.
 * @param least As in `behaviourLimits`.
 * @throws {RangeError} A change lies outside the values or out of order.
 */
export function processBehaviour(
  values: readonly number[],
  changes: readonly number[],
  least: number | null,
): readonly BehaviourPhase[] {
  const starts = [0, ...changes];
  for (let k = 1; k < starts.length; k++) {
    if (!(starts[k] > starts[k - 1] && starts[k] < values.length)) {
      throw new RangeError(
        `change at ${starts[k]} is not between ${starts[k - 1]} and ${values.length}`,
      );
    }
  }
  let before: BehaviourLimits | null = null;
  return starts.map((from, k) => {
    const to = starts[k + 1] ?? values.length;
    const phase = values.slice(from, to);
    const limits = behaviourLimits(phase, least);
    const judge = (by: BehaviourLimits | null) =>
      by === null
        ? []
        : behaviourSignals(phase, by).map((signal) => ({
            ...signal,
            from: signal.from + from,
            to: signal.to + from,
          }));
    const largest = (limits ?? before)?.rangeLimit ?? Number.POSITIVE_INFINITY;
    const largeSteps: number[] = [];
    for (let i = from + 1; i < to; i++) {
      if (Math.abs(values[i] - values[i - 1]) > largest) largeSteps.push(i);
    }
    const signalsAgainstBefore = judge(before);
    before = limits ?? before;
    return { from, to, limits, signals: judge(limits), signalsAgainstBefore, largeSteps };
  });
}
