import type { BpmnBounds } from "./bpmn-model.ts";

/**
 * An arrow at right angles along a line at height `line`: from the side of a box that lies on the
 * line, else straight up or down from its middle; likewise where it ends.
 */
export function routeFlow(
  from: BpmnBounds,
  to: BpmnBounds,
  line: number,
): readonly { readonly x: number; readonly y: number }[] {
  const fromX = from.x + from.width / 2;
  const fromY = from.y + from.height / 2;
  const toX = to.x + to.width / 2;
  const toY = to.y + to.height / 2;
  const ahead = toX >= fromX ? 1 : -1;
  const points: { x: number; y: number }[] = [];
  if (line === fromY) points.push({ x: fromX + (ahead * from.width) / 2, y: line });
  else {
    const towards = line > fromY ? 1 : -1;
    points.push({ x: fromX, y: fromY + (towards * from.height) / 2 }, { x: fromX, y: line });
  }
  if (line === toY) points.push({ x: toX - (ahead * to.width) / 2, y: line });
  else {
    const towards = line > toY ? 1 : -1;
    points.push({ x: toX, y: line }, { x: toX, y: toY + (towards * to.height) / 2 });
  }
  return points;
}
