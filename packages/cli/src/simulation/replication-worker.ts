import { parentPort, workerData } from "node:worker_threads";
import { type ReplicationShare, runShare } from "./run-replications.ts";

parentPort?.postMessage(runShare(workerData as ReplicationShare));
