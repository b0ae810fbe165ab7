import { availableParallelism, loadavg } from "node:os";
import { Worker } from "node:worker_threads";
import {
  compileSimulation,
  measureReplication,
  type ReplicationFigures,
  type RunSettings,
  runReplication,
  type SimulationModel,
} from "@talka/engine";

/** What a worker is given: a model and the replications it is to run. */
export interface ReplicationShare {
  readonly model: SimulationModel;
  readonly startAtMs: number;
  readonly settings: RunSettings;
  readonly replications: readonly number[];
}

/** Cases below which a second thread costs more than it saves. */
const WORTH_A_WORKER = 50_000;

/** Runs replications 0 … n − 1, in several threads where cores are free; the figures are the same. */
export async function runReplications(
  model: SimulationModel,
  startAtMs: number,
  settings: RunSettings,
  replications: number,
): Promise<readonly ReplicationFigures[]> {
  const cases = typeof settings.cases === "number" ? settings.cases : Math.max(...settings.cases);
  const free = Math.floor(availableParallelism() - (loadavg()[0] ?? 0));
  const useful = Math.floor((cases * replications) / WORTH_A_WORKER);
  const threads = Math.max(1, Math.min(free, useful, replications));
  const shares = Array.from({ length: threads }, (_, k) => ({
    model,
    startAtMs,
    settings,
    replications: Array.from({ length: replications }, (_, r) => r).filter(
      (r) => r % threads === k,
    ),
  }));
  const all = threads === 1 ? shares.map(runShare) : await Promise.all(shares.map(inWorker));
  return all.flat().sort((a, b) => a.replication - b.replication);
}

/** Runs some replications in this thread. */
export function runShare(share: ReplicationShare): readonly ReplicationFigures[] {
  const compiled = compileSimulation(share.model, { fromMs: share.startAtMs });
  return share.replications.map((r) =>
    measureReplication(runReplication(compiled, share.settings, r)),
  );
}

function inWorker(share: ReplicationShare): Promise<readonly ReplicationFigures[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./replication-worker.ts", import.meta.url), {
      workerData: share,
    });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
