import { expectedVisits } from "./expected-visits.ts";
import type { MapWarning } from "./map-warning.ts";
import { readFlow, type StreamFlow } from "./read-flow.ts";
import type { StreamClock, StreamMap } from "./stream-map.ts";
import { timeStep } from "./time-steps.ts";

/**
 * What a person should look at in a map: times that cannot be, probabilities that do not add up,
 * loose ends. A map with any of these still has figures; each warning says what they leave out.
 *
 * @param openShare From `openShareOf`; `null` without a calendar: times on both clocks then cannot
 *   be brought together.
 * @param clock The clock on which times are read.
 * @returns In the order: map, links, steps. Empty for a map in good order.
 */
export function checkMap(
  map: StreamMap,
  openShare: number | null,
  clock: StreamClock = "work",
): readonly MapWarning[] {
  if (map.steps.length === 0) return [{ code: "map.empty" }];
  const { flow, warnings: structural } = readFlow(map);
  const warnings: MapWarning[] = [];
  const hasExit = flow.steps.some(({ kind }) => kind === "exit");
  if (!flow.steps.some(({ kind }) => kind === "entry")) warnings.push({ code: "map.no-start" });
  if (!hasExit) warnings.push({ code: "map.no-end" });
  warnings.push(...structural, ...checkHandoffs(map, flow));
  const once = expectedVisits(flow, map.links.length, false);
  const often = expectedVisits(flow, map.links.length, true);
  for (const link of often.leaving) {
    warnings.push({ code: "link.rework-leaves-branch", linkId: map.links[link].id });
  }
  const lanes = new Set(map.lanes.map(({ id }) => id));
  for (const [s, step] of flow.steps.entries()) {
    const stepId = step.id;
    if (!lanes.has(step.laneId)) warnings.push({ code: "step.unknown-lane", stepId });
    if (often.visits[s] === 0) warnings.push({ code: "step.unreachable", stepId });
    if (hasExit && step.kind !== "exit" && flow.onward[s].length === 0) {
      warnings.push({ code: "step.dead-end", stepId });
    }
    warnings.push(...timeStep(step, clock, openShare).warnings);
    const { completeAccuratePercent: right, caseShare: stated } = step;
    if (right !== null && !(right >= 0 && right <= 100)) {
      warnings.push({ code: "step.bad-complete-accurate", stepId });
    }
    if (stated === null) continue;
    const reached = once.visits[s];
    if (!(stated >= 0 && stated <= 1)) warnings.push({ code: "step.bad-case-share", stepId });
    else if (reached > 0 && stated > reached + 0.005) {
      warnings.push({ code: "step.share-above-reach", stepId, stated, reached });
    }
  }
  return warnings;
}

function checkHandoffs(map: StreamMap, { steps }: StreamFlow): readonly MapWarning[] {
  const laneOf = new Map(steps.map(({ id, laneId }) => [id, laneId]));
  return map.links
    .filter(({ from, to, handoff }) => {
      const start = laneOf.get(from);
      const end = laneOf.get(to);
      return start !== undefined && end !== undefined && (start !== end) !== handoff;
    })
    .map(({ id }) => ({ code: "link.handoff-differs", linkId: id }));
}
