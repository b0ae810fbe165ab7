import type { WhatIfBase } from "@talka/contract";
import type { ScenarioChange } from "@talka/engine";
import { useEffect, useState } from "react";
import type { ScenarioRun } from "../../engine-worker/simulation/run-scenario.ts";
import {
  type SimulationRole,
  simulator,
} from "../../engine-worker/simulation/simulation-engine.ts";

/** A few runs at once, so that something is there while a slider moves; then more of them. */
const stages = [5, 20, 60];
/** So many in the end. */
export const mostRuns = 60;

/** How a way of working stands. */
export interface RunState {
  /** `null` until the first runs are there; while changing, those of the change before. */
  readonly run: ScenarioRun | null;
  readonly isSettled: boolean;
  readonly failed: boolean;
}

/** Simulates a way of working in a worker: soon, then better. A new change stops what runs. */
export function useScenarioRun(
  role: SimulationRole,
  base: WhatIfBase,
  changes: readonly ScenarioChange[],
): RunState {
  const [state, setState] = useState<RunState>({ run: null, isSettled: false, failed: false });
  const key = JSON.stringify(changes);
  useEffect(() => {
    const controller = new AbortController();
    const { model, run } = base;
    const question = { base: { model, run }, changes: JSON.parse(key) as ScenarioChange[] };
    setState((before) => ({ ...before, isSettled: false, failed: false }));
    void (async () => {
      try {
        for (const replications of stages) {
          const { signal } = controller;
          const told: ScenarioRun = await simulator(role).call(
            "runScenario",
            { ...question, replications },
            { signal },
          );
          if (signal.aborted) return;
          const isSettled = !told.ok || replications === mostRuns;
          setState({ run: told, isSettled, failed: false });
          if (!told.ok) return;
        }
      } catch {
        if (!controller.signal.aborted) setState((b) => ({ ...b, isSettled: true, failed: true }));
      }
    })();
    return () => controller.abort();
  }, [role, base, key]);
  return state;
}
