import type { WhatIfBase } from "@talka/contract";
import {
  applyChanges,
  type CompiledSimulation,
  compileSimulation,
  measureReplication,
  type ReplicationFigures,
  runReplication,
  type ScenarioChange,
  type ScenarioFault,
  type SimulationSummary,
  simulatedLog,
  summariseReplications,
} from "@talka/engine";
import { type CallContext, emptyState, type WorkerState } from "../handlers.ts";
import type { MapTokens, ProcessMapData } from "../queries/map-data.ts";
import { mapTokens } from "../queries/map-tokens.ts";
import { processMap } from "../queries/process-map.ts";

/** A way of working: today's model and changes of it. */
export interface ScenarioQuestion {
  readonly base: Pick<WhatIfBase, "model" | "run">;
  readonly changes: readonly ScenarioChange[];
}

/** What came of it; or which change cannot be made. */
export type ScenarioRun =
  | {
      readonly ok: true;
      readonly figures: readonly ReplicationFigures[];
      readonly summary: SimulationSummary;
    }
  | { readonly ok: false; readonly fault: ScenarioFault };

/** A picture of one replication: its map, and cases moving over it. */
export interface ScenarioPicture {
  readonly map: ProcessMapData;
  readonly tokens: MapTokens;
}

interface Kept {
  readonly compiled: CompiledSimulation;
  readonly figures: ReplicationFigures[];
}

/** Ways of working kept ready at a time. */
const mostKept = 6;
/** The worker listens for cancellation between runs, at most so often. */
const breathEveryMs = 30;

/**
 * Runs a way of working until it has so many replications. Those done before are kept: refining a
 * result only does the rest. Stops between replications when cancelled.
 */
export async function runScenario(
  state: WorkerState,
  question: ScenarioQuestion & { readonly replications: number },
  { signal, progress }: CallContext,
): Promise<ScenarioRun> {
  const kept = keptOf(state, question);
  if ("code" in kept) return { ok: false, fault: kept };
  const { run } = question.base;
  const settings = { cases: run.cases, seed: run.seed, warmUpCases: run.warmUpCases };
  let heardAtMs = performance.now();
  while (kept.figures.length < question.replications) {
    if (performance.now() - heardAtMs > breathEveryMs) {
      await breath();
      if (signal.aborted) break;
      heardAtMs = performance.now();
      progress(kept.figures.length, question.replications);
    }
    const replication = runReplication(kept.compiled, settings, kept.figures.length);
    kept.figures.push(measureReplication(replication));
  }
  const figures = kept.figures.slice(0, Math.max(1, question.replications));
  return { ok: true, figures, summary: summariseReplications(kept.compiled, figures) };
}

/** Draws the first replication of a way of working; `null` where it cannot be made. */
export function scenarioPicture(
  state: WorkerState,
  question: ScenarioQuestion,
): ScenarioPicture | null {
  const kept = keptOf(state, question);
  if ("code" in kept) return null;
  const { run } = question.base;
  const replication = runReplication(kept.compiled, { cases: run.cases, seed: run.seed }, 0);
  const zone = kept.compiled.model.calendars[0]?.calendar.zone ?? "UTC";
  const own = { ...emptyState(), log: simulatedLog(replication, zone) };
  const map = {
    settings: {
      level: { kind: "task" as const },
      filters: [],
      calendar: null,
      milestones: null,
      deadline: null,
    },
    activityShare: 1,
    arcShare: 1,
  };
  return { map: processMap(own, map), tokens: mapTokens(own, map) };
}

function keptOf(state: WorkerState, { base, changes }: ScenarioQuestion): Kept | ScenarioFault {
  const key = JSON.stringify([base, changes]);
  const known = state.cache.get(key) as Kept | undefined;
  if (known !== undefined) {
    // Asked for again: the last to be dropped.
    state.cache.delete(key);
    state.cache.set(key, known);
    return known;
  }
  const changed = applyChanges(base.model, changes);
  if (!changed.ok) return changed.error;
  const compiled = compileSimulation(changed.value, { fromMs: base.run.startAtMs });
  const made: Kept = { compiled, figures: [] };
  state.cache.set(key, made);
  for (const old of [...state.cache.keys()].slice(0, -mostKept)) state.cache.delete(old);
  return made;
}

function breath(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
