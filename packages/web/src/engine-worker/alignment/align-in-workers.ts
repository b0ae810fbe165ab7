import {
  type Alignments,
  divideVariants,
  joinAlignments,
  type PetriNet,
  type Variants,
} from "@talka/engine";
import { EngineClient } from "../engine-client.ts";
import { type CallContext, emptyState } from "../handlers.ts";
import { alignPart } from "./align-part.ts";

interface Methods {
  readonly alignPart: typeof alignPart;
  // biome-ignore lint/suspicious/noExplicitAny: as in Handlers, the arguments differ by method
  readonly [name: string]: any;
}

/** A worker that aligns, for as long as it is needed. */
export type AlignWorker = Pick<EngineClient<Methods>, "call" | "end">;

/** How many workers there may be, and how one is started. */
export interface AlignWorkers {
  readonly most: number;
  readonly open: () => AlignWorker;
}

/** Events of variants below which another worker costs more than it saves. */
const WORTH_A_WORKER = 3000;

/**
 * Lays every variant against a model, in several workers where that pays. Progress counts variants;
 * a cancelled call ends all workers.
 *
 * @returns `null` where the model cannot be brought to its end.
 */
export async function alignInWorkers(
  net: PetriNet,
  variants: Variants,
  modelActivity: Int32Array,
  context: CallContext,
  workers: AlignWorkers = workersOfPage(),
): Promise<Alignments | null> {
  const useful = Math.ceil(variants.activity.length / WORTH_A_WORKER);
  const count = variants.cases.length;
  const parts = divideVariants(variants, Math.max(1, Math.min(workers.most, useful)));
  if (parts.length < 2) {
    return alignPart(emptyState(), { net, variants, modelActivity }, context);
  }
  const clients = parts.map(() => workers.open());
  const shares = parts.map(() => 0);
  try {
    const all = await Promise.all(
      parts.map(({ variants: some }, k) =>
        clients[k]?.call(
          "alignPart",
          { net, variants: some, modelActivity },
          {
            signal: context.signal,
            onProgress: ({ share }) => {
              shares[k] = (share ?? 0) * some.cases.length;
              context.progress(Math.floor(shares.reduce((sum, one) => sum + one, 0)), count);
            },
          },
        ),
      ),
    );
    const found: { picked: Uint32Array; alignments: Alignments }[] = [];
    for (const [k, alignments] of all.entries()) {
      const picked = parts[k]?.picked;
      if (alignments == null || picked === undefined) return null;
      found.push({ picked, alignments });
    }
    return joinAlignments(found);
  } finally {
    for (const client of clients) client.end();
  }
}

/** One fewer than there are cores, because somebody is looking at the page; one where none can be started. */
function workersOfPage(): AlignWorkers {
  const cores =
    typeof Worker === "undefined" ? 1 : (globalThis.navigator?.hardwareConcurrency ?? 1);
  return {
    most: Math.min(8, Math.max(1, cores - 1)),
    open: () =>
      new EngineClient<Methods>(
        () =>
          new Worker(new URL("./alignment-worker.ts", import.meta.url), {
            type: "module",
            name: "alignment",
          }),
      ),
  };
}
