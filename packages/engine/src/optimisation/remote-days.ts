import { boundToPlace } from "../simulation/scenario/change-presence.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";
import type { StaffNeed } from "./staff-need.ts";

/**
 * The model with days at home in it: on them, whoever needs them does not begin the tasks that have to
 * be done at the place, and does everything else.
 */
export function withRemoteDays(
  model: SimulationModel,
  needs: readonly StaffNeed[],
): SimulationModel {
  const atHome = needs.filter((need) => need.kind === "remote-days" && need.onSiteTasks.length > 0);
  if (atHome.length === 0) return model;
  const daysOf = (personId: string, nodeId: string): ReadonlySet<number> | null => {
    const days = new Set<number>();
    for (const need of atHome) {
      if (need.kind !== "remote-days" || !need.onSiteTasks.includes(nodeId)) continue;
      if (need.personId !== null && need.personId !== personId) continue;
      for (const day of need.weekdays) days.add(day);
    }
    return days.size === 0 ? null : days;
  };
  return model.processes.reduce((changed, { id }) => boundToPlace(changed, id, daysOf), model);
}
