import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findVariants } from "../log/find-variants.ts";
import { logOf } from "../log/log-of.ts";
import { wholeLog } from "../log/log-view.ts";
import { treeToNet } from "../model/tree-to-net.ts";
import { treeBySeed } from "../model/trees-for-test.ts";
import { alignVariants } from "./align-variants.ts";
import { alignmentFitness } from "./alignments.ts";
import { divideVariants, joinAlignments } from "./divide-variants.ts";
import { matchActivities } from "./match-activities.ts";

const traces = fc.array(fc.array(fc.nat(4), { maxLength: 8 }), { minLength: 1, maxLength: 20 });

describe("variants in parts", () => {
  test("hold every variant once, as it was", () => {
    fc.assert(
      fc.property(traces, fc.integer({ min: 1, max: 6 }), (log, count) => {
        const variants = variantsOf(log);
        const parts = divideVariants(variants, count);
        expect(parts.length).toBeLessThanOrEqual(count);
        const all = parts.flatMap(({ picked }) => [...picked]).sort((a, b) => a - b);
        expect(all).toEqual([...variants.cases.keys()]);
        for (const { picked, variants: part } of parts) {
          picked.forEach((v, k) => {
            expect(part.cases[k]).toBe(variants.cases[v]);
            expect([...part.activity.subarray(part.start[k], part.start[k + 1])]).toEqual([
              ...variants.activity.subarray(variants.start[v], variants.start[v + 1]),
            ]);
          });
        }
      }),
    );
  });

  test("cost together what they cost in one go", () => {
    fc.assert(
      fc.property(fc.nat(), traces, fc.boolean(), (seed, log, layers) => {
        const net = treeToNet(treeBySeed(seed));
        const variants = variantsOf(log);
        const own = matchActivities([..."abcde"], net.activityNames).modelActivity;
        const whole = alignVariants(net, variants, own, { layers });
        const parts = divideVariants(variants, 3).map(({ picked, variants: part }) => {
          const alignments = alignVariants(net, part, own, { layers });
          if (alignments === null) throw new Error("a tree can always be run");
          return { picked, alignments };
        });
        const joined = joinAlignments(parts);
        if (whole === null) throw new Error("a tree can always be run");
        for (const column of ["lowerCost", "upperCost", "length", "cases"] as const) {
          expect(joined[column]).toEqual(whole[column]);
        }
        expect(joined.shortestRun).toBe(whole.shortestRun);
        expect(alignmentFitness(joined)).toEqual(alignmentFitness(whole));
        for (let v = 0; v < joined.cases.length; v++) {
          const said = joined.movePosition
            .subarray(joined.moveStart[v], joined.moveStart[v + 1])
            .filter((i) => i >= 0);
          expect([...said]).toEqual([...Array(joined.length[v]).keys()]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("that are not all there are refused", () => {
    const [part] = divideVariants(variantsOf([[0], [1]]), 2);
    const alignments = alignVariants(treeToNet(treeBySeed(1)), part!.variants, new Int32Array(5));
    const picked = Uint32Array.from([1]);
    expect(() => joinAlignments([{ picked, alignments: alignments! }])).toThrow(RangeError);
    expect(() => divideVariants(part!.variants, 0)).toThrow(RangeError);
  });
});

function variantsOf(log: readonly (readonly number[])[]) {
  const letters = [..."abcde"];
  const built = logOf(log.map((trace) => trace.map((a) => letters[a]!)));
  const variants = findVariants(wholeLog(built));
  // Numbers by letter, whichever came first in the log.
  const activity = variants.activity.map((a) => letters.indexOf(built.activityNames[a]!));
  return { ...variants, activity };
}
