import { parentPort, workerData } from "node:worker_threads";
import { alignVariantsStepwise } from "@talka/engine";
import { type AlignMessage, type AlignTask, BREATH_MS } from "./align-in-threads.ts";

const { net, part, modelActivity } = workerData as AlignTask;
const tell = (message: AlignMessage) => parentPort?.postMessage(message);
const steps = alignVariantsStepwise(net, part.variants, modelActivity);
let toldAtMs = performance.now();
for (let step = steps.next(); ; step = steps.next()) {
  if (step.done === true) {
    tell({ kind: "end", alignments: step.value });
    break;
  }
  if (performance.now() - toldAtMs < BREATH_MS) continue;
  toldAtMs = performance.now();
  tell({ kind: "progress", done: step.value });
}
