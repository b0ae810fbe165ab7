import type { ScenarioChange } from "../simulation/scenario/change.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";
import type { StaffNeed } from "./staff-need.ts";

/**
 * What people need and a search lived by, as changes of a scenario: leave, four eyes, days from
 * elsewhere. Other needs are about the roster itself, which a proposal changes anyway.
 */
export function needsAsChanges(
  model: SimulationModel,
  needs: readonly StaffNeed[],
): ScenarioChange[] {
  return needs.flatMap((need): ScenarioChange[] => {
    const who =
      need.personId === null
        ? ({ kind: "everybody" } as const)
        : ({ kind: "person", personId: need.personId } as const);
    if (need.kind === "leave") {
      return [{ kind: "absence", who, fromMs: need.fromMs, toMs: need.toMs }];
    }
    if (need.kind === "four-eyes") {
      return model.processes
        .filter(({ tasks }) =>
          [need.first, need.second].every((id) => tasks.some(({ nodeId }) => nodeId === id)),
        )
        .map(({ id }) => ({
          kind: "four-eyes",
          processId: id,
          firstId: need.first,
          secondId: need.second,
        }));
    }
    if (need.kind !== "remote-days") return [];
    return model.processes.flatMap((process): ScenarioChange[] => {
      const nodeIds = need.onSiteTasks.filter((id) =>
        process.tasks.some(({ nodeId }) => nodeId === id),
      );
      if (nodeIds.length === 0 || need.weekdays.length === 0) return [];
      const { weekdays } = need;
      return [{ kind: "remote-days", who, weekdays, processId: process.id, nodeIds }];
    });
  });
}
