import type { LogView } from "../log/log-view.ts";
import { activitiesWithTiesReversed } from "../log/tie-share.ts";
import { indexArcs } from "./index-arcs.ts";

/**
 * How much of the directly-follows graph is an accident of the file: the total variation distance
 * between the graph as the file orders unordered events and as the reverse order would have it.
 * Above 0.10 a map should be drawn tie-aware or at a coarser level.
 *
 * @returns 0–1; `NaN` where no case has two events.
 */
export function orderSensitivity({ log, cases }: LogView): number {
  const { caseStart, activityNames, activity } = log;
  const n = activityNames.length;
  const turned = activitiesWithTiesReversed(log);
  const asFiled = indexArcs(activity, caseStart, cases, n);
  const reversed = indexArcs(turned, caseStart, cases, n);
  let total = 0;
  let difference = 0;
  let k = 0;
  for (let arc = 0; arc < asFiled.count.length; arc++) {
    total += asFiled.count[arc];
    const key = asFiled.from[arc] * 65_536 + asFiled.to[arc];
    while (k < reversed.count.length && keyAt(k) < key) difference += reversed.count[k++];
    const other = k < reversed.count.length && keyAt(k) === key ? reversed.count[k++] : 0;
    difference += Math.abs(asFiled.count[arc] - other);
  }
  for (; k < reversed.count.length; k++) difference += reversed.count[k];
  return difference / 2 / total;

  function keyAt(arc: number): number {
    return reversed.from[arc] * 65_536 + reversed.to[arc];
  }
}
