import type {
  BpmnBounds,
  BpmnElement,
  BpmnLayout,
  BpmnModel,
  BpmnSequenceFlow,
} from "./bpmn-model.ts";
import { flowChains } from "./flow-chains.ts";
import { MOST_WITHOUT_PHASES } from "./group-phases.ts";
import { layOutBpmn } from "./lay-out-bpmn.ts";
import { namePhases, phaseCode } from "./name-phase.ts";
import { packRow, pieceSizes } from "./pack-row.ts";

/** A diagram with some of its parts closed. */
export interface PhasedFlow {
  readonly model: BpmnModel;
  readonly layout: BpmnLayout;
  /** Names of the tasks of each closed sub-process, by node id. */
  readonly stepsOf: ReadonlyMap<string, readonly string[]>;
  /** The flow of the diagram as it was that is gone along as often as one of this, by flow id. */
  readonly flowOf: ReadonlyMap<string, string>;
}

/**
 * Closes parts of a flat diagram as sub-processes of 5 to 15 tasks: neighbouring blocks that are
 * entered by one arrow and left by one. The language stays. Parts that are entangled stay open.
 *
 * @param weight How often each task occurs, by name.
 * @param most Tasks seen at once that need no phases.
 * @returns The diagram laid out, without sub-processes where it has no more than 30 tasks.
 */
export function phaseFlow(
  model: BpmnModel,
  weight: (name: string) => number,
  most = MOST_WITHOUT_PHASES,
): PhasedFlow {
  const parentOf = new Map<string, string>();
  const drafts: { readonly id: string; readonly parts: readonly (readonly string[])[] }[] = [];
  const stepsOf = new Map<string, readonly string[]>();
  const nodes = [...model.nodes];
  let flows = [...model.flows];
  const flowOf = new Map(flows.map(({ id }) => [id, id]));
  for (;;) {
    const outer = nodes.filter(({ id }) => !parentOf.has(id));
    if (outer.filter(isStep).length <= most) break;
    const seen = new Set(outer.map(({ id }) => id));
    const found = findPhases({
      ...model,
      nodes: outer,
      flows: flows.filter(({ from }) => seen.has(from)),
    });
    if (found.length === 0) break;
    for (const phase of found) close(phase);
  }
  const names = namePhases(
    drafts.map(({ parts }) => parts),
    weight,
  );
  const nameOf = new Map(drafts.map(({ id }, k) => [id, names[k] ?? ""]));
  const phased = {
    ...model,
    nodes: nodes.map((node) => ({
      ...node,
      name: nameOf.get(node.id) ?? node.name,
      parentId: parentOf.get(node.id) ?? null,
    })),
    flows,
  };
  return { model: phased, layout: layOutPages(phased, [...stepsOf.keys()]), stepsOf, flowOf };

  function close({ blocks, entering, leaving }: FoundPhase): void {
    const id = `phase_${drafts.length}`;
    const parts = blocks.map((block) => block.flatMap(stepNames));
    drafts.push({ id, parts });
    stepsOf.set(id, parts.flat());
    for (const inner of [...blocks.flat(), `${id}_start`, `${id}_end`]) parentOf.set(inner, id);
    nodes.push(
      element("subProcess", id),
      element("start", `${id}_start`),
      element("end", `${id}_end`),
    );
    const split = (flow: BpmnSequenceFlow): readonly BpmnSequenceFlow[] => {
      const [inId, outId] = [`${id}_in`, `${id}_out`];
      if (flow.id === entering) flowOf.set(inId, flowOf.get(flow.id) ?? "");
      if (flow.id === leaving) flowOf.set(outId, flowOf.get(flow.id) ?? "");
      if (flow.id === entering) {
        return [
          { ...flow, to: id },
          { id: inId, name: "", from: `${id}_start`, to: flow.to },
        ];
      }
      if (flow.id !== leaving) return [flow];
      return [
        { ...flow, from: id },
        { id: outId, name: "", from: flow.from, to: `${id}_end` },
      ];
    };
    flows = flows.flatMap(split);
  }

  function stepNames(id: string): readonly string[] {
    const node = model.nodes.find((one) => one.id === id);
    return node?.kind === "task" ? [node.name] : (stepsOf.get(id) ?? []);
  }
}

const isStep = ({ kind }: BpmnElement) => kind === "task" || kind === "subProcess";

interface FoundPhase {
  readonly blocks: readonly (readonly string[])[];
  /** Ids of the arrows. */
  readonly entering: string;
  readonly leaving: string;
}

/** Rows from the widest to the narrowest: what lies in a phase is not looked at again. */
function findPhases(model: BpmnModel): readonly FoundPhase[] {
  const stepOf = new Map(model.nodes.filter(isStep).map(({ id, name }) => [id, name]));
  const sizeOf = (block: readonly string[]) => block.filter((id) => stepOf.has(id)).length;
  const closed = new Set<string>();
  const phases: FoundPhase[] = [];
  for (const { flows, blocks } of flowChains(model)) {
    if (blocks.some((block) => block.some((id) => closed.has(id)))) continue;
    const codes = blocks.map((block) => {
      const first = block.find((id) => stepOf.has(id));
      return phaseCode(stepOf.get(first ?? "") ?? "");
    });
    const pieces = packRow(
      blocks.map(sizeOf),
      codes.map((code, k) => code !== "" && code !== codes[k - 1]),
    );
    for (const { from, to } of pieces) {
      const part = blocks.slice(from, to);
      const size = part.reduce((sum, block) => sum + sizeOf(block), 0);
      if (size < pieceSizes.least || size > pieceSizes.most) continue;
      for (const id of part.flat()) closed.add(id);
      const [entering = "", leaving = ""] = [flows[from], flows[to]].map((e) => model.flows[e]?.id);
      phases.push({ blocks: part, entering, leaving });
    }
  }
  return phases;
}

function layOutPages(model: BpmnModel, phases: readonly string[]): BpmnLayout {
  const bounds = new Map<string, BpmnBounds>();
  const waypoints = new Map<string, readonly { readonly x: number; readonly y: number }[]>();
  for (const parent of [null, ...phases]) {
    const nodes = model.nodes.filter(({ parentId }) => parentId === parent);
    const ids = new Set(nodes.map(({ id }) => id));
    const flows = model.flows.filter(({ from }) => ids.has(from));
    const page = layOutBpmn({ ...model, nodes, flows });
    for (const [id, box] of page.bounds) bounds.set(id, box);
    for (const [id, points] of page.waypoints) waypoints.set(id, points);
  }
  return { bounds, waypoints, collapsed: new Set(phases) };
}

function element(kind: "subProcess" | "start" | "end", id: string): BpmnElement {
  return {
    id,
    kind,
    name: "",
    parentId: null,
    defaultFlowId: null,
    attachedToId: null,
    isInterrupting: true,
    repeats: "none",
    trigger: kind === "subProcess" ? null : "none",
  };
}
