import { type BpmnElement, type BpmnModel, bpmnNeighbours } from "../../model/bpmn-model.ts";

/** A diagram as tables, made ready for replay. Nodes and flows are indexes into the model's lists. */
export interface CompiledFlow {
  readonly model: BpmnModel;
  /** Flows that leave and enter each node. */
  readonly leaving: readonly (readonly number[])[];
  readonly entering: readonly (readonly number[])[];
  /** The node each flow leads to. */
  readonly target: Uint32Array;
  /** The activity each node stands for, an index of the names given; −1 where it is silent. */
  readonly activityOf: Int32Array;
  /** Flows laid out when the whole begins. */
  readonly initial: readonly number[];
  /** Of a sub-process: flows laid out when it begins. */
  readonly inside: ReadonlyMap<number, readonly number[]>;
  /** Of each flow: sub-processes it lies in, innermost first. */
  readonly scopes: readonly (readonly number[])[];
  /** Of each node: 1 for flows from which a token can come to it other than through itself. */
  readonly comesFrom: readonly (Uint8Array | null)[];
}

/**
 * Reads a diagram against the activities of a log: a task stands for the activity of its name; a
 * task of another name, or a second one of the same, is passed in silence or shares it.
 */
export function compileFlow(model: BpmnModel, activityNames: readonly string[]): CompiledFlow {
  const index = new Map(model.nodes.map(({ id }, k) => [id, k]));
  const flowIndex = new Map(model.flows.map(({ id }, k) => [id, k]));
  const neighbours = bpmnNeighbours(model);
  const flowsOf = (side: "leaving" | "entering") =>
    model.nodes.map(({ id }) =>
      (neighbours[side].get(id) ?? [])
        .filter(({ from, to }) => index.has(from) && index.has(to))
        .map((flow) => flowIndex.get(flow.id) ?? 0),
    );
  const leaving = flowsOf("leaving");
  const entering = flowsOf("entering");
  const target = Uint32Array.from(model.flows, ({ to }) => index.get(to) ?? 0);
  const activities = new Map(activityNames.map((name, a) => [name, a]));
  const activityOf = Int32Array.from(model.nodes, ({ kind, name }) =>
    kind === "task" ? (activities.get(name) ?? -1) : -1,
  );
  const startsIn = (parentId: string | null) =>
    startNodes(model.nodes, entering, parentId).flatMap((n) => leaving[n]);
  const inside = new Map<number, readonly number[]>();
  for (const [n, { id, kind }] of model.nodes.entries()) {
    if (kind === "subProcess") inside.set(n, startsIn(id));
  }
  const scopes = model.flows.map(({ from }) => scopesOf(model, index, from));
  const needsReach = (n: number) => model.nodes[n].kind === "inclusive" && entering[n].length > 1;
  const comesFrom = model.nodes.map((_, n) =>
    needsReach(n) ? reaching(n, { leaving, target, inside, model }) : null,
  );
  return {
    model,
    leaving,
    entering,
    target,
    activityOf,
    initial: startsIn(null),
    inside,
    scopes,
    comesFrom,
  };
}

/** Start events of a level; without any, its nodes that nothing leads to. */
function startNodes(
  nodes: readonly BpmnElement[],
  entering: readonly (readonly number[])[],
  parentId: string | null,
): number[] {
  const all = [...nodes.keys()].filter((n) => nodes[n].parentId === parentId);
  const starts = all.filter((n) => nodes[n].kind === "start");
  if (starts.length > 0) return starts;
  return all.filter((n) => entering[n].length === 0 && nodes[n].kind !== "boundary");
}

function scopesOf(
  { nodes }: BpmnModel,
  index: ReadonlyMap<string, number>,
  nodeId: string,
): readonly number[] {
  const scopes: number[] = [];
  let parent = nodes[index.get(nodeId) ?? -1]?.parentId ?? null;
  while (parent !== null) {
    const at = index.get(parent);
    if (at === undefined || scopes.includes(at)) break;
    scopes.push(at);
    parent = nodes[at].parentId;
  }
  return scopes;
}

/** Flows whose token may still come to a node, not counting ways through that node. */
function reaching(
  node: number,
  { leaving, target, inside, model }: Pick<CompiledFlow, "leaving" | "target" | "inside" | "model">,
): Uint8Array {
  const reaches = new Uint8Array(model.flows.length);
  for (let changed = true; changed; ) {
    changed = false;
    for (let f = 0; f < target.length; f++) {
      if (reaches[f] === 1) continue;
      const to = target[f];
      const onward = [...leaving[to], ...(inside.get(to) ?? [])];
      if (to !== node && !onward.some((next) => reaches[next] === 1)) continue;
      reaches[f] = 1;
      changed = true;
    }
  }
  return reaches;
}
