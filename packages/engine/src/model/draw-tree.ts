import type { BpmnBounds, BpmnElement, BpmnKind, BpmnLayout, BpmnModel } from "./bpmn-model.ts";
import { drawnGaps, drawnSizes, measureBlocks, type SizedBlock } from "./measure-blocks.ts";
import { type DrawnFlow, mergeGateways } from "./merge-gateways.ts";
import type { ProcessTree, ProcessTreeModel } from "./process-tree.ts";
import { routeFlow } from "./route-flow.ts";

/** A diagram with its picture, and what of the tree each of its parts stands for. */
export interface DrawnModel {
  readonly model: BpmnModel;
  readonly layout: BpmnLayout;
  /** The activity of each task, by node id. */
  readonly activityOf: ReadonlyMap<string, number>;
  /** The block that is gone through as often as a flow is, by flow id; blocks as in `countTree`. */
  readonly blockOf: ReadonlyMap<string, number>;
}

/** What of a page is drawn how. */
export interface DrawnPage {
  /** By activity. */
  readonly names: readonly string[];
  /** Begins the ids of all that is no step. */
  readonly prefix: string;
  readonly parentId: string | null;
  /** Number of the first block. */
  readonly first: number;
  /** How many blocks a leaf stands for, and whether it is a closed sub-process. */
  readonly blocksOf: (activity: number) => number;
  readonly isPhase: (activity: number) => boolean;
  /** Ids of steps that other pages have; those of this page are added. */
  readonly taken: Set<string>;
}

/** Where the next flow comes from, and the line it runs along. */
interface Port {
  readonly node: string;
  readonly line: number;
}

/**
 * A tree as a BPMN diagram (process-mining §6): choices and parallel blocks between a pair of
 * gateways, loops between a joining and a splitting gateway with the ways back below, τ as a bare
 * arrow. Neighbouring gateways that mean the same are one. Drawn from left to right, ways back from
 * right to left, arrows at right angles.
 */
export function drawTree(
  { activityNames, root }: ProcessTreeModel,
  identity = { id: "process", name: "" },
): DrawnModel {
  const page = drawBlocks(root, {
    names: activityNames,
    prefix: "",
    parentId: null,
    first: 0,
    blocksOf: () => 1,
    isPhase: () => false,
    taken: new Set(),
  });
  return {
    model: { ...identity, nodes: page.nodes, flows: page.flows },
    layout: { bounds: page.bounds, waypoints: page.waypoints },
    activityOf: new Map(page.leaves.map(({ id, activity }) => [id, activity])),
    blockOf: page.blockOf,
  };
}

/** One page of a diagram, from a start to an end. */
export function drawBlocks(
  root: ProcessTree,
  { names, prefix, parentId, first, blocksOf, isPhase, taken }: DrawnPage,
) {
  const nodes: BpmnElement[] = [];
  const flows: DrawnFlow[] = [];
  const bounds = new Map<string, BpmnBounds>();
  const leaves: { readonly id: string; readonly activity: number; readonly block: number }[] = [];
  const sized = measureBlocks(root, { next: first }, blocksOf);
  const line = sized.above;
  const eventWidth = drawnSizes.event[0];
  const start = addNode("start", `${prefix}start`, 0, line, 1);
  const after = draw(sized, eventWidth + drawnGaps.across, line, 1, { node: start, line });
  const idle = sized.width === 0 ? 0 : drawnGaps.across;
  const endX = eventWidth + drawnGaps.across + sized.width + idle;
  const end = addNode("end", `${prefix}end`, endX, line, 1);
  addFlow(after, end, first);

  const merged = mergeGateways(nodes, flows);
  return {
    nodes: merged.nodes,
    flows: merged.flows.map(({ id, from, to }) => ({ id, name: "", from, to })),
    bounds: new Map(merged.nodes.map(({ id }) => [id, bounds.get(id)!])),
    waypoints: new Map(
      merged.flows.map((flow) => [
        flow.id,
        routeFlow(bounds.get(flow.from)!, bounds.get(flow.to)!, flow.line),
      ]),
    ),
    leaves,
    blockOf: new Map(merged.flows.map(({ id, block }) => [id, block])),
  };

  /** Draws a block that is entered at `x`, on its line, towards the right (1) or the left (−1). */
  function draw(block: SizedBlock, x: number, y: number, way: 1 | -1, from: Port): Port {
    const { tree, index, children, offsets, width } = block;
    switch (tree.kind) {
      case "silent":
        return from;
      case "activity": {
        const { activity } = tree;
        const isClosed = isPhase(activity);
        const usual = isClosed ? `phase_${activity}` : `task_${activity}`;
        const id = taken.has(usual) ? `${usual}_${index}` : usual;
        taken.add(id);
        leaves.push({ id, activity, block: index });
        addNode(isClosed ? "subProcess" : "task", id, x, y, way, names[activity] ?? "");
        return addFlow(from, id, index);
      }
      case "sequence": {
        let at = x;
        let port = from;
        for (const child of children) {
          port = draw(child, at, y, way, port);
          at += way * (child.width + drawnGaps.across);
        }
        return port;
      }
      case "choice":
      case "parallel": {
        const kind = tree.kind === "choice" ? "exclusive" : "parallel";
        const inner = x + way * (drawnSizes.gateway[0] + drawnGaps.across);
        const room = width - 2 * (drawnSizes.gateway[0] + drawnGaps.across);
        const split = addNode(kind, `${prefix}split_${index}`, x, y, way);
        addFlow(from, split, index);
        const farX = x + way * (width - drawnSizes.gateway[0]);
        const join = addNode(kind, `${prefix}join_${index}`, farX, y, way);
        for (const [k, child] of children.entries()) {
          const childX = inner + way * Math.round((room - child.width) / 2);
          const childLine = y + offsets[k]!;
          const port = draw(child, childX, childLine, way, { node: split, line: childLine });
          addFlow(port, join, child.index);
        }
        return { node: join, line: y };
      }
      case "loop": {
        const inner = drawnSizes.gateway[0] + drawnGaps.across;
        const room = width - 2 * inner;
        const join = addNode("exclusive", `${prefix}join_${index}`, x, y, way);
        addFlow(from, join, index);
        const [body, ...redos] = children;
        const bodyX = x + way * (inner + Math.round((room - body!.width) / 2));
        const done = draw(body!, bodyX, y, way, { node: join, line: y });
        const farX = x + way * (width - drawnSizes.gateway[0]);
        const split = addNode("exclusive", `${prefix}split_${index}`, farX, y, way);
        addFlow(done, split, body!.index);
        for (const [k, redo] of redos.entries()) {
          const back = way === 1 ? -1 : 1;
          const redoLine = y + offsets[k + 1]!;
          const redoX = x + way * (width - inner - Math.round((room - redo.width) / 2));
          const port = draw(redo, redoX, redoLine, back, { node: split, line: redoLine });
          addFlow(port, join, redo.index);
        }
        return { node: split, line: y };
      }
    }
  }

  function addNode(
    kind: BpmnKind,
    id: string,
    x: number,
    y: number,
    way: 1 | -1,
    name = "",
  ): string {
    const [width, height] = sizeOf(kind);
    bounds.set(id, { x: way === 1 ? x : x - width, y: y - height / 2, width, height });
    nodes.push({
      id,
      kind,
      name,
      parentId,
      defaultFlowId: null,
      attachedToId: null,
      isInterrupting: true,
      repeats: "none",
      trigger: kind === "start" || kind === "end" ? "none" : null,
    });
    return id;
  }

  function addFlow(from: Port, to: string, block: number): Port {
    flows.push({
      id: `${prefix}flow_${flows.length}`,
      from: from.node,
      to,
      line: from.line,
      block,
    });
    return { node: to, line: from.line };
  }
}

function sizeOf(kind: BpmnKind): readonly [number, number] {
  if (kind === "task") return drawnSizes.task;
  if (kind === "subProcess") return drawnSizes.phase;
  return kind === "start" || kind === "end" ? drawnSizes.event : drawnSizes.gateway;
}
