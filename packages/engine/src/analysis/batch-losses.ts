import type { BatchGroup } from "../performance/batch-table.ts";
import { summariseDurations, totalOf } from "../performance/summarise-durations.ts";
import { quantile } from "../stats/quantile.ts";
import type { Finding } from "./finding.ts";
import { findingId, hoursPerMonth, type LossInput } from "./loss-input.ts";
import { LOSS_THRESHOLDS } from "./loss-thresholds.ts";
import { largest } from "./worst-cases.ts";

/**
 * Work that piles up and is released together, by activity and role: batches are found by person,
 * but told of the role, so that no finding is about one person's habits.
 */
export function batchLosses(input: LossInput): Finding[] {
  const { batches, view, waiting } = input;
  if (batches.kind !== "found") return [];
  const least = waiting.totalWaitingMs * LOSS_THRESHOLDS.lossShare;
  const byPlace = new Map<string, BatchGroup[]>();
  for (const group of batches.groups) {
    if (group.piledShare < LOSS_THRESHOLDS.piledShare) continue;
    if (!(group.gatheringShare >= LOSS_THRESHOLDS.gatheringShare)) continue;
    const place = `${group.activity}/${group.role}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), group]);
  }
  const findings: Finding[] = [];
  for (const groups of byPlace.values()) {
    const sum = (of: (group: BatchGroup) => number) =>
      groups.reduce((total, group) => total + of(group), 0);
    const batchedShare = sum((group) => group.batched) / sum((group) => group.instances);
    const waitCase = Uint32Array.from(groups.flatMap((group) => [...group.waitCase]));
    const waitMs = Float64Array.from(groups.flatMap((group) => [...group.waitMs]));
    const totalMs = sum((group) => group.totalWaitingMs);
    const cases = new Set(waitCase).size;
    if (sum((group) => group.batches) < LOSS_THRESHOLDS.batches) continue;
    if (batchedShare < LOSS_THRESHOLDS.batchedShare || cases < LOSS_THRESHOLDS.cases) continue;
    if (!(totalMs > 0) || totalMs < least) continue;
    const working = workingWaits(groups);
    const activity = view.log.activityNames[groups[0].activity];
    const role = groups[0].role < 0 ? null : view.log.roleNames[groups[0].role];
    findings.push({
      kind: "batching",
      id: findingId("batching", activity, role),
      activity,
      role,
      batchedShare,
      medianBatchSize: medianSize(groups),
      waiting: { elapsed: summariseDurations(waitMs), working },
      weekday: usualWeekday(groups),
      hoursPerMonth: hoursPerMonth(input, totalMs, working === null ? null : totalOf(working)),
      occurrences: sum((group) => group.batches),
      cases,
      evidence: view.log.startAtMs === null ? "estimated" : "measured",
      exampleCases: largest(Uint32Array.from(waitCase.keys()), waitMs, waitCase),
    });
  }
  return findings;
}

function workingWaits(groups: readonly BatchGroup[]) {
  const waits = groups.map((group) => group.waitWorkMs);
  if (waits.some((column) => column === null)) return null;
  return summariseDurations(Float64Array.from(waits.flatMap((column) => [...(column ?? [])])));
}

function medianSize(groups: readonly BatchGroup[]): number {
  return quantile(Uint32Array.from(groups.flatMap((group) => [...group.sizes])).sort(), 0.5);
}

/** The weekday of more than half of the batches, 1 Monday … 7 Sunday, or `null`. */
function usualWeekday(groups: readonly BatchGroup[]): number | null {
  const counts = [0, 1, 2, 3, 4, 5, 6].map((w) =>
    groups.reduce((sum, group) => sum + group.byWeekday[w], 0),
  );
  const all = counts.reduce((sum, count) => sum + count, 0);
  const found = counts.findIndex((count) => count > LOSS_THRESHOLDS.weekdayShare * all);
  return found < 0 ? null : found + 1;
}
