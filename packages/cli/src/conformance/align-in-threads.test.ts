import {
  alignmentFitness,
  alignVariants,
  findVariants,
  logOf,
  type ProcessTree,
  treeToNet,
  wholeLog,
} from "@talka/engine";
import { describe, expect, test } from "vitest";
import { alignInThreads } from "./align-in-threads.ts";

const activityNames = Array.from({ length: 8 }, (_, a) => `step ${a}`);
const leaf = (activity: number): ProcessTree => ({ kind: "activity", activity });
const net = treeToNet({
  activityNames,
  root: {
    kind: "sequence",
    children: [leaf(0), { kind: "parallel", children: [1, 2, 3, 4, 5, 6].map(leaf) }, leaf(7)],
  },
});
// Each row in another order, every third without its end.
const log = logOf(
  Array.from({ length: 200 }, (_, c) => {
    const middle = [1, 2, 3, 4, 5, 6].toSorted(
      (a, b) => ((a * (c + 3)) % 7) - ((b * (c + 3)) % 7) || ((a + c) % 6) - ((b + c) % 6),
    );
    return [0, ...middle, ...(c % 3 === 0 ? [] : [7])].map((a) => activityNames[a] ?? "");
  }),
);
const variants = findVariants(wholeLog(log));
const own = Int32Array.from(log.activityNames, (name) => activityNames.indexOf(name));
const never = new AbortController().signal;

describe("alignments in threads", () => {
  test.each([1, 2, 3])("cost the same in %i as in one go", async (threads) => {
    const found = await alignInThreads(net, variants, own, {
      threads,
      signal: never,
      onProgress: () => {},
    });
    const plain = alignVariants(net, variants, own);
    if (found === null || found === "stopped" || plain === null) throw new Error("not aligned");
    expect(found.lowerCost).toEqual(plain.lowerCost);
    expect(alignmentFitness(found)).toEqual(alignmentFitness(plain));
  });

  test("are stopped when nobody waits for them", async () => {
    const controller = new AbortController();
    const going = alignInThreads(net, variants, own, {
      threads: 2,
      signal: controller.signal,
      onProgress: () => {},
    });
    controller.abort();
    expect(await going).toBe("stopped");
  });

  test("of a model without an end are none", async () => {
    const finalMarking = net.finalMarking.map(() => 9);
    const found = await alignInThreads({ ...net, finalMarking }, variants, own, {
      threads: 2,
      signal: never,
      onProgress: () => {},
    });
    expect(found).toBeNull();
  });
});
