import { bpmnNeighbours, type SimulationModel, type TaskRule } from "@talka/engine";

/** A task with its process and name. */
export interface TaskPart {
  readonly processId: string;
  readonly nodeId: string;
  readonly name: string;
  readonly rule: TaskRule;
}

/** Tasks of a model that have a rule, in the order of the diagram. */
export function tasksOf(model: SimulationModel): readonly TaskPart[] {
  return model.processes.flatMap(({ id, flow, tasks }) =>
    flow.nodes.flatMap((node) => {
      const rule = tasks.find(({ nodeId }) => nodeId === node.id);
      if (node.kind !== "task" || rule === undefined) return [];
      return [{ processId: id, nodeId: node.id, name: node.name || node.id, rule }];
    }),
  );
}

/** Roles of a model, each with its number of people. */
export function rolesOf(model: SimulationModel): ReadonlyMap<string, number> {
  const roles = new Map<string, number>();
  for (const { role } of model.people) roles.set(role, (roles.get(role) ?? 0) + 1);
  return roles;
}

/** Two tasks, one straight after the other. */
export function pairsOf(model: SimulationModel): readonly (readonly [TaskPart, TaskPart])[] {
  const tasks = tasksOf(model);
  return model.processes.flatMap(({ id, flow }) => {
    const { leaving, entering } = bpmnNeighbours(flow);
    const part = (nodeId: string) =>
      tasks.find((one) => one.processId === id && one.nodeId === nodeId);
    return flow.flows.flatMap(({ from, to }) => {
      const [first, second] = [part(from), part(to)];
      const isOnly = leaving.get(from)?.length === 1 && entering.get(to)?.length === 1;
      return isOnly && first !== undefined && second !== undefined
        ? [[first, second] as const]
        : [];
    });
  });
}

/** A way of a split that is chosen by chance. */
export interface WayPart {
  readonly processId: string;
  readonly flowId: string;
  readonly fromId: string;
  readonly probability: number;
}

/** Ways chosen by chance, the rarer ones of each split first. */
export function waysOf(model: SimulationModel): readonly WayPart[] {
  return model.processes.flatMap(({ id, flow, splits }) =>
    splits
      .filter(({ branches }) => branches.length > 1)
      .filter(({ branches }) => branches.every(({ condition }) => condition === null))
      .flatMap(({ branches }) =>
        branches
          .toSorted((a, b) => a.probability - b.probability)
          .map(({ flowId, probability }) => ({
            processId: id,
            flowId,
            fromId: flow.flows.find((one) => one.id === flowId)?.from ?? "",
            probability,
          })),
      ),
  );
}

/** The name of the task that last comes before a node; "" where several or none do. */
export function taskBefore(model: SimulationModel, processId: string, nodeId: string): string {
  const flow = model.processes.find(({ id }) => id === processId)?.flow;
  if (flow === undefined) return "";
  const nodes = new Map(flow.nodes.map((node) => [node.id, node]));
  let at = nodeId;
  for (let k = 0; k < 20; k++) {
    const into = flow.flows.filter(({ to }) => to === at);
    const only = into.length === 1 ? into[0] : undefined;
    if (only === undefined) return "";
    const node = nodes.get(only.from);
    if (node?.kind === "task") return node.name;
    at = only.from;
  }
  return "";
}

/** Work that waits until so many pieces have gathered. */
export function batchOfSize(size: number) {
  return {
    kind: "sequential" as const,
    aloneShare: 0,
    sizes: [{ size, share: 1 }],
    factors: [],
    firing: [[{ of: "size" as const, is: ">=" as const, value: size }]],
  };
}

/** Work that is done on certain weekdays only, whatever has gathered. */
export function batchOnDays(weekdays: readonly number[]) {
  return {
    kind: "sequential" as const,
    aloneShare: 0,
    sizes: [{ size: 1000, share: 1 }],
    factors: [],
    firing: weekdays.map((value) => [{ of: "weekday" as const, is: "=" as const, value }]),
  };
}
