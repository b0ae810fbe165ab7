import { type Estimate, exactly } from "./stream-map.ts";

/** How often a case is at a step that sends it back to itself with this chance each time, 1 ÷ (1 − r). */
export function expectedPasses(chanceOfReturn: number): number {
  if (!(chanceOfReturn >= 0 && chanceOfReturn < 1)) {
    throw new RangeError(`chance of return ${chanceOfReturn} is not in [0, 1)`);
  }
  return 1 / (1 - chanceOfReturn);
}

/**
 * Takt: working time there is, divided by the cases that come in the same time. Compare it with the
 * process time ÷ people of a step. `NaN` where no case comes.
 */
export function taktMinutes(availableMinutes: number, cases: number): number {
  return cases > 0 ? availableMinutes / cases : Number.NaN;
}

/**
 * People needed for a demand: cases × effort ÷ (minutes of one person × planned utilisation).
 *
 * @param availableMinutes Working minutes of one person in the same period as `cases`.
 * @param plannedUtilisation Above 0, at most 1; 0.85 where nothing else is agreed, because waiting
 *   grows without end as it nears 1.
 */
export function peopleNeeded(
  cases: number,
  effort: Estimate,
  availableMinutes: number,
  plannedUtilisation: number,
): Estimate {
  const capacity = availableMinutes * plannedUtilisation;
  if (!(capacity > 0)) return exactly(Number.NaN);
  return {
    low: (cases * effort.low) / capacity,
    likely: (cases * effort.likely) / capacity,
    high: (cases * effort.high) / capacity,
  };
}

/**
 * Average lead time from a stock: cases lying ÷ cases finished in a period, in such periods. Holds
 * only while the stock neither grows nor shrinks. `NaN` where nothing is finished.
 *
 * @see J. D. C. Little, "A Proof for the Queuing Formula: L = λW", Operations Research 9(3), 1961.
 */
export function leadTimeFromStock(inProgress: number, finishedPerPeriod: number): number {
  return finishedPerPeriod > 0 ? inProgress / finishedPerPeriod : Number.NaN;
}

/** What 85 of 100 cases leave of the deadline; below 0: at risk. Both on one clock and in one unit. */
export function headroom(deadline: number, p85LeadTime: number): number {
  return deadline - p85LeadTime;
}

/** A share with what it stands on. */
export interface CountedShare {
  /** 0–100; `NaN` where nothing was counted. */
  readonly percent: number;
  /** Everything that counted. */
  readonly n: number;
}

/** Cases decided within the deadline, of all decided. */
export function onTimeRate(decidedInTime: number, decided: number): CountedShare {
  return countedShare(decidedInTime, decided);
}

/** Failure demand: contacts that a failure caused, of all that were classed as value or failure. */
export function failureDemandShare(failureContacts: number, valueContacts: number): CountedShare {
  return countedShare(failureContacts, failureContacts + valueContacts);
}

/** Items the next step could use as received, of all it received. */
export function completeAndAccurate(usable: number, received: number): CountedShare {
  return countedShare(usable, received);
}

function countedShare(part: number, n: number): CountedShare {
  return { percent: n > 0 ? (part / n) * 100 : Number.NaN, n };
}

/**
 * Hours a year that a change of effort sets free: (before − after) × cases a year. The ends of the
 * range take the least gain with the most: low before with high after. Hours, never money.
 */
export function hoursReleasedPerYear(
  beforeMinutes: Estimate,
  afterMinutes: Estimate,
  casesPerYear: number,
): Estimate {
  const hours = casesPerYear / 60;
  return {
    low: (beforeMinutes.low - afterMinutes.high) * hours,
    likely: (beforeMinutes.likely - afterMinutes.likely) * hours,
    high: (beforeMinutes.high - afterMinutes.low) * hours,
  };
}
