import type { Variants } from "../log/variants.ts";
import type { BpmnModel } from "../model/bpmn-model.ts";
import { flowNet } from "../model/flow-net.ts";
import { alignVariantsStepwise } from "./align-variants.ts";

/** How often arrows of a diagram are gone along. */
export interface FlowCounts {
  /** Times, by flow id. */
  readonly counts: ReadonlyMap<string, number>;
  /** Cases that go from start to end exactly as the diagram allows. */
  readonly fittingCases: number;
  /** Cases of which that could not be told within the limit. */
  readonly untoldCases: number;
}

/** States looked at for one variant: a picture need not wait for the last of them. */
const STATES = 3000;

/**
 * Counts the arrows of a flat diagram by laying each variant against it: a case that leaves the
 * diagram goes along the run nearest to it. A little at a time; each step gives how many variants are
 * done.
 *
 * @returns `null` where the diagram is no net (`flowNet`) or cannot be brought to its end.
 */
export function* countFlowsInSteps(
  model: BpmnModel,
  variants: Variants,
  activityNames: readonly string[],
): Generator<number, FlowCounts | null, void> {
  const found = flowNet(model);
  if (found === null) return null;
  const { net, flowOfPlace } = found;
  const place = new Map(net.activityNames.map((name, a) => [name, a]));
  const own = Int32Array.from(activityNames, (name) => place.get(name) ?? -1);
  const alignments = yield* alignVariantsStepwise(net, variants, own, { states: STATES });
  if (alignments === null) return null;
  const { moveStart, moveTransition, lowerCost, upperCost, cases } = alignments;
  const tokens = new Float64Array(net.placeCount);
  let [fittingCases, untoldCases] = [0, 0];
  for (let v = 0; v < cases.length; v++) {
    if (upperCost[v] === 0) fittingCases += cases[v];
    else if (lowerCost[v] === 0) untoldCases += cases[v];
    for (let k = moveStart[v]; k < moveStart[v + 1]; k++) {
      const t = moveTransition[k];
      if (t >= 0) for (const p of net.transitions[t].outputs) tokens[p] += cases[v];
    }
  }
  const counts = new Map([...flowOfPlace].map(([p, id]) => [id, tokens[p]]));
  return { counts, fittingCases, untoldCases };
}
