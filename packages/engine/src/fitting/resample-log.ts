import { measureCaseSpans } from "../log/case-spans.ts";
import { caseCount, type EventLog } from "../log/event-log.ts";
import { wholeLog } from "../log/log-view.ts";
import type { RandomSource } from "../stats/random.ts";
import { casesOf } from "./split-log.ts";

const WEEK_MS = 7 * 86_400_000;

/** Two halves of a log drawn at random: how far they lie apart is what chance alone does. */
export function randomHalves(log: EventLog, random: RandomSource): readonly [EventLog, EventLog] {
  const cases = Array.from({ length: caseCount(log) }, (_, c) => c);
  for (let k = cases.length - 1; k > 0; k--) {
    const other = random.nextBelow(k + 1);
    [cases[k], cases[other]] = [cases[other], cases[k]];
  }
  const half = cases.length >>> 1;
  return [casesOf(log, cases.slice(0, half)), casesOf(log, cases.slice(half))];
}

/**
 * The plainest forecast there is: the last arrivals of a log come again, a whole number of weeks
 * later, and each is a case of the log drawn at random, moved by whole weeks, so that weekdays and
 * hours stay. A model that is no better than this has only learnt what everybody knew.
 *
 * @param fromMs From when on the cases come.
 * @param count How many.
 */
export function repeatCases(
  log: EventLog,
  fromMs: number,
  count: number,
  random: RandomSource,
): EventLog {
  const { startAtMs } = measureCaseSpans(wholeLog(log));
  const arrivals = startAtMs.slice().sort();
  const n = arrivals.length;
  if (n === 0) return log;
  const recent = arrivals.slice(Math.max(0, n - count));
  const lap = Math.max(1, Math.ceil((recent[recent.length - 1] - recent[0]) / WEEK_MS)) * WEEK_MS;
  const shift = Math.ceil((fromMs - recent[0]) / WEEK_MS) * WEEK_MS;
  const picked = Uint32Array.from({ length: count }, () => random.nextBelow(n));
  const moves = Float64Array.from(picked, (c, k) => {
    const arrival = recent[k % recent.length] + shift + Math.floor(k / recent.length) * lap;
    const weeks = Math.round((arrival - startAtMs[c]) / WEEK_MS);
    return (startAtMs[c] + weeks * WEEK_MS < fromMs ? weeks + 1 : weeks) * WEEK_MS;
  });
  return copyCases(log, picked, moves);
}

function copyCases(log: EventLog, picked: Uint32Array, moves: Float64Array): EventLog {
  const caseStart = new Uint32Array(picked.length + 1);
  picked.forEach((c, k) => {
    caseStart[k + 1] = caseStart[k] + log.caseStart[c + 1] - log.caseStart[c];
  });
  const rows = new Uint32Array(caseStart[picked.length]);
  const moved = new Float64Array(rows.length);
  for (let k = 0; k < picked.length; k++) {
    for (let i = caseStart[k]; i < caseStart[k + 1]; i++) {
      rows[i] = log.caseStart[picked[k]] + i - caseStart[k];
      moved[i] = moves[k];
    }
  }
  const { startAtMs, endAtMs, resource, role } = log;
  return {
    ...log,
    caseStart,
    caseIds: Array.from(picked, (_, k) => String(k + 1)),
    activity: Uint16Array.from(rows, (i) => log.activity[i]),
    endAtMs: moved.map((by, k) => endAtMs[rows[k]] + by),
    startAtMs: startAtMs === null ? null : moved.map((by, k) => startAtMs[rows[k]] + by),
    resource: resource === null ? null : Int32Array.from(rows, (i) => resource[i]),
    role: role === null ? null : Int32Array.from(rows, (i) => role[i]),
    precision: Uint8Array.from(rows, (i) => log.precision[i]),
    tiedWithPrevious: Uint8Array.from(rows, (i) => log.tiedWithPrevious[i]),
    rowNumber: Uint32Array.from(rows, (i) => log.rowNumber[i]),
    caseAttributes: [],
    eventAttributes: [],
  };
}
