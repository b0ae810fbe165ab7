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

/**
 * Runs replications 0 … n − 1; the figures are the same to the last bit in any number of threads.
 *
 * @param threads As many as are free and worth it, if left out.
 */
export async function runReplications(
  model: SimulationModel,
  startAtMs: number,
  settings: RunSettings,
  replications: number,
  threads = worthwhileThreads(settings, replications),
): Promise<readonly ReplicationFigures[]> {
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

function worthwhileThreads({ cases }: RunSettings, replications: number): number {
  const most = typeof cases === "number" ? cases : Math.max(...cases);
  const free = Math.floor(availableParallelism() - (loadavg()[0] ?? 0));
  const useful = Math.floor((most * replications) / WORTH_A_WORKER);
  return Math.max(1, Math.min(free, useful, replications));
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
