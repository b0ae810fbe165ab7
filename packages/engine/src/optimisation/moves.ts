import { applyChanges } from "../simulation/scenario/apply-changes.ts";
import type { ScenarioChange } from "../simulation/scenario/change.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";

/** What a move is about; moves are made in this order. */
export const moveKinds = ["train", "duty", "hours", "batch", "order", "redesign"] as const;
/** One of them. */
export type MoveKind = (typeof moveKinds)[number];

/** One step away from today's way of working: changes that belong together. */
export interface Move {
  readonly kind: MoveKind;
  /** What it decides; a proposal has one move of a key at most. */
  readonly key: string;
  readonly changes: readonly ScenarioChange[];
  /** Whom it trains for something new; else `null`. */
  readonly trains: string | null;
}

/** Moves in their order, one of each key. Empty is today's way of working. */
export type Candidate = readonly Move[];

/** The moves in their order; of one key the last given. */
export function asCandidate(moves: readonly Move[]): Candidate {
  const byKey = new Map(moves.map((move) => [move.key, move]));
  const rank = (move: Move) => moveKinds.indexOf(move.kind);
  return [...byKey.values()].sort(
    (a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

/** Says of two candidates whether they are the same. */
export function candidateKey(candidate: Candidate): string {
  return JSON.stringify(candidate.map(({ changes }) => changes));
}

/** All changes of a candidate, in their order. */
export function changesOf(candidate: Candidate): ScenarioChange[] {
  return candidate.flatMap(({ changes }) => changes);
}

/** The model with the moves made; `null` where they cannot be made together. */
export function modelWith(model: SimulationModel, candidate: Candidate): SimulationModel | null {
  if (candidate.length === 0) return model;
  const applied = applyChanges(model, changesOf(candidate));
  return applied.ok ? applied.value : null;
}

/** How many people a candidate trains. */
export function trainedIn(candidate: Candidate): number {
  return new Set(candidate.flatMap(({ trains }) => (trains === null ? [] : [trains]))).size;
}

/**
 * Changes put back into the moves they came from: hours of one person with their pauses are one,
 * any other change is one by itself. What is longer for whoever does it anew counts as learned.
 */
export function changesAsMoves(
  changes: readonly ScenarioChange[],
): { readonly kind: MoveKind; readonly changes: readonly ScenarioChange[] }[] {
  const moves: { kind: MoveKind; changes: ScenarioChange[] }[] = [];
  for (const change of changes) {
    const last = moves.at(-1);
    const first = last?.changes[0];
    const isSameWho =
      (change.kind === "hours" || change.kind === "block") &&
      (first?.kind === "hours" || first?.kind === "block") &&
      JSON.stringify(first.who) === JSON.stringify(change.who);
    if (last !== undefined && isSameWho) last.changes.push(change);
    else moves.push({ kind: kindOf(change), changes: [change] });
  }
  return moves;
}

function kindOf(change: ScenarioChange): MoveKind {
  switch (change.kind) {
    case "allow":
      return change.durationFactor > 1 ? "train" : "duty";
    case "forbid":
      return "duty";
    case "hours":
    case "block":
      return "hours";
    case "batch":
      return "batch";
    case "discipline":
    case "first":
      return "order";
    default:
      return "redesign";
  }
}
