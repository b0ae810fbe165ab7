import {
  type Alignments,
  alignVariantsStepwise,
  type PetriNet,
  type VariantPart,
} from "@talka/engine";
import type { CallContext, WorkerState } from "../handlers.ts";
import { runSteps } from "../run-steps.ts";

/** Some variants, and the model they are laid against. */
export interface AlignQuestion {
  readonly net: PetriNet;
  readonly variants: VariantPart["variants"];
  readonly modelActivity: Int32Array;
}

/** Lays variants against a model; `null` where it cannot be brought to its end. */
export async function alignPart(
  _state: WorkerState,
  { net, variants, modelActivity }: AlignQuestion,
  context: CallContext,
): Promise<Alignments | null> {
  const count = variants.cases.length;
  return runSteps(alignVariantsStepwise(net, variants, modelActivity), context, (done) =>
    context.progress(done, count),
  );
}
