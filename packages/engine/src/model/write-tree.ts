import type { ProcessTreeModel } from "./process-tree.ts";

const signs = { choice: "×", sequence: "→", parallel: "∧", loop: "↺" } as const;

/** A tree on one line, as in the literature: `→(a, ×(τ, b))`. Names are written as they are. */
export function writeTree({ activityNames, root }: ProcessTreeModel): string {
  switch (root.kind) {
    case "activity":
      return activityNames[root.activity] ?? "";
    case "silent":
      return "τ";
    default: {
      const children = root.children.map((child) => writeTree({ activityNames, root: child }));
      return `${signs[root.kind]}(${children.join(", ")})`;
    }
  }
}
