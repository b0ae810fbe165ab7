import type { NeedPrice, SearchResult, SearchSettings, SimulationModel } from "@talka/engine";
import { useEffect, useRef, useState } from "react";
import { searchEngine } from "../../engine-worker/find-better/search-engine.ts";
import type { Progress } from "../../engine-worker/remaining-time.ts";

/** A search as asked for, with what it found. */
export interface FinishedSearch {
  readonly model: SimulationModel;
  readonly settings: SearchSettings;
  readonly result: SearchResult;
  readonly prices: readonly NeedPrice[] | null;
}

/** How a search stands. */
export interface SearchState {
  readonly running: "search" | "prices" | null;
  readonly progress: Progress | null;
  readonly finished: FinishedSearch | null;
  readonly failed: boolean;
}

const atRest: SearchState = { running: null, progress: null, finished: null, failed: false };

/** Searches in a worker of its own; leaving the page stops it. */
export function useSearch() {
  const [state, setState] = useState<SearchState>(atRest);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const begin = (running: "search" | "prices") => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setState((before) => ({ ...before, running, progress: null, failed: false }));
    return {
      signal: own.signal,
      onProgress: (progress: Progress) => setState((before) => ({ ...before, progress })),
    };
  };
  const end = (signal: AbortSignal, next: Partial<SearchState>) => {
    if (signal.aborted) return;
    setState((before) => ({ ...before, running: null, progress: null, ...next }));
  };
  return {
    state,
    async search(model: SimulationModel, settings: SearchSettings) {
      const options = begin("search");
      try {
        const result = await searchEngine().call("findBetter", { model, settings }, options);
        if (result === null) return;
        end(options.signal, { finished: { model, settings, result, prices: null } });
      } catch {
        end(options.signal, { failed: true });
      }
    },
    async price() {
      const { finished } = state;
      if (finished === null) return;
      const { model, settings } = finished;
      const options = begin("prices");
      try {
        const prices = await searchEngine().call("findPrices", { model, settings }, options);
        if (prices === null) return;
        end(options.signal, { finished: { ...finished, prices } });
      } catch {
        end(options.signal, { failed: true });
      }
    },
    stop() {
      controller.current?.abort();
      setState((before) => ({ ...before, running: null, progress: null }));
    },
  };
}
