import { failed, ok, type Result } from "../../result.ts";
import type { SimulationModel } from "../simulation-model.ts";
import type { ScenarioChange, ScenarioFault } from "./change.ts";
import { CannotChange } from "./change-context.ts";
import { changeBranch, mergeTasks, parallelTasks, skipTask, swapTasks } from "./change-flow.ts";
import { blockHours, changeDeskHours, changeHours } from "./change-hours.ts";
import {
  addAbsence,
  addSickness,
  allow,
  changeHeadcount,
  changeTasksAtOnce,
  forbid,
} from "./change-people.ts";
import { keepFourEyes, stayAway } from "./change-presence.ts";
import { triage } from "./change-triage.ts";
import {
  changeBatch,
  changeDeadline,
  changeDemand,
  changeDiscipline,
  changeDuration,
  changeWait,
  handleByOne,
  putFirst,
} from "./change-work.ts";

/**
 * The model by which work would be done after some changes, one after another; the model given is
 * left as it is, so that taking a change back is applying the others. Parts that no change touches
 * are the same objects. An empty list gives the model itself.
 *
 * @returns The first change that cannot be made, and why, where there is one.
 */
export function applyChanges(
  model: SimulationModel,
  changes: readonly ScenarioChange[],
): Result<SimulationModel, ScenarioFault> {
  let changed = model;
  for (const [k, change] of changes.entries()) {
    try {
      changed = applyOne(changed, change);
    } catch (error) {
      if (error instanceof CannotChange) return failed({ code: error.code, change: k });
      throw error;
    }
  }
  return ok(changed);
}

function applyOne(model: SimulationModel, change: ScenarioChange): SimulationModel {
  switch (change.kind) {
    case "allow":
      return allow(model, change);
    case "forbid":
      return forbid(model, change);
    case "duration":
      return changeDuration(model, change);
    case "branch":
      return changeBranch(model, change);
    case "hours":
      return changeHours(model, change);
    case "block":
      return blockHours(model, change);
    case "desk-hours":
      return changeDeskHours(model, change);
    case "headcount":
      return changeHeadcount(model, change);
    case "batch":
      return changeBatch(model, change);
    case "discipline":
      return changeDiscipline(model, change);
    case "first":
      return putFirst(model, change);
    case "skip":
      return skipTask(model, change);
    case "merge":
      return mergeTasks(model, change);
    case "swap":
      return swapTasks(model, change);
    case "parallel":
      return parallelTasks(model, change);
    case "triage":
      return triage(model, change);
    case "one-person":
      return handleByOne(model, change);
    case "four-eyes":
      return keepFourEyes(model, change);
    case "remote-days":
      return stayAway(model, change);
    case "demand":
      return changeDemand(model, change);
    case "absence":
      return addAbsence(model, change);
    case "sickness":
      return addSickness(model, change);
    case "tasks-at-once":
      return changeTasksAtOnce(model, change);
    case "deadline":
      return changeDeadline(model, change);
    case "wait":
      return changeWait(model, change);
  }
}
