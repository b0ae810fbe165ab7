import type { BpmnBounds, BpmnElement, BpmnKind, BpmnLayout, BpmnModel } from "./bpmn-model.ts";
import { drawnGaps, drawnSizes, measureBlocks, type SizedBlock } from "./measure-blocks.ts";
import { type DrawnFlow, mergeGateways } from "./merge-gateways.ts";
import type { ProcessTreeModel } from "./process-tree.ts";
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
  const nodes: BpmnElement[] = [];
  const flows: DrawnFlow[] = [];
  const bounds = new Map<string, BpmnBounds>();
  const activityOf = new Map<string, number>();
  const sized = measureBlocks(root);
  const line = sized.above;
  const eventWidth = drawnSizes.event[0];
  const start = addNode("start", "start", 0, line, 1);
  const after = draw(sized, eventWidth + drawnGaps.across, line, 1, { node: start, line });
  const idle = sized.width === 0 ? 0 : drawnGaps.across;
  const end = addNode("end", "end", eventWidth + drawnGaps.across + sized.width + idle, line, 1);
  addFlow(after, end, 0);

  const merged = mergeGateways(nodes, flows);
  return {
    model: {
      ...identity,
      nodes: merged.nodes,
      flows: merged.flows.map(({ id, from, to }) => ({ id, name: "", from, to })),
    },
    layout: {
      bounds: new Map(merged.nodes.map(({ id }) => [id, bounds.get(id)!])),
      waypoints: new Map(
        merged.flows.map((flow) => [
          flow.id,
          routeFlow(bounds.get(flow.from)!, bounds.get(flow.to)!, flow.line),
        ]),
      ),
    },
    activityOf,
    blockOf: new Map(merged.flows.map(({ id, block }) => [id, block])),
  };

  /** Draws a block that is entered at `x`, on its line, towards the right (1) or the left (−1). */
  function draw(block: SizedBlock, x: number, y: number, way: 1 | -1, from: Port): Port {
    const { tree, index, children, offsets, width } = block;
    switch (tree.kind) {
      case "silent":
        return from;
      case "activity": {
        const usual = `task_${tree.activity}`;
        const id = activityOf.has(usual) ? `${usual}_${index}` : usual;
        activityOf.set(id, tree.activity);
        addNode("task", id, x, y, way, activityNames[tree.activity] ?? "");
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
        const split = addNode(kind, `split_${index}`, x, y, way);
        addFlow(from, split, index);
        const farX = x + way * (width - drawnSizes.gateway[0]);
        const join = addNode(kind, `join_${index}`, farX, y, way);
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
        const join = addNode("exclusive", `join_${index}`, x, y, way);
        addFlow(from, join, index);
        const [body, ...redos] = children;
        const bodyX = x + way * (inner + Math.round((room - body!.width) / 2));
        const done = draw(body!, bodyX, y, way, { node: join, line: y });
        const farX = x + way * (width - drawnSizes.gateway[0]);
        const split = addNode("exclusive", `split_${index}`, farX, y, way);
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
      parentId: null,
      defaultFlowId: null,
      attachedToId: null,
      isInterrupting: true,
      repeats: "none",
      trigger: kind === "start" || kind === "end" ? "none" : null,
    });
    return id;
  }

  function addFlow(from: Port, to: string, block: number): Port {
    flows.push({ id: `flow_${flows.length}`, from: from.node, to, line: from.line, block });
    return { node: to, line: from.line };
  }
}

function sizeOf(kind: BpmnKind): readonly [number, number] {
  if (kind === "task") return drawnSizes.task;
  return kind === "start" || kind === "end" ? drawnSizes.event : drawnSizes.gateway;
}
