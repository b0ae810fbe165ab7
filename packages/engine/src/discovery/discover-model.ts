import type { ProcessTree, ProcessTreeModel } from "../model/process-tree.ts";
import { discoverTreeInSteps } from "./discover-tree.ts";
import type { TraceBag } from "./trace-bag.ts";

/**
 * {@link discoverTreeInSteps} with activities taken in the order of their names: the model does not
 * depend on which case a file happens to begin with.
 */
export function* discoverModelInSteps(
  variants: TraceBag,
  activityNames: readonly string[],
  noise: number,
): Generator<void, ProcessTreeModel, void> {
  const byName = Uint16Array.from(activityNames.keys()).sort((a, b) =>
    activityNames[a] < activityNames[b] ? -1 : 1,
  );
  const place = new Uint16Array(activityNames.length);
  for (let k = 0; k < byName.length; k++) place[byName[k]] = k;
  const { start, cases } = variants;
  const activity = variants.activity.map((a) => place[a]);
  const tree = yield* discoverTreeInSteps({ start, activity, cases }, noise);
  return { activityNames, root: renamed(tree, byName) };
}

/** {@link discoverModelInSteps} at one go. */
export function discoverModel(
  variants: TraceBag,
  activityNames: readonly string[],
  noise = 0,
): ProcessTreeModel {
  const steps = discoverModelInSteps(variants, activityNames, noise);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

function renamed(tree: ProcessTree, names: Uint16Array): ProcessTree {
  if (tree.kind === "activity") return { kind: "activity", activity: names[tree.activity] };
  if (tree.kind === "silent") return tree;
  return { kind: tree.kind, children: tree.children.map((child) => renamed(child, names)) };
}
