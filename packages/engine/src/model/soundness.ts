import { Markings } from "./markings.ts";
import { fire, layOutNet, listEnabled } from "./net-steps.ts";
import type { PetriNet } from "./petri-net.ts";

/** What is known of whether every case of a model can be brought to its end (process-mining §6). */
export interface Soundness {
  /** "unknown": nothing wrong was found among the markings that were looked at, not all were. */
  readonly verdict: "sound" | "unsound" | "unknown";
  /** False where a reachable marking was found from which the end cannot be reached. */
  readonly canAlwaysComplete: boolean | null;
  /** False where a case can end with work left over. */
  readonly completesProperly: boolean | null;
  /** False where tokens can heap up without end. */
  readonly isBounded: boolean | null;
  /** Transitions that can never fire; `null` where not all markings were looked at. */
  readonly deadTransitions: readonly number[] | null;
  /** How many markings were looked at. */
  readonly markings: number;
}

/**
 * Whether a net is sound: from every reachable marking the final one can be reached, nothing is left
 * over when it is, every transition can fire. By walking the reachable markings, at most `limit`.
 */
export function checkSoundness(net: PetriNet, limit = 100_000): Soundness {
  const walk = walkMarkings(net, limit);
  const { markings, isComplete, isBounded, fired, edges, stuck } = walk;
  const final = net.finalMarking;
  let completesProperly = true;
  let finalId = -1;
  for (let m = 0; m < markings.count; m++) {
    const excess = excessOver(markings, m, final);
    if (excess === 0) finalId = m;
    if (excess > 0) completesProperly = false;
  }
  const someStuck = stuck.some((m) => m !== finalId);
  const canComplete = !someStuck && (!isComplete || reachesAll(edges, finalId, markings.count));
  const dead = isComplete ? [...fired.keys()].filter((t) => fired[t] === 0) : null;
  const isFaulty = !isBounded || !completesProperly || !canComplete || (dead?.length ?? 0) > 0;
  const known = (holds: boolean) => (isComplete || !holds ? holds : null);
  return {
    verdict: isFaulty ? "unsound" : isComplete ? "sound" : "unknown",
    canAlwaysComplete: known(canComplete),
    completesProperly: known(completesProperly),
    isBounded: known(isBounded),
    deadTransitions: dead,
    markings: markings.count,
  };
}

interface Walk {
  readonly markings: Markings;
  readonly isComplete: boolean;
  readonly isBounded: boolean;
  /** 1 where a transition fired. */
  readonly fired: Uint8Array;
  /** From and to of every step, one after the other. */
  readonly edges: readonly number[];
  /** Markings in which nothing is enabled. */
  readonly stuck: readonly number[];
}

function walkMarkings(net: PetriNet, limit: number): Walk {
  const steps = layOutNet(net);
  const markings = new Markings(net.placeCount);
  const fired = new Uint8Array(steps.transitionCount);
  const enabled = new Uint32Array(steps.transitionCount);
  const tokens = new Uint8Array(net.placeCount);
  const edges: number[] = [];
  const stuck: number[] = [];
  const parents: number[] = [-1];
  let [isComplete, isBounded] = [true, true];
  markings.intern(net.initialMarking);
  for (let m = 0; m < markings.count && isBounded; m++) {
    if (markings.count > limit) {
      isComplete = false;
      break;
    }
    const count = listEnabled(steps, markings.tokens, m * markings.width, enabled);
    if (count === 0) stuck.push(m);
    for (let k = 0; k < count && isBounded; k++) {
      markings.read(m, tokens);
      fired[enabled[k]] = 1;
      if (!fire(steps, tokens, enabled[k])) {
        isComplete = false;
        continue;
      }
      const before = markings.count;
      const next = markings.intern(tokens);
      edges.push(m, next);
      if (next < before) continue;
      parents[next] = m;
      if (growsWithoutEnd(markings, parents, next)) isBounded = false;
    }
  }
  return { markings, isComplete: isComplete && isBounded, isBounded, fired, edges, stuck };
}

/** Whether a marking holds all of one it came from and more: what led there can be done again. */
function growsWithoutEnd(markings: Markings, parents: readonly number[], id: number): boolean {
  const tokens = markings.tokens.slice(id * markings.width, (id + 1) * markings.width);
  // What heaps up without end comes to several tokens in a place; until then there is no need to look.
  if (!tokens.some((count) => count > 1)) return false;
  for (let m = parents[id]; m >= 0; m = parents[m]) {
    if (excessOver(markings, m, tokens, -1) > 0) return true;
  }
  return false;
}

/** How many tokens a marking holds beyond those of another that it covers; −1 where it does not. */
function excessOver(markings: Markings, id: number, other: Uint8Array, sign = 1): number {
  let excess = 0;
  for (let p = 0; p < markings.width; p++) {
    const more = sign * (markings.tokens[id * markings.width + p] - other[p]);
    if (more < 0) return -1;
    excess += more;
  }
  return excess;
}

/** Whether every node reaches the target along the edges. */
function reachesAll(edges: readonly number[], target: number, count: number): boolean {
  if (target < 0) return false;
  const from = new Uint32Array(count + 1);
  for (let k = 1; k < edges.length; k += 2) from[edges[k] + 1]++;
  for (let m = 0; m < count; m++) from[m + 1] += from[m];
  const next = from.slice();
  const sources = new Uint32Array(edges.length / 2);
  for (let k = 1; k < edges.length; k += 2) sources[next[edges[k]]++] = edges[k - 1];
  const reached = new Uint8Array(count);
  const queue = [target];
  reached[target] = 1;
  for (let at = 0; at < queue.length; at++) {
    for (let k = from[queue[at]]; k < from[queue[at] + 1]; k++) {
      if (reached[sources[k]] === 1) continue;
      reached[sources[k]] = 1;
      queue.push(sources[k]);
    }
  }
  return queue.length === count;
}
