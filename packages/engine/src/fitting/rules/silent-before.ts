import { type BpmnModel, bpmnNeighbours } from "../../model/bpmn-model.ts";

/**
 * The tasks whose end leads to a node through gateways and events alone, and whether the begin of a
 * case does.
 */
export function silentBefore(
  model: BpmnModel,
  nodeId: string,
): { readonly tasks: ReadonlySet<string>; readonly fromStart: boolean } {
  const kinds = new Map(model.nodes.map(({ id, kind }) => [id, kind]));
  const { entering } = bpmnNeighbours(model);
  const tasks = new Set<string>();
  const seen = new Set([nodeId]);
  let fromStart = false;
  for (const id of seen) {
    for (const { from } of entering.get(id) ?? []) {
      const kind = kinds.get(from);
      if (kind === "task") tasks.add(from);
      else {
        if (kind === "start" || kind === "subProcess") fromStart = true;
        seen.add(from);
      }
    }
  }
  return { tasks, fromStart };
}

/** Names of the tasks that a flow leads to through gateways and events alone; empty: the end. */
export function tasksAhead(model: BpmnModel, flowId: string): readonly string[] {
  const nodes = new Map(model.nodes.map((node) => [node.id, node]));
  const { leaving } = bpmnNeighbours(model);
  const first = model.flows.find(({ id }) => id === flowId);
  const names = new Set<string>();
  const seen = new Set(first === undefined ? [] : [first.to]);
  for (const id of seen) {
    const node = nodes.get(id);
    if (node?.kind === "task") names.add(node.name);
    else for (const { to } of leaving.get(id) ?? []) seen.add(to);
  }
  return [...names];
}
