import { type EventLog, eventCount } from "./event-log.ts";
import { PRECISION_DAY } from "./event-table.ts";
import type { LogView } from "./log-view.ts";

/**
 * Share of neighbouring events of one case that cannot be ordered against each other; above 0.10
 * the order of activities is partly an accident of the file.
 *
 * @returns 0–1; `NaN` where no case has two events.
 */
export function tieShare({ log, cases }: LogView): number {
  const { caseStart, tiedWithPrevious } = log;
  let pairs = 0;
  let tied = 0;
  for (const c of cases) {
    const to = caseStart[c + 1];
    for (let i = caseStart[c] + 1; i < to; i++) {
      pairs++;
      tied += tiedWithPrevious[i];
    }
  }
  return tied / pairs;
}

/**
 * The activities of a log had its system written unordered events the other way round: every block
 * of unordered neighbours reversed, finer times inside a block still rising.
 */
export function activitiesWithTiesReversed(log: EventLog): Uint16Array {
  const { activity, endAtMs, precision, tiedWithPrevious } = log;
  const turned = activity.slice();
  for (let from = 0; from < eventCount(log); ) {
    let to = from + 1;
    while (to < activity.length && tiedWithPrevious[to] === 1) to++;
    if (to - from > 1) turnBlock(from, to);
    from = to;
  }
  return turned;

  function turnBlock(from: number, to: number): void {
    turned.subarray(from, to).reverse();
    if (endAtMs[from] === endAtMs[to - 1] && precision[from] === precision[to - 1]) return;
    const slots: number[] = [];
    const finer: number[] = [];
    for (let i = to - 1; i >= from; i--) {
      if (precision[i] === PRECISION_DAY) continue;
      slots.push(from + to - 1 - i);
      finer.push(i);
    }
    finer.sort((a, b) => endAtMs[a] - endAtMs[b]);
    finer.forEach((event, k) => {
      turned[slots[k]] = activity[event];
    });
  }
}
