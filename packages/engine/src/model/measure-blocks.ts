import type { ProcessTree } from "./process-tree.ts";

/** Sizes of what is drawn, in pixels. */
export const drawnSizes = {
  task: [124, 72],
  phase: [164, 84],
  gateway: [44, 44],
  event: [36, 36],
} as const;
/** Between two things in a row, and between two branches. */
export const drawnGaps = { across: 56, down: 36 } as const;

/** A block of a tree with the room its picture takes around its line. */
export interface SizedBlock {
  readonly tree: ProcessTree;
  /** Place in the tree read from left to right, the root is 0. */
  readonly index: number;
  readonly width: number;
  /** From the line on which it is entered and left, up and down. */
  readonly above: number;
  readonly below: number;
  readonly children: readonly SizedBlock[];
  /** Line of each child relative to that of the block. */
  readonly offsets: readonly number[];
}

/** How many blocks a tree has, itself included; a leaf may stand for several. */
export function blockCount(tree: ProcessTree, blocksOf: (activity: number) => number): number {
  if (tree.kind === "activity") return blocksOf(tree.activity);
  if (tree.kind === "silent") return 1;
  return tree.children.reduce((sum, child) => sum + blockCount(child, blocksOf), 1);
}

/**
 * Room of every block of a tree: branches symmetric about their line, loops below it.
 *
 * @param blocksOf How many blocks a leaf stands for; the numbers after it leave that many out. One
 *   that stands for several is drawn as a phase.
 */
export function measureBlocks(
  tree: ProcessTree,
  counter = { next: 0 },
  blocksOf: (activity: number) => number = () => 1,
): SizedBlock {
  const index = counter.next++;
  if (tree.kind === "activity") {
    const blocks = blocksOf(tree.activity);
    const [width, height] = blocks > 1 ? drawnSizes.phase : drawnSizes.task;
    counter.next += blocks - 1;
    const half = height / 2;
    return { tree, index, width, above: half, below: half, children: [], offsets: [] };
  }
  if (tree.kind === "silent") {
    return { tree, index, width: 0, above: 0, below: 0, children: [], offsets: [] };
  }
  const children = tree.children.map((child) => measureBlocks(child, counter, blocksOf));
  const widest = Math.max(...children.map(({ width }) => width));
  const width = widest + 2 * (drawnSizes.gateway[0] + drawnGaps.across);
  const half = drawnSizes.gateway[1] / 2;
  const room = (offsets: readonly number[]) => ({
    above: Math.max(half, ...children.map(({ above }, k) => above - offsets[k]!)),
    below: Math.max(half, ...children.map(({ below }, k) => below + offsets[k]!)),
  });
  switch (tree.kind) {
    case "sequence": {
      const offsets = children.map(() => 0);
      const gaps = drawnGaps.across * (children.length - 1);
      const along = children.reduce((sum, child) => sum + child.width, gaps);
      return { tree, index, width: along, ...room(offsets), children, offsets };
    }
    case "loop": {
      const offsets = stacked(children);
      return { tree, index, width, ...room(offsets), children, offsets };
    }
    case "choice":
    case "parallel": {
      const lines = stacked(children);
      const middle = (children.length - 1) / 2;
      const isPassing = children.length === 2 && children[0]?.tree.kind === "silent";
      const line = isPassing
        ? lines[1]!
        : (lines[Math.floor(middle)]! + lines[Math.ceil(middle)]!) / 2;
      const offsets = lines.map((at) => Math.round(at - line));
      return { tree, index, width, ...room(offsets), children, offsets };
    }
  }
}

/** Lines of blocks one below another, that of the first at 0. */
function stacked(blocks: readonly SizedBlock[]): readonly number[] {
  const lines: number[] = [];
  blocks.forEach(({ above }, k) => {
    const before = blocks[k - 1];
    lines.push(before === undefined ? 0 : lines[k - 1]! + before.below + drawnGaps.down + above);
  });
  return lines;
}
