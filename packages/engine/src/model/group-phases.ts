import { namePhases, phaseCode } from "./name-phase.ts";
import { packRow, pieceSizes } from "./pack-row.ts";
import type { ProcessTree, ProcessTreeModel } from "./process-tree.ts";

/** Models of more activities than this are shown by phases. */
export const MOST_WITHOUT_PHASES = 30;

/** A part of a model that is shown closed. */
export interface TreePhase {
  readonly name: string;
  /** Its inside; activities from `activityNames.length` of the model on stand for phases in it. */
  readonly tree: ProcessTree;
  /** All activities in it, those of inner phases too. */
  readonly activities: readonly number[];
}

/** A model of phases: the same language once every phase is put back in its place. */
export interface PhasedTree {
  /** Activity `activityNames.length + k` of the model stands for phase k. */
  readonly root: ProcessTree;
  readonly phases: readonly TreePhase[];
}

/**
 * Puts the blocks of a large model into phases of 5 to 15 activities: blocks of that size as they
 * are, neighbours in a sequence, choice or parallel block together, larger blocks taken apart. Cuts
 * are made rather where the codes of activities change. Phases are put into phases again, until what
 * is seen at once has no more than thirty parts or nothing more can be put together.
 *
 * @param weights How often each activity occurs, for names. Length: names of the model.
 * @param most Parts seen at once that need no phases.
 * @returns No phases where the model is small enough.
 */
export function groupPhases(
  { activityNames, root }: ProcessTreeModel,
  weights: ArrayLike<number>,
  most = MOST_WITHOUT_PHASES,
): PhasedTree {
  const drafts: { readonly tree: ProcessTree; readonly activities: readonly number[] }[] = [];
  let outer = root;
  while (leavesOf(outer).length > most) {
    const before = drafts.length;
    outer = group(outer);
    if (drafts.length === before) break;
  }
  const weightOf = new Map(activityNames.map((name, a) => [name, weights[a] ?? 0]));
  const names = namePhases(
    drafts.map(({ tree }) => partsOf(tree).map((part) => flat(part).map((a) => activityNames[a]))),
    (name) => weightOf.get(name) ?? 0,
  );
  return { root: outer, phases: drafts.map((draft, k) => ({ name: names[k], ...draft })) };

  function group(tree: ProcessTree): ProcessTree {
    const size = leavesOf(tree).length;
    if (size < pieceSizes.least || tree.kind === "activity" || tree.kind === "silent") return tree;
    if (size <= pieceSizes.most) return close(tree);
    if (tree.kind === "loop") return { kind: "loop", children: tree.children.map(group) };
    const { kind } = tree;
    const children: ProcessTree[] = [];
    let row: ProcessTree[] = [];
    const closeRow = () => {
      children.push(...closePieces(kind, row));
      row = [];
    };
    for (const child of tree.children) {
      const isLarge = leavesOf(child).length > pieceSizes.most;
      const staysOut = kind !== "sequence" && child.kind === "silent";
      if (!isLarge && !staysOut) {
        row.push(child);
        continue;
      }
      if (kind === "sequence") closeRow();
      children.push(isLarge ? group(child) : child);
    }
    closeRow();
    return children.length === 1 ? children[0] : { kind, children };
  }

  function closePieces(
    kind: "sequence" | "choice" | "parallel",
    row: readonly ProcessTree[],
  ): readonly ProcessTree[] {
    const codes = row.map((child) => phaseCode(activityNames[flat(child)[0] ?? -1] ?? ""));
    const pieces = packRow(
      row.map((child) => leavesOf(child).length),
      codes.map((code, k) => code !== "" && code !== codes[k - 1]),
    );
    return pieces.flatMap(({ from, to }) => {
      const children = row.slice(from, to);
      const size = children.reduce((sum, child) => sum + leavesOf(child).length, 0);
      if (size < pieceSizes.least) return children;
      return [close(children.length === 1 ? children[0] : { kind, children })];
    });
  }

  function close(tree: ProcessTree): ProcessTree {
    drafts.push({ tree, activities: flat(tree) });
    return { kind: "activity", activity: activityNames.length + drafts.length - 1 };
  }

  /** Activities of a block, those of phases in it too. */
  function flat(tree: ProcessTree): readonly number[] {
    return leavesOf(tree).flatMap((a) =>
      a < activityNames.length ? [a] : drafts[a - activityNames.length].activities,
    );
  }
}

/** Puts every phase back in its place; the blocks it was made of stay. */
export function openPhases(activityCount: number, { root, phases }: PhasedTree): ProcessTree {
  return open(root);

  function open(tree: ProcessTree): ProcessTree {
    if (tree.kind === "silent") return tree;
    if (tree.kind !== "activity") return { kind: tree.kind, children: tree.children.map(open) };
    return tree.activity < activityCount ? tree : open(phases[tree.activity - activityCount].tree);
  }
}

function leavesOf(tree: ProcessTree): readonly number[] {
  if (tree.kind === "activity") return [tree.activity];
  return tree.kind === "silent" ? [] : tree.children.flatMap(leavesOf);
}

/** The parts of a row, also of one that may be left out. */
function partsOf(tree: ProcessTree): readonly ProcessTree[] {
  if (tree.kind === "sequence") return tree.children;
  if (tree.kind !== "choice") return [tree];
  const doing = tree.children.filter(({ kind }) => kind !== "silent");
  const [only] = doing;
  return doing.length === 1 && only !== undefined ? partsOf(only) : [tree];
}
