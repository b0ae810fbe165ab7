import type { BpmnBounds, BpmnKind, BpmnLayout, BpmnModel } from "./bpmn-model.ts";
import { FlowGraph } from "./flow-graph.ts";
import { drawnGaps, drawnSizes } from "./measure-blocks.ts";

interface Cell {
  /** Id of a node, or of a flow that passes through this column. */
  readonly id: string;
  readonly isNode: boolean;
  row: number;
}

const rowHeight = drawnSizes.task[1] + drawnGaps.down;
const columnWidth = drawnSizes.task[0] + drawnGaps.across + 24;

/**
 * A picture of any flat diagram, from left to right: each node in the column after all that lead to
 * it, rows ordered so that arrows cross little, arrows at right angles, arrows back below everything.
 * Sub-processes are not laid out.
 */
export function layOutBpmn(model: BpmnModel): BpmnLayout {
  const graph = new FlowGraph();
  for (const { from, to } of model.flows) graph.add(from, to);
  for (const { id } of model.nodes) if (!graph.nodes.includes(id)) graph.nodes.push(id);
  const first = model.nodes.find(({ kind }) => kind === "start")?.id ?? model.nodes[0]?.id ?? "";
  const returning = graph.returning(first);
  const isBack = model.flows.map((_, k) => returning.has(graph.arcs[k]!));
  const column = new Map<string, number>();
  for (const id of graph.inOrder(returning)) {
    const before = graph.arcs.filter((arc) => arc.to === id && !returning.has(arc));
    column.set(id, Math.max(0, ...before.map(({ from }) => (column.get(from) ?? 0) + 1)));
  }
  const columns = fillColumns(model, column, isBack);
  orderRows(columns, model, isBack);

  const kindOf = new Map(model.nodes.map(({ id, kind }) => [id, kind]));
  const bounds = new Map<string, BpmnBounds>();
  const tallest = Math.max(1, ...columns.map((cells) => cells.length));
  const lineOf = (cell: Cell, count: number) =>
    (cell.row + (tallest - count) / 2) * rowHeight + rowHeight / 2;
  const passing = new Map<string, number[]>();
  columns.forEach((cells, c) => {
    for (const cell of cells) {
      const line = lineOf(cell, cells.length);
      if (!cell.isNode) {
        passing.set(cell.id, [...(passing.get(cell.id) ?? []), line]);
        continue;
      }
      const [width, height] = sizeOf(kindOf.get(cell.id)!);
      const x = c * columnWidth + (drawnSizes.task[0] - width) / 2;
      bounds.set(cell.id, { x, y: line - height / 2, width, height });
    }
  });
  const waypoints = new Map<string, readonly { x: number; y: number }[]>();
  let below = tallest * rowHeight;
  model.flows.forEach(({ id, from, to }, k) => {
    const [start, end] = [bounds.get(from)!, bounds.get(to)!];
    if (isBack[k] === true) {
      waypoints.set(id, routeBelow(start, end, below));
      below += 18;
    } else {
      const turn = (c: number) => (c + 1) * columnWidth - 40 + ((k * 7) % 30) - 15;
      const lines = [...(passing.get(id) ?? []), end.y + end.height / 2];
      waypoints.set(id, routeOnward(start, end, lines, column.get(from)!, turn));
    }
  });
  return { bounds, waypoints };
}

function fillColumns(
  model: BpmnModel,
  column: ReadonlyMap<string, number>,
  isBack: readonly boolean[],
): Cell[][] {
  const columns: Cell[][] = [];
  const put = (c: number, id: string, isNode: boolean) => {
    while (columns.length <= c) columns.push([]);
    columns[c]!.push({ id, isNode, row: columns[c]!.length });
  };
  for (const { id } of model.nodes) put(column.get(id)!, id, true);
  model.flows.forEach(({ id, from, to }, k) => {
    if (isBack[k] === true) return;
    for (let c = column.get(from)! + 1; c < column.get(to)!; c++) put(c, id, false);
  });
  return columns;
}

/** Sorts each column by the mean row of its neighbours, to and fro. */
function orderRows(columns: Cell[][], model: BpmnModel, isBack: readonly boolean[]): void {
  const links = new Map<string, Set<string>>();
  const link = (a: string, b: string) => links.set(a, (links.get(a) ?? new Set()).add(b));
  model.flows.forEach(({ id, from, to }, k) => {
    if (isBack[k] === true) return;
    for (const [a, b] of [
      [from, to],
      [from, id],
      [to, id],
      [id, id],
    ] as const) {
      link(a, b);
      link(b, a);
    }
  });
  for (let sweep = 0; sweep < 8; sweep++) {
    const isForth = sweep % 2 === 0;
    const order = isForth ? columns : columns.toReversed();
    for (let c = 1; c < order.length; c++) {
      const before = new Map(
        order[c - 1]!.map((cell) => [cell.id, cell.row - order[c - 1]!.length / 2]),
      );
      const wish = new Map(
        order[c]!.map((cell) => {
          const rows = [...(links.get(cell.id) ?? [])].flatMap((id) => before.get(id) ?? []);
          const mean = rows.reduce((sum, row) => sum + row, 0) / rows.length;
          return [cell, rows.length === 0 ? cell.row - order[c]!.length / 2 : mean];
        }),
      );
      order[c]!.sort((a, b) => wish.get(a)! - wish.get(b)! || a.row - b.row);
      order[c]!.forEach((cell, row) => {
        cell.row = row;
      });
    }
  }
}

function sizeOf(kind: BpmnKind): readonly [number, number] {
  if (kind === "task") return drawnSizes.task;
  if (kind === "subProcess") return drawnSizes.phase;
  return ["exclusive", "parallel", "inclusive", "eventBased"].includes(kind)
    ? drawnSizes.gateway
    : drawnSizes.event;
}

function routeOnward(
  from: BpmnBounds,
  to: BpmnBounds,
  lines: readonly number[],
  column: number,
  turn: (column: number) => number,
) {
  const points = [{ x: from.x + from.width, y: from.y + from.height / 2 }];
  lines.forEach((line, k) => {
    const { y } = points.at(-1)!;
    if (y === line) return;
    const x = turn(column + k);
    points.push({ x, y }, { x, y: line });
  });
  points.push({ x: to.x, y: to.y + to.height / 2 });
  return points;
}

function routeBelow(from: BpmnBounds, to: BpmnBounds, line: number) {
  const [x, toX] = [from.x + from.width / 2, to.x + to.width / 2];
  return [
    { x, y: from.y + from.height },
    { x, y: line },
    { x: toX, y: line },
    { x: toX, y: to.y + to.height },
  ];
}
