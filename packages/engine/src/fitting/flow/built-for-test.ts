import type { BpmnKind, BpmnModel } from "../../model/bpmn-model.ts";
import { elementOf } from "../element-of.ts";

/**
 * A diagram for tests from arrows like "start x1 A x2 end": ids that begin with x are exclusive, +
 * parallel, o inclusive; "start", "end" are events and everything else is a task of that name.
 */
export function flowOf(...paths: readonly string[]): BpmnModel {
  const nodes = new Map<string, ReturnType<typeof elementOf>>();
  const flows = new Map<string, { id: string; name: string; from: string; to: string }>();
  for (const path of paths) {
    const ids = path.split(" ");
    for (const id of ids) {
      const kind = kindOf(id);
      if (!nodes.has(id)) nodes.set(id, elementOf(id, kind, kind === "task" ? id : ""));
    }
    for (let k = 1; k < ids.length; k++) {
      const id = `${ids[k - 1]}>${ids[k]}`;
      flows.set(id, { id, name: "", from: ids[k - 1], to: ids[k] });
    }
  }
  return { id: "test", name: "", nodes: [...nodes.values()], flows: [...flows.values()] };
}

function kindOf(id: string): BpmnKind {
  if (id === "start" || id === "end") return id;
  if (id.startsWith("x")) return "exclusive";
  if (id.startsWith("+")) return "parallel";
  return id.startsWith("o") ? "inclusive" : "task";
}
