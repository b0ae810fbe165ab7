import type { RandomSource } from "../stats/random.ts";
import { asCandidate, type Candidate, type Move } from "./moves.ts";

/** Makes new candidates of old ones, from a list of moves. */
export class Variation {
  private readonly moves: readonly Move[];
  private readonly random: RandomSource;
  private readonly mostMoves: number;
  /** How often each move is chosen, relative; grows with what it brought. */
  private readonly weights: Float64Array;
  private total: number;
  /** Places of the moves of each kind: of some there are hundreds, of others two. */
  private readonly byKind: readonly (readonly number[])[];

  constructor(moves: readonly Move[], mostMoves: number, random: RandomSource) {
    this.moves = moves;
    this.random = random;
    this.mostMoves = mostMoves;
    this.weights = new Float64Array(moves.length).fill(1);
    this.total = moves.length;
    this.byKind = placesByKind(moves);
  }

  /** Chooses a move more often from now on. */
  favour(move: Move, by: number): void {
    const k = this.moves.indexOf(move);
    if (k < 0) return;
    this.weights[k] += by;
    this.total += by;
  }

  /** Today with some moves by chance. */
  anything(): Candidate {
    const count = 1 + this.random.nextBelow(this.mostMoves);
    return asCandidate(Array.from({ length: count }, () => this.pick(false)));
  }

  /** A move added, taken away or exchanged. */
  mutated(candidate: Candidate): Candidate {
    const dice = this.random.nextUniform();
    if (candidate.length > 0 && dice < 0.25) return this.without(candidate);
    if (candidate.length > 0 && (dice < 0.5 || candidate.length >= this.mostMoves)) {
      return asCandidate([...this.without(candidate), this.pick(true)]);
    }
    return asCandidate([...candidate, this.pick(true)]);
  }

  /** Each move of either by the toss of a coin; those of both for sure. */
  crossed(a: Candidate, b: Candidate): Candidate {
    const inBoth = new Set(a.filter((move) => b.includes(move)));
    const chosen = [...new Set([...a, ...b])].filter(
      (move) => inBoth.has(move) || this.random.nextBelow(2) === 1,
    );
    return asCandidate(chosen).slice(0, this.mostMoves);
  }

  private without(candidate: Candidate): Candidate {
    const gone = this.random.nextBelow(candidate.length);
    return candidate.filter((_, k) => k !== gone);
  }

  private pick(isByWeight: boolean): Move {
    if (!isByWeight) return this.moves[this.random.nextBelow(this.moves.length)];
    if (this.random.nextUniform() < 0.3) {
      const places = this.byKind[this.random.nextBelow(this.byKind.length)];
      return this.moves[places[this.random.nextBelow(places.length)]];
    }
    let left = this.random.nextUniform() * this.total;
    for (let k = 0; k < this.moves.length; k++) {
      left -= this.weights[k];
      if (left < 0) return this.moves[k];
    }
    return this.moves[this.moves.length - 1];
  }
}

/** Places of moves of each kind that there is, in the order in which kinds come. */
export function placesByKind(moves: readonly Move[]): number[][] {
  const places = new Map<string, number[]>();
  moves.forEach(({ kind }, k) => {
    const own = places.get(kind);
    if (own === undefined) places.set(kind, [k]);
    else own.push(k);
  });
  return [...places.values()];
}
