import type { EventLog } from "../log/event-log.ts";
import { wholeLog } from "../log/log-view.ts";
import { readyTimes } from "../waiting/ready-times.ts";
import { meanDrawn, scaled } from "./distributions/reshape.ts";
import type { FittedModel } from "./fitted-model.ts";
import { concurrencyIn } from "./flow/concurrency-in.ts";
import { simulateCases } from "./simulate-cases.ts";

/** Runs to find the lengths of delays; each mends most of what the one before left. */
const ROUNDS = 3;
/** Cases of one run. */
const MOST_CASES = 2_000;
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
  const cases = Math.min(MOST_CASES, fitted.basis.cases);
  const window = { fromMs: fitted.basis.fromMs, warmUpMs: 0, cases };
  let model = fitted.model;
  for (let round = 0; round < ROUNDS; round++) {
    const waits = meanWaits(simulateCases(model, window, log.zone, seed, round), model);
    for (const [nodeId, delay] of recorded) {
      const name = names.get(nodeId) ?? "";
      const [wanted, simulated] = [goal.get(name), waits.get(name)];
      if (wanted === undefined || simulated === undefined || Number.isNaN(wanted)) continue;
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
  return { ...fitted, model };
}

/** Mean wait before each activity, by name, as a record of it would show. */
function meanWaits(
  log: EventLog,
  { processes }: FittedModel["model"],
): ReadonlyMap<string, number> {
  const view = wholeLog(log);
  const starts = log.startAtMs ?? log.endAtMs;
  const { readyAtMs } = readyTimes(view, starts, concurrencyIn(processes[0].flow, log));
  const sums = new Float64Array(log.activityNames.length);
  const counts = new Uint32Array(log.activityNames.length);
  for (let i = 0; i < log.activity.length; i++) {
    if (Number.isNaN(readyAtMs[i])) continue;
    sums[log.activity[i]] += Math.max(0, starts[i] - readyAtMs[i]);
    counts[log.activity[i]]++;
  }
  return new Map(log.activityNames.map((name, a) => [name, sums[a] / counts[a]]));
}
