import { measureCaseSpans } from "../log/case-spans.ts";
import { caseCount, type EventLog } from "../log/event-log.ts";
import { wholeLog } from "../log/log-view.ts";
import { mannWhitney } from "../stats/mann-whitney.ts";
import { orderAscending } from "../stats/order-ascending.ts";
import { randomSource } from "../stats/random.ts";
import { nGramDistance } from "./distances/n-gram-distance.ts";
import { randomHalves } from "./resample-log.ts";
import { casesOf } from "./split-log.ts";

/** Lead times of two halves differ for sure below this probability of chance. */
const CHANCE = 0.001;
/** Ways differ for sure from this distance on, if it is so many times what chance does. */
const WAYS_APART = 0.1;
const TIMES_CHANCE = 2;

/**
 * Whether an office demonstrably works in another way in the later half of a record than in the
 * earlier one: lead times differ by rank (a few very long cases do not make a change), or other
 * activities follow each other than two random halves would show.
 */
export function hasChanged(log: EventLog): boolean {
  const n = caseCount(log);
  const { startAtMs, endAtMs } = measureCaseSpans(wholeLog(log));
  const order = [...orderAscending(startAtMs)];
  const halves = [order.slice(0, n >>> 1), order.slice(n >>> 1)] as const;
  const [before, after] = halves.map((cases) =>
    Float64Array.from(cases, (c) => endAtMs[c] - startAtMs[c]).filter((ms) => !Number.isNaN(ms)),
  );
  if (mannWhitney(before, after).p < CHANCE) return true;
  const apart = nGramDistance(casesOf(log, halves[0]), casesOf(log, halves[1]), 3);
  const chance = nGramDistance(...randomHalves(log, randomSource(1)), 3);
  return apart > WAYS_APART && apart > TIMES_CHANCE * chance;
}
