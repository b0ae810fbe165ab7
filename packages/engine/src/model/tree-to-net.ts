import type { NetTransition, PetriNet } from "./petri-net.ts";
import type { ProcessTree, ProcessTreeModel } from "./process-tree.ts";
import { reduceSilent } from "./reduce-silent.ts";

/**
 * The workflow net of a block-structured model: one source place (0) marked at first, one sink
 * place (1) marked at last, the same language. Silent transitions that only pass a token on are
 * reduced away where that leaves source and sink as they are. Sound by construction.
 *
 * Transitions stand in the order of the tree, read from left to right.
 *
 * @throws RangeError where a block has no child.
 */
export function treeToNet({ activityNames, root }: ProcessTreeModel): PetriNet {
  const transitions: NetTransition[] = [];
  let placeCount = 2;
  translate(root, 0, 1);
  const initialMarking = new Uint8Array(placeCount);
  const finalMarking = new Uint8Array(placeCount);
  initialMarking[0] = 1;
  finalMarking[1] = 1;
  return reduceSilent({ activityNames, placeCount, transitions, initialMarking, finalMarking });

  function add(activity: number, inputs: readonly number[], outputs: readonly number[]): void {
    transitions.push({ activity, inputs, outputs, elementId: null });
  }

  function translate(tree: ProcessTree, from: number, to: number): void {
    if (tree.kind === "activity" || tree.kind === "silent") {
      add(tree.kind === "activity" ? tree.activity : -1, [from], [to]);
      return;
    }
    const { children, kind } = tree;
    if (children.length === 0)
      throw new RangeError(`a block "${kind}" has 0 children, not 1 or more`);
    if (kind === "choice") {
      for (const child of children) translate(child, from, to);
    } else if (kind === "sequence") {
      let at = from;
      children.forEach((child, k) => {
        const next = k + 1 === children.length ? to : placeCount++;
        translate(child, at, next);
        at = next;
      });
    } else if (kind === "parallel") {
      const begun = children.map(() => placeCount++);
      const done = children.map(() => placeCount++);
      add(-1, [from], begun);
      children.forEach((child, k) => {
        translate(child, begun[k], done[k]);
      });
      add(-1, done, [to]);
    } else {
      const [before, after] = [placeCount++, placeCount++];
      add(-1, [from], [before]);
      translate(children[0], before, after);
      for (const redo of children.slice(1)) translate(redo, after, before);
      add(-1, [after], [to]);
    }
  }
}
