import {
  type NeedPrice,
  priceNeeds,
  type SearchProgress,
  type SearchResult,
  type SearchSettings,
  type SimulationModel,
  searchBetter,
} from "@talka/engine";
import type { CallContext, WorkerState } from "../handlers.ts";

/** What a search is about. */
export interface SearchQuestion {
  readonly model: SimulationModel;
  readonly settings: SearchSettings;
}

/** The worker listens for cancellation between candidates, at most so often. */
const BREATH_EVERY_MS = 40;

/** Looks for better ways of working. */
export function findBetter(
  _state: WorkerState,
  { model, settings }: SearchQuestion,
  context: CallContext,
): Promise<SearchResult | null> {
  return stepped(searchBetter(model, settings), context);
}

/** Tells what each need costs. */
export function findPrices(
  _state: WorkerState,
  { model, settings }: SearchQuestion,
  context: CallContext,
): Promise<readonly NeedPrice[] | null> {
  return stepped(priceNeeds(model, settings), context);
}

/** Goes through a search step by step; `null` where it was stopped. */
async function stepped<Value>(
  steps: Generator<SearchProgress, Value>,
  { signal, progress }: CallContext,
): Promise<Value | null> {
  let heardAtMs = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - heardAtMs < BREATH_EVERY_MS) continue;
    progress(step.value.done, step.value.total);
    await new Promise((go) => setTimeout(go));
    if (signal.aborted) return null;
    heardAtMs = performance.now();
  }
}
