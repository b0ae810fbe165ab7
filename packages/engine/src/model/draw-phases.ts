import type { BpmnBounds, BpmnElement, BpmnModel, BpmnSequenceFlow } from "./bpmn-model.ts";
import { type DrawnModel, drawBlocks } from "./draw-tree.ts";
import type { PhasedTree } from "./group-phases.ts";
import { blockCount } from "./measure-blocks.ts";
import type { ProcessTree, ProcessTreeModel } from "./process-tree.ts";

/** A diagram with closed sub-processes. */
export interface DrawnPhases extends DrawnModel {
  /** The phase that each closed sub-process is, by node id. */
  readonly phaseOf: ReadonlyMap<string, number>;
}

/**
 * A model of phases as a BPMN diagram: each phase a closed sub-process with a picture of its own
 * inside, from a start to an end. Blocks are numbered as in the tree with its phases put back
 * (`openPhases`), so that counts of that tree serve all pictures.
 */
export function drawPhases(
  { activityNames }: Pick<ProcessTreeModel, "activityNames">,
  { root, phases }: PhasedTree,
  identity = { id: "process", name: "" },
): DrawnPhases {
  const nodes: BpmnElement[] = [];
  const flows: BpmnSequenceFlow[] = [];
  const bounds = new Map<string, BpmnBounds>();
  const waypoints = new Map<string, readonly { readonly x: number; readonly y: number }[]>();
  const activityOf = new Map<string, number>();
  const blockOf = new Map<string, number>();
  const phaseOf = new Map<string, number>();
  const taken = new Set<string>();
  const names = [...activityNames, ...phases.map(({ name }) => name)];
  page(root, 0, "", null);
  return {
    model: { ...identity, nodes, flows } satisfies BpmnModel,
    layout: { bounds, waypoints, collapsed: new Set(phaseOf.keys()) },
    activityOf,
    blockOf,
    phaseOf,
  };

  /** Blocks of what a leaf stands for. */
  function blocksOf(a: number): number {
    const phase = phases[a - activityNames.length];
    return phase === undefined ? 1 : blocksIn(phase.tree);
  }

  function blocksIn(tree: ProcessTree): number {
    return blockCount(tree, blocksOf);
  }

  function page(tree: ProcessTree, first: number, prefix: string, parentId: string | null): void {
    const drawn = drawBlocks(tree, {
      names,
      prefix,
      parentId,
      first,
      blocksOf,
      isPhase: (a) => a >= activityNames.length,
      taken,
    });
    nodes.push(...drawn.nodes);
    flows.push(...drawn.flows);
    for (const [id, box] of drawn.bounds) bounds.set(id, box);
    for (const [id, points] of drawn.waypoints) waypoints.set(id, points);
    for (const [id, block] of drawn.blockOf) blockOf.set(id, block);
    for (const { id, activity, block } of drawn.leaves) {
      const k = activity - activityNames.length;
      if (k < 0) {
        activityOf.set(id, activity);
        continue;
      }
      phaseOf.set(id, k);
      page(phases[k].tree, block, `${id}_`, id);
    }
  }
}
