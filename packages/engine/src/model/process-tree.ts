/**
 * A block-structured model (process-mining §5). Activities are indexes of the names the model is
 * carried with. Children of a sequence and of a loop are in order; those of a choice and of a
 * parallel block are in any order, by convention by their smallest activity.
 */
export type ProcessTree =
  | { readonly kind: "activity"; readonly activity: number }
  /** τ: nothing is done. */
  | { readonly kind: "silent" }
  | {
      /** × one of them, → one after another, ∧ all of them in any interleaving. */
      readonly kind: "choice" | "sequence" | "parallel";
      readonly children: readonly ProcessTree[];
    }
  /** ↺ the first child, then any number of times one of the others and the first again. */
  | { readonly kind: "loop"; readonly children: readonly ProcessTree[] };

/** A tree with the names its activities are indexes of. */
export interface ProcessTreeModel {
  readonly activityNames: readonly string[];
  readonly root: ProcessTree;
}
