import { type BpmnElement, type BpmnKind, bpmnNeighbours } from "../model/bpmn-model.ts";
import type { SimulatedProcess } from "./simulation-model.ts";

/** What a node does with a token. */
export const NODE_TASK = 0;
export const NODE_SUBPROCESS = 1;
export const NODE_START = 2;
export const NODE_END = 3;
export const NODE_TERMINATE = 4;
export const NODE_CATCH = 5;
/** Throw events, boundary events that have happened: go on at once. */
export const NODE_PASS = 6;
export const NODE_EXCLUSIVE = 7;
export const NODE_PARALLEL = 8;
export const NODE_INCLUSIVE = 9;
export const NODE_EVENT_BASED = 10;

const codes: Readonly<Record<BpmnKind, number>> = {
  task: NODE_TASK,
  subProcess: NODE_SUBPROCESS,
  start: NODE_START,
  end: NODE_END,
  terminate: NODE_TERMINATE,
  catch: NODE_CATCH,
  throw: NODE_PASS,
  boundary: NODE_PASS,
  exclusive: NODE_EXCLUSIVE,
  parallel: NODE_PARALLEL,
  inclusive: NODE_INCLUSIVE,
  eventBased: NODE_EVENT_BASED,
};

/** The flows of all processes as tables of numbers. Nodes and flows are numbered through. */
export interface FlowTables {
  readonly nodeCount: number;
  readonly flowCount: number;
  /** Elements by node. */
  readonly elements: readonly BpmnElement[];
  readonly kind: Uint8Array;
  readonly processOf: Int32Array;
  /** First node of each process, then the total. */
  readonly firstNode: Int32Array;
  readonly firstFlow: Int32Array;
  /** Most nodes and flows of one process. */
  readonly widestNodes: number;
  readonly widestFlows: number;
  readonly outStart: Int32Array;
  readonly out: Int32Array;
  readonly inStart: Int32Array;
  readonly in: Int32Array;
  readonly flowTo: Int32Array;
  /** Nodes at which a process begins, by process. */
  readonly starts: readonly Int32Array[];
  /** The same of a sub-process, by node. */
  readonly innerStarts: readonly (Int32Array | null)[];
  /** Boundary events by the node they stand on. */
  readonly boundaries: readonly (Int32Array | null)[];
  /** 0 once, 1 one after another, 2 all at once. */
  readonly repeats: Uint8Array;
  /** Flow taken where no condition holds, −1 where none. */
  readonly defaultFlow: Int32Array;
  /**
   * Of an inclusive join, by node of its process: which of its incoming flows (bits) can be reached
   * from there without passing it. `null` at other nodes.
   */
  readonly reach: readonly (Int32Array | null)[];
  /** Whether a process has an inclusive join. */
  readonly hasInclusive: Uint8Array;
  /** Node and flow numbers by process, then id. */
  readonly nodeIndex: readonly ReadonlyMap<string, number>[];
  readonly flowIndex: readonly ReadonlyMap<string, number>[];
}

/** Lays the flows of processes out as tables. */
export function compileFlow(processes: readonly SimulatedProcess[]): FlowTables {
  const elements = processes.flatMap(({ flow }) => flow.nodes);
  const flows = processes.flatMap(({ flow }) => flow.flows);
  const firstNode = sums(processes.map(({ flow }) => flow.nodes.length));
  const firstFlow = sums(processes.map(({ flow }) => flow.flows.length));
  const nodeIndex = processes.map(
    ({ flow }, p) => new Map(flow.nodes.map(({ id }, k) => [id, firstNode[p] + k])),
  );
  const flowIndex = processes.map(
    ({ flow }, p) => new Map(flow.flows.map(({ id }, k) => [id, firstFlow[p] + k])),
  );
  const processOf = new Int32Array(elements.length);
  const flowTo = new Int32Array(flows.length);
  const outs: number[][] = elements.map(() => []);
  const ins: number[][] = elements.map(() => []);
  const starts: Int32Array[] = [];
  const innerStarts: (Int32Array | null)[] = elements.map(() => null);
  const boundaries: (Int32Array | null)[] = elements.map(() => null);
  processes.forEach(({ flow }, p) => {
    processOf.fill(p, firstNode[p], firstNode[p + 1]);
    const node = (id: string) => nodeIndex[p].get(id) ?? -1;
    flow.flows.forEach(({ from, to }, k) => {
      flowTo[firstFlow[p] + k] = node(to);
      outs[node(from)].push(firstFlow[p] + k);
      ins[node(to)].push(firstFlow[p] + k);
    });
    const entering = bpmnNeighbours(flow).entering;
    const startsIn = (parentId: string | null) => {
      const inside = flow.nodes.filter((n) => n.parentId === parentId && n.kind !== "boundary");
      const marked = inside.filter(({ kind }) => kind === "start");
      const chosen =
        marked.length > 0 ? marked : inside.filter(({ id }) => entering.get(id)?.length === 0);
      return Int32Array.from(chosen, ({ id }) => node(id));
    };
    starts.push(startsIn(null));
    for (const { id, kind, attachedToId } of flow.nodes) {
      if (kind === "subProcess") innerStarts[node(id)] = startsIn(id);
      if (kind !== "boundary" || attachedToId === null) continue;
      const on = node(attachedToId);
      boundaries[on] = Int32Array.from([...(boundaries[on] ?? []), node(id)]);
    }
  });
  const kind = Uint8Array.from(elements, (element) => codes[element.kind]);
  const fromOf = new Int32Array(flows.length);
  outs.forEach((list, n) => {
    for (const f of list) fromOf[f] = n;
  });
  const hostOf = new Int32Array(elements.length).fill(-1);
  boundaries.forEach((list, n) => {
    for (const event of list ?? []) hostOf[event] = n;
  });
  const reach = elements.map((_, n) =>
    kind[n] === NODE_INCLUSIVE && ins[n].length > 1
      ? reachOf(n, firstNode[processOf[n]], firstNode[processOf[n] + 1], ins, fromOf, hostOf)
      : null,
  );
  return {
    nodeCount: elements.length,
    flowCount: flows.length,
    elements,
    kind,
    processOf,
    firstNode,
    firstFlow,
    widestNodes: Math.max(0, ...processes.map(({ flow }) => flow.nodes.length)),
    widestFlows: Math.max(0, ...processes.map(({ flow }) => flow.flows.length)),
    outStart: sums(outs.map((list) => list.length)),
    out: Int32Array.from(outs.flat()),
    inStart: sums(ins.map((list) => list.length)),
    in: Int32Array.from(ins.flat()),
    flowTo,
    starts,
    innerStarts,
    boundaries,
    repeats: Uint8Array.from(elements, ({ repeats }) =>
      repeats === "none" ? 0 : repeats === "parallelItems" ? 2 : 1,
    ),
    defaultFlow: Int32Array.from(elements, ({ defaultFlowId }, n) =>
      defaultFlowId === null ? -1 : (flowIndex[processOf[n]].get(defaultFlowId) ?? -1),
    ),
    reach,
    hasInclusive: Uint8Array.from(processes, (_, p) =>
      reach.slice(firstNode[p], firstNode[p + 1]).some((r) => r !== null) ? 1 : 0,
    ),
    nodeIndex,
    flowIndex,
  };
}

/** From each incoming flow backwards, never through the join; a boundary event is entered from its host. */
function reachOf(
  join: number,
  first: number,
  end: number,
  ins: readonly (readonly number[])[],
  fromOf: Int32Array,
  hostOf: Int32Array,
): Int32Array {
  const reach = new Int32Array(end - first);
  ins[join].forEach((flow, bit) => {
    const stack = [fromOf[flow]];
    while (stack.length > 0) {
      const n = stack.pop() ?? -1;
      if (n < 0 || n === join || (reach[n - first] & (1 << bit)) !== 0) continue;
      reach[n - first] |= 1 << bit;
      if (hostOf[n] >= 0) stack.push(hostOf[n]);
      for (const f of ins[n]) stack.push(fromOf[f]);
    }
  });
  return reach;
}

function sums(lengths: readonly number[]): Int32Array {
  const result = new Int32Array(lengths.length + 1);
  lengths.forEach((length, k) => {
    result[k + 1] = result[k] + length;
  });
  return result;
}
