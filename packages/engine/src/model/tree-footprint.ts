import type { ProcessTree } from "./process-tree.ts";
import { activitiesOfTree } from "./reduce-tree.ts";

/** What runs of a tree begin and end with, and which activities may follow each other directly. */
export interface TreeFootprint {
  readonly firsts: ReadonlySet<number>;
  readonly lasts: ReadonlySet<number>;
  /** Pairs as `a * 65536 + b`. */
  readonly follows: ReadonlySet<number>;
  /** Whether a run may do nothing. */
  readonly canBeEmpty: boolean;
}

/** Computes the footprint of a tree. O(activities²). */
export function treeFootprint(tree: ProcessTree): TreeFootprint {
  if (tree.kind === "silent") return footprint([], [], [], true);
  if (tree.kind === "activity") return footprint([tree.activity], [tree.activity], [], false);
  const parts = tree.children.map(treeFootprint);
  const inner = parts.flatMap((part) => [...part.follows]);
  const firsts = parts.flatMap((part) => [...part.firsts]);
  const lasts = parts.flatMap((part) => [...part.lasts]);
  const every = parts.every((part) => part.canBeEmpty);
  switch (tree.kind) {
    case "choice": {
      const some = parts.some((part) => part.canBeEmpty);
      return footprint(firsts, lasts, inner, some);
    }
    case "parallel": {
      const activities = tree.children.map(activitiesOfTree);
      activities.forEach((ones, k) => {
        activities.forEach((others, j) => {
          if (j !== k) inner.push(...pairs(ones, others));
        });
      });
      return footprint(firsts, lasts, inner, every);
    }
    case "sequence": {
      parts.forEach((before, k) => {
        for (let j = k + 1; j < parts.length; j++) {
          inner.push(...pairs(before.lasts, parts[j]!.firsts));
          if (!parts[j]!.canBeEmpty) break;
        }
      });
      return footprint(
        reached(parts, "firsts"),
        reached(parts.toReversed(), "lasts"),
        inner,
        every,
      );
    }
    case "loop": {
      const [body, ...redos] = parts;
      if (body === undefined) return footprint([], [], [], true);
      for (const redo of redos) {
        inner.push(...pairs(body.lasts, redo.firsts), ...pairs(redo.lasts, body.firsts));
        if (redo.canBeEmpty) inner.push(...pairs(body.lasts, body.firsts));
        if (body.canBeEmpty) {
          for (const other of redos) inner.push(...pairs(redo.lasts, other.firsts));
        }
      }
      const opening = body.canBeEmpty ? parts : [body];
      return footprint(
        opening.flatMap((part) => [...part.firsts]),
        opening.flatMap((part) => [...part.lasts]),
        inner,
        body.canBeEmpty,
      );
    }
  }
}

function footprint(
  firsts: readonly number[],
  lasts: readonly number[],
  follows: readonly number[],
  canBeEmpty: boolean,
): TreeFootprint {
  return { firsts: new Set(firsts), lasts: new Set(lasts), follows: new Set(follows), canBeEmpty };
}

/** The ends of the parts up to the first that cannot be empty. */
function reached(parts: readonly TreeFootprint[], end: "firsts" | "lasts"): readonly number[] {
  const closed = parts.findIndex((part) => !part.canBeEmpty);
  return parts.slice(0, closed < 0 ? undefined : closed + 1).flatMap((part) => [...part[end]]);
}

function pairs(before: Iterable<number>, after: Iterable<number>): readonly number[] {
  const later = [...after];
  return [...before].flatMap((a) => later.map((b) => a * 65_536 + b));
}
