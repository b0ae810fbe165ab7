import { compileSimulation } from "./compiled-simulation.ts";
import { measureReplication } from "./measure-replication.ts";
import { type RunSettings, runReplication } from "./run-replication.ts";
import type { SimulationModel } from "./simulation-model.ts";
import { type SimulationSummary, summariseReplications } from "./summarise-replications.ts";

/** How a simulation is run. */
export interface SimulationSettings extends RunSettings {
  readonly replications: number;
  readonly startAtMs: number;
}

/**
 * Runs a model several times and sums it up. Where much is run, compile once and call
 * `runReplication`, `measureReplication` and `summariseReplications` instead.
 *
 * @throws {RangeError} The model names something it does not hold; see `simulationFaults`.
 */
export function simulate(model: SimulationModel, settings: SimulationSettings): SimulationSummary {
  const compiled = compileSimulation(model, { fromMs: settings.startAtMs });
  const figures = Array.from({ length: settings.replications }, (_, replication) =>
    measureReplication(runReplication(compiled, settings, replication)),
  );
  return summariseReplications(compiled, figures);
}
