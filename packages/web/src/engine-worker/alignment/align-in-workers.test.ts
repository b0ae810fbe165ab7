import {
  alignmentFitness,
  alignVariants,
  findVariants,
  logOf,
  type ProcessTree,
  randomSource,
  treeToNet,
  wholeLog,
} from "@talka/engine";
import { describe, expect, test } from "vitest";
import { type ClientPort, EngineClient } from "../engine-client.ts";
import type { FromWorker, ToWorker } from "../protocol.ts";
import { serve } from "../serve.ts";
import { alignInWorkers } from "./align-in-workers.ts";
import { alignPart } from "./align-part.ts";

const activityNames = Array.from({ length: 12 }, (_, a) => `step ${a}`);
const leaf = (activity: number): ProcessTree => ({ kind: "activity", activity });
const parallel = { kind: "parallel" as const, children: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(leaf) };
const root = { kind: "sequence" as const, children: [leaf(0), parallel, leaf(11)] };
const net = treeToNet({ activityNames, root });
const random = randomSource(20_261_126);
const rows = Array.from({ length: 900 }, (_, c) => {
  const left = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const middle = Array.from(
    { length: 10 },
    () => left.splice(random.nextBelow(left.length), 1)[0] ?? 0,
  );
  return [...(c % 4 === 0 ? [] : [0]), ...middle, 11].map((a) => activityNames[a] ?? "");
});
// Names of the log in the order of the model.
const log = logOf([activityNames, ...rows]);
const variants = findVariants(wholeLog(log));
const own = Int32Array.from(activityNames.keys());

/** The two sides of a worker joined in this thread; a stopped one hears nothing more. */
function joined(): { readonly port: ClientPort; readonly ended: () => boolean } {
  let isEnded = false;
  const toPage: ((event: MessageEvent<FromWorker>) => void)[] = [];
  const toWorker: ((event: MessageEvent<ToWorker>) => void)[] = [];
  const later = (tell: () => void) => queueMicrotask(() => isEnded || tell());
  serve(
    {
      postMessage: (data) =>
        later(() => {
          for (const hear of toPage) hear({ data: structuredClone(data) } as MessageEvent);
        }),
      addEventListener: (_, hear) => toWorker.push(hear),
    },
    { alignPart },
    () => 0,
  );
  return {
    port: {
      postMessage: (data) =>
        later(() => {
          for (const hear of toWorker) hear({ data: structuredClone(data) } as MessageEvent);
        }),
      addEventListener: (_, hear) => toPage.push(hear),
      terminate: () => {
        isEnded = true;
      },
    },
    ended: () => isEnded,
  };
}

function pool() {
  const opened: ReturnType<typeof joined>[] = [];
  const open = () => {
    const one = joined();
    opened.push(one);
    return new EngineClient<{ readonly alignPart: typeof alignPart }>(() => one.port) as never;
  };
  return { workers: { most: 3, open }, opened };
}

describe("alignments in workers", () => {
  test("cost what they cost in one go, and the workers are ended", async () => {
    const { workers, opened } = pool();
    const context = { signal: new AbortController().signal, progress: () => {} };
    const found = await alignInWorkers(net, variants, own, context, workers);
    const plain = alignVariants(net, variants, own);
    if (found === null || plain === null) throw new Error("not aligned");
    expect(opened.length).toBeGreaterThan(1);
    expect(opened.every(({ ended }) => ended())).toBe(true);
    expect(found.lowerCost).toEqual(plain.lowerCost);
    expect(alignmentFitness(found)).toEqual(alignmentFitness(plain));
  });

  test("are ended when the call is cancelled", async () => {
    const { workers, opened } = pool();
    const controller = new AbortController();
    const context = { signal: controller.signal, progress: () => {} };
    const going = alignInWorkers(net, variants, own, context, workers);
    controller.abort();
    await expect(going).rejects.toMatchObject({ name: "AbortError" });
    expect(opened.every(({ ended }) => ended())).toBe(true);
  });
});
