import type { EventLog } from "../log/event-log.ts";
import { wholeLog } from "../log/log-view.ts";
import type { BpmnModel } from "../model/bpmn-model.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";
import { readyTimes } from "../waiting/ready-times.ts";
import { meanDrawn, scaled } from "./distributions/reshape.ts";
import type { FittedModel } from "./fitted-model.ts";
import { concurrencyIn } from "./flow/concurrency-in.ts";
import { simulateCases } from "./simulate-cases.ts";

/** Runs to find the lengths of delays; each mends most of what the one before left. */
const ROUNDS = 3;
/** Cases of one round: one run of a long record, several of a short one. */
const CASES = 2_000;
const MOST_RUNS = 5;
/** No delay is made longer than this multiple of what was recorded. */
const MOST = 3;

/**
 * Makes the delays of a model so long that its steps wait on average as long as the record says. A
 * delay that ends at night is prolonged to the morning by the queue, and people whom other work
 * keeps are late for this one too: added up blindly, waits would be counted twice. The model is run
 * from the first recorded arrival on, and each delay is lengthened or shortened by what the waiting
 * before its step is off, in a few rounds with the same dice.
 *
 * @param log What the model was made of.
 */
export function calibrateDelays(fitted: FittedModel, log: EventLog, seed: number): FittedModel {
  const goal = new Map(fitted.basis.tasks.map(({ name, meanWaitMs }) => [name, meanWaitMs]));
  const recorded = new Map(
    fitted.model.processes[0].tasks.flatMap(({ nodeId, extraneous }) =>
      extraneous === null ? [] : [[nodeId, extraneous] as const],
    ),
  );
  if (recorded.size === 0 || fitted.basis.cases === 0) return fitted;
  const names = new Map(fitted.basis.tasks.map(({ nodeId, name }) => [nodeId, name]));
  const factors = new Map([...recorded.keys()].map((nodeId) => [nodeId, 1]));
  const cases = Math.min(CASES, fitted.basis.cases);
  const runs = Math.min(MOST_RUNS, Math.ceil(CASES / cases));
  const window = { fromMs: fitted.basis.fromMs, warmUpMs: 0, cases };
  const { level, partLevel } = fitted.basis.arrivals;
  let model = withGrowth(fitted.model, partLevel);
  for (let round = 0; round < ROUNDS; round++) {
    const means = new MeanWaits();
    for (let r = 0; r < runs; r++) {
      means.add(simulateCases(model, window, log.zone, seed, r), model.processes[0].flow);
    }
    for (const [nodeId, delay] of recorded) {
      const name = names.get(nodeId) ?? "";
      const [wanted, simulated] = [goal.get(name) ?? Number.NaN, means.of(name)];
      if (Number.isNaN(wanted - simulated)) continue;
      const change = (wanted - simulated) / meanDrawn(delay);
      factors.set(nodeId, Math.min(MOST, Math.max(0, (factors.get(nodeId) ?? 1) + change)));
    }
    const [process, ...others] = model.processes;
    const tasks = process.tasks.map((task) => {
      const delay = recorded.get(task.nodeId);
      if (delay === undefined) return task;
      return { ...task, extraneous: scaled(delay, factors.get(task.nodeId) ?? 1) };
    });
    model = { ...model, processes: [{ ...process, tasks }, ...others] };
  }
  return { ...fitted, model: withGrowth(model, level) };
}

/** The same model with other demand: delays are set at that of the recorded time. */
function withGrowth(model: SimulationModel, growth: number): SimulationModel {
  const [process, ...others] = model.processes;
  const arrivals = { ...process.arrivals, growth };
  return { ...model, processes: [{ ...process, arrivals }, ...others] };
}

/** Mean waits before activities over several runs, by name, as a record of them would show. */
class MeanWaits {
  readonly #sums = new Map<string, { ms: number; n: number }>();

  add(log: EventLog, flow: BpmnModel): void {
    const starts = log.startAtMs ?? log.endAtMs;
    const { readyAtMs } = readyTimes(wholeLog(log), starts, concurrencyIn(flow, log));
    const sums = log.activityNames.map((name) => {
      const known = this.#sums.get(name) ?? { ms: 0, n: 0 };
      this.#sums.set(name, known);
      return known;
    });
    for (let i = 0; i < log.activity.length; i++) {
      if (Number.isNaN(readyAtMs[i])) continue;
      sums[log.activity[i]].ms += Math.max(0, starts[i] - readyAtMs[i]);
      sums[log.activity[i]].n++;
    }
  }

  of(name: string): number {
    const { ms, n } = this.#sums.get(name) ?? { ms: 0, n: 0 };
    return ms / n;
  }
}
