import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import {
  type Alignments,
  alignVariantsStepwise,
  divideVariants,
  joinAlignments,
  type PetriNet,
  type VariantPart,
  type Variants,
} from "@talka/engine";

/** What a thread is given. */
export interface AlignTask {
  readonly net: PetriNet;
  readonly part: VariantPart;
  readonly modelActivity: Int32Array;
}

/** What a thread tells: how many variants are done, and at last all of them. */
export type AlignMessage =
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "end"; readonly alignments: Alignments | null };

/** How an alignment in threads is watched. */
export interface AlignWatch {
  /** `null`: as many as there is work and cores for. */
  readonly threads: number | null;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/** Events of variants below which another thread costs more than it saves. */
const WORTH_A_THREAD = 5000;
/** Between two words of progress, and between two looks whether to stop. */
export const BREATH_MS = 100;

/**
 * Lays every variant against a model, in several threads where that pays; costs are the same however
 * many there are.
 *
 * @returns `null` where the model cannot be brought to its end; "stopped" once the signal aborts.
 */
export async function alignInThreads(
  net: PetriNet,
  variants: Variants,
  modelActivity: Int32Array,
  { threads, signal, onProgress }: AlignWatch,
): Promise<Alignments | null | "stopped"> {
  const useful = Math.min(
    availableParallelism(),
    Math.ceil(variants.activity.length / WORTH_A_THREAD),
  );
  const parts = divideVariants(variants, Math.max(1, threads ?? useful));
  const count = variants.cases.length;
  if (signal.aborted) return "stopped";
  if (parts.length < 2) return alignHere(net, variants, modelActivity, signal, onProgress);
  const done = parts.map(() => 0);
  const workers = new Set<Worker>();
  try {
    const alignments = await Promise.all(
      parts.map((part, k) => {
        const task = { net, part, modelActivity } satisfies AlignTask;
        const worker = new Worker(new URL("./align-worker.ts", import.meta.url), {
          workerData: task,
        });
        workers.add(worker);
        return ended(worker, signal, (variantsDone) => {
          done[k] = variantsDone;
          onProgress(
            done.reduce((sum, one) => sum + one, 0),
            count,
          );
        });
      }),
    );
    const found: { picked: Uint32Array; alignments: Alignments }[] = [];
    for (const [k, one] of alignments.entries()) {
      const { picked } = parts[k] ?? {};
      if (one === null || one === "stopped" || picked === undefined) return one ?? null;
      found.push({ picked, alignments: one });
    }
    return joinAlignments(found);
  } finally {
    await Promise.all([...workers].map((worker) => worker.terminate()));
  }
}

async function alignHere(
  net: PetriNet,
  variants: Variants,
  modelActivity: Int32Array,
  signal: AbortSignal,
  onProgress: AlignWatch["onProgress"],
): Promise<Alignments | null | "stopped"> {
  const steps = alignVariantsStepwise(net, variants, modelActivity);
  let breathedAtMs = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - breathedAtMs < BREATH_MS) continue;
    onProgress(step.value, variants.cases.length);
    await new Promise((go) => setImmediate(go));
    if (signal.aborted) return "stopped";
    breathedAtMs = performance.now();
  }
}

function ended(
  worker: Worker,
  signal: AbortSignal,
  onDone: (variantsDone: number) => void,
): Promise<Alignments | null | "stopped"> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => resolve("stopped"), { once: true });
    worker.on("message", (message: AlignMessage) => {
      if (message.kind === "progress") onDone(message.done);
      else resolve(message.alignments);
    });
    worker.once("error", reject);
  });
}
