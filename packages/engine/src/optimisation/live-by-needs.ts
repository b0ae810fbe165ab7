import { applyChanges } from "../simulation/scenario/apply-changes.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";
import { checkNeeds } from "./check-needs.ts";
import { needsAsChanges } from "./needs-as-changes.ts";
import type { StaffNeed } from "./staff-need.ts";

/**
 * The model with what is agreed whatever else changes: whoever has leave is away in every run, and
 * whoever did one of two tasks that need four eyes does not do the other, in whichever order they
 * come, where today somebody else can.
 */
export function withAgreed(model: SimulationModel, needs: readonly StaffNeed[]): SimulationModel {
  return lived(
    model,
    needs.filter(({ kind }) => kind !== "remote-days"),
  );
}

/**
 * The model as it is run where people keep to what they need: on days from elsewhere, tasks at the
 * place wait for somebody who is there. A hard need is always lived, a wish where the roster meets it.
 *
 * @param before Today's roster, against which a wish is checked.
 */
export function liveByNeeds(
  model: SimulationModel,
  before: SimulationModel,
  needs: readonly StaffNeed[],
): SimulationModel {
  return lived(
    model,
    needs.filter(
      (need) =>
        need.kind === "remote-days" &&
        (need.strength === "hard" || checkNeeds(model, before, [need]).length === 0),
    ),
  );
}

/** With each need kept that can be. */
function lived(model: SimulationModel, needs: readonly StaffNeed[]): SimulationModel {
  return needsAsChanges(model, needs).reduce((kept, change) => {
    const next = applyChanges(kept, [change]);
    return next.ok ? next.value : kept;
  }, model);
}
