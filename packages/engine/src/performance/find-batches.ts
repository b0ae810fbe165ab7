import type { WorkClock } from "../calendar/work-calendar.ts";
import { PRECISION_DAY } from "../log/event-table.ts";
import type { LogView } from "../log/log-view.ts";
import { zoneOffsets } from "../stats/zone-offsets.ts";
import { batchRuns } from "./batch-runs.ts";
import {
  type BatchGroup,
  type BatchSettings,
  type BatchTable,
  DEFAULT_BATCH_SETTINGS,
} from "./batch-table.ts";
import { groupInstances } from "./instance-groups.ts";
import { summariseBatches } from "./summarise-batches.ts";
import { type InstanceWaits, waitsBefore } from "./waits-before.ts";

/**
 * Work that piles up and is done together. For each activity and resource, instances by start are
 * joined while they overlap or lie closer than the gap; runs of enough distinct cases are batches.
 * Where a group has no starts, a batch is a run of completions closer than the gap whose work had
 * become ready over a time wider than twice the gap.
 *
 * @returns Groups with at least one batch, most waiting first, ties by activity, then resource; or
 *   why none can be told.
 * @see N. Martin et al., "Retrieving Batch Organisation of Work Insights from Event Logs", Decision
 *   Support Systems 100, 2017; N. Martin, L. Pufahl, F. Mannhardt, "Detection of Batch Activities
 *   from Event Logs", Information Systems 95, 2021.
 */
export function findBatches(
  view: LogView,
  clock: WorkClock | null,
  settings: BatchSettings = DEFAULT_BATCH_SETTINGS,
  { readyAtMs }: Pick<InstanceWaits, "readyAtMs"> = waitsBefore(view, null),
): BatchTable {
  const { log, cases } = view;
  let instances = 0;
  let wholeDays = 0;
  for (const c of cases) {
    for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
      instances++;
      if (log.precision[i] === PRECISION_DAY) wholeDays++;
    }
  }
  if (wholeDays * 2 > instances) {
    return { kind: "insufficient-precision", wholeDayShare: wholeDays / instances };
  }
  const zone = zoneOffsets(log.zone);
  const groups: BatchGroup[] = [];
  for (const group of groupInstances(view)) {
    if (group.events.length < settings.minSize) continue;
    const runs = batchRuns(view.log, group, readyAtMs, clock, settings);
    if (runs.length === 0) continue;
    groups.push(summariseBatches(view.log, group, runs, readyAtMs, clock, zone));
  }
  groups.sort(
    (x, y) =>
      y.totalWaitingMs - x.totalWaitingMs || x.activity - y.activity || x.resource - y.resource,
  );
  return { kind: "found", groups, wholeDayInstances: wholeDays };
}
