import type { SimulatedProcess, SimulationModel, TaskRule } from "../simulation-model.ts";
import type { ScenarioFaultCode, TaskPlace, Who } from "./change.ts";

/** Stops a change that cannot be made; caught where changes are applied. */
export class CannotChange extends Error {
  readonly code: ScenarioFaultCode;

  constructor(code: ScenarioFaultCode) {
    super(code);
    this.code = code;
  }
}

/** Stops the change unless what it stands on holds. */
export function demand(holds: boolean, code: ScenarioFaultCode): asserts holds {
  if (!holds) throw new CannotChange(code);
}

/** The model with one process changed. */
export function withProcess(
  model: SimulationModel,
  processId: string,
  change: (process: SimulatedProcess) => SimulatedProcess,
): SimulationModel {
  const at = model.processes.findIndex(({ id }) => id === processId);
  demand(at >= 0, "process.unknown");
  return { ...model, processes: model.processes.with(at, change(model.processes[at])) };
}

/** The model with the rule of one task changed. */
export function withTask(
  model: SimulationModel,
  { processId, nodeId }: TaskPlace,
  change: (rule: TaskRule) => TaskRule,
): SimulationModel {
  return withProcess(model, processId, (process) => {
    const node = process.flow.nodes.find(({ id }) => id === nodeId);
    const at = process.tasks.findIndex((rule) => rule.nodeId === nodeId);
    demand(node?.kind === "task" && at >= 0, "task.unknown");
    return { ...process, tasks: process.tasks.with(at, change(process.tasks[at])) };
  });
}

/** Ids of the people meant, in the order of the model. */
export function peopleOf(model: SimulationModel, who: Who): ReadonlySet<string> {
  const chosen = model.people.filter(({ id, role }) =>
    who.kind === "everybody" ? true : who.kind === "role" ? role === who.role : id === who.personId,
  );
  demand(chosen.length > 0, "people.unknown");
  return new Set(chosen.map(({ id }) => id));
}
