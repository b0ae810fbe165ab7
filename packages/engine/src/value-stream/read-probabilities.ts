import type { MapWarning } from "./map-warning.ts";

/** A way on or back from a step. */
export interface Way {
  readonly to: number;
  /** `NaN` while not known. */
  readonly probability: number;
  /** Index into the map's links; −1 in a line read from the order of steps. */
  readonly link: number;
}

/** People round: probabilities may miss their sum by this much. */
const TOLERANCE = 0.005;

/** The ways back of a step; none where they would send everything back, unknown ones as 0. */
export function waysBack(
  ways: readonly Way[],
  stepId: string,
  linkIds: readonly string[],
  warnings: MapWarning[],
): readonly Way[] {
  let share = 0;
  const known: Way[] = [];
  for (const way of ways) {
    if (Number.isNaN(way.probability)) {
      warnings.push({ code: "link.no-probability", linkId: linkIds[way.link] });
    } else if (way.probability > 0) {
      share += way.probability;
      known.push(way);
    }
  }
  if (share < 1) return known;
  warnings.push({ code: "step.rework-certain", stepId, share });
  return [];
}

/**
 * The ways on from a step. Several that are each taken for certain are taken at once (parallel);
 * else one of them is taken (alternatives), and unknown ones share evenly what is left of 1.
 * Shares of all cases at the step, those sent back included, are accepted too.
 */
export function onwardWays(
  ways: readonly Way[],
  back: readonly Way[],
  stepId: string,
  linkIds: readonly string[],
  warnings: MapWarning[],
): { readonly ways: readonly Way[]; readonly parallel: boolean } {
  if (ways.length === 0) return { ways, parallel: false };
  if (ways.length > 1 && ways.every(({ probability }) => probability >= 1 - TOLERANCE)) {
    return { ways: ways.map((way) => ({ ...way, probability: 1 })), parallel: true };
  }
  const stated = ways.filter(({ probability }) => !Number.isNaN(probability));
  const unknown = ways.length - stated.length;
  const sum = stated.reduce((total, { probability }) => total + probability, 0);
  if (unknown > 0 && ways.length > 1) {
    for (const { probability, link } of ways) {
      if (Number.isNaN(probability)) {
        warnings.push({ code: "link.no-probability", linkId: linkIds[link] });
      }
    }
  }
  const sentBack = back.reduce((total, { probability }) => total + probability, 0);
  const adds = Math.abs(sum - 1) <= TOLERANCE || Math.abs(sum + sentBack - 1) <= TOLERANCE;
  if ((unknown === 0 && !adds) || sum > 1 + TOLERANCE) {
    warnings.push({ code: "step.probabilities", stepId, sum });
  }
  const rest = unknown === 0 ? 0 : Math.max(0, 1 - sum) / unknown;
  const filled = ways.map(({ probability }) => (Number.isNaN(probability) ? rest : probability));
  const total = filled.reduce((a, b) => a + b, 0);
  return {
    ways: ways.map((way, k) => ({
      ...way,
      probability: total > 0 ? filled[k] / total : 1 / ways.length,
    })),
    parallel: false,
  };
}
