import { compileSimulation } from "../simulation/compiled-simulation.ts";
import { measureReplication } from "../simulation/measure-replication.ts";
import { runReplication } from "../simulation/run-replication.ts";
import { applyChanges } from "../simulation/scenario/apply-changes.ts";
import type { ScenarioChange } from "../simulation/scenario/change.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";

const DAY_MS = 86_400_000;
const KEY_PERSON_AWAY_MS = 14 * DAY_MS;

/** Harder times that a good roster must stand, too. */
export const stressKinds = ["peak", "sickness", "key-person"] as const;
/** One of them. */
export type StressKind = (typeof stressKinds)[number];

/** Harder times as changes of any model of the same people and processes. */
export interface Stress {
  readonly kind: StressKind;
  readonly changes: readonly ScenarioChange[];
}

/** When and how much is run to find the person who is missed most. */
export interface StressSettings {
  readonly startAtMs: number;
  readonly seed: number;
  readonly cases: number;
  /** Calendars are laid out so far at first. */
  readonly days: number;
  /** How long a run of today's model is. */
  readonly lastsMs: number;
}

/**
 * Harder times: a fifth more demand; a tenth of everybody's hours lost to sickness; a fortnight
 * without the person whose absence makes residents wait longest. Who that is stays inside.
 */
export function makeStresses(
  model: SimulationModel,
  kinds: readonly StressKind[],
  settings: StressSettings,
): Stress[] {
  return kinds.flatMap((kind): Stress[] => {
    if (kind === "peak") {
      return [{ kind, changes: [{ kind: "demand", processId: null, factor: 1.2 }] }];
    }
    if (kind === "sickness") {
      return [{ kind, changes: [{ kind: "sickness", who: { kind: "everybody" }, share: 0.1 }] }];
    }
    const away = keyPersonAway(model, settings);
    return away === null ? [] : [{ kind, changes: [away] }];
  });
}

function keyPersonAway(model: SimulationModel, settings: StressSettings): ScenarioChange | null {
  // Early enough to be felt in a short run, too.
  const fromMs = settings.startAtMs + Math.floor(settings.lastsMs / 4 / DAY_MS) * DAY_MS;
  let worst: ScenarioChange | null = null;
  let worstMs = Number.NEGATIVE_INFINITY;
  for (const { id } of model.people) {
    const who = { kind: "person", personId: id } as const;
    const change = { kind: "absence", who, fromMs, toMs: fromMs + KEY_PERSON_AWAY_MS } as const;
    const applied = applyChanges(model, [change]);
    if (!applied.ok) continue;
    const { startAtMs, days, seed, cases } = settings;
    const compiled = compileSimulation(applied.value, { fromMs: startAtMs, days });
    const { all } = measureReplication(runReplication(compiled, { cases, seed }, 0));
    if (!(all.cycleMs.mean > worstMs)) continue;
    worst = change;
    worstMs = all.cycleMs.mean;
  }
  return worst;
}
