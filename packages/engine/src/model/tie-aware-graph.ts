/**
 * A directly-follows graph that draws nothing from the order of unordered events (process-mining
 * §2): blocks of unordered events share one passage among all pairs. Arcs sorted by `from`, `to`.
 */
export interface TieAwareGraph {
  readonly activityNames: readonly string[];
  /** Of each arc. */
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  /** Passages from block to block, each 1 / (size of one block × size of the other) a pair. */
  readonly weight: Float64Array;
  /** Pairs seen in one block, `a` ≤ `b`, and how often: unordered pairs of events, each once. */
  readonly togetherA: Uint16Array;
  readonly togetherB: Uint16Array;
  readonly togetherCount: Uint32Array;
}
