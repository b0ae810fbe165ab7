import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  alignedPrecision,
  alignmentFitness,
  alignVariants,
  discoverTree,
  findVariants,
  matchActivities,
  replayTokens,
  treeToNet,
  wholeLog,
} from "@talka/engine";
import { describe, expect, test } from "vitest";
import { readLog } from "./read-log.ts";
import { readTree } from "./read-tree.ts";

// Trees that another program found in public logs, and what it says of them; the trees are read as
// it printed them, so that only conformance is compared.
const data = join(import.meta.dirname, "../../../shared/data");

interface Figures {
  readonly [key: string]: { readonly value: Readonly<Record<string, number | string>> | null };
}

/** Log, net of its tree at noise 0 or 0.2, and the other program's figures. */
function read(name: string, key: "inductive_miner" | "inductive_miner_infrequent_0_2") {
  const text = readFileSync(join(data, "expected", `${name}.json`), "utf8");
  const figures = JSON.parse(text).figures as Figures;
  const log = readLog(data, name);
  const variants = findVariants(wholeLog(log));
  const net = treeToNet(readTree(String(figures[key]?.value?.["tree"])));
  const { modelActivity } = matchActivities(log.activityNames, net.activityNames);
  const of = (figure: string, part: string) => Number(figures[figure]?.value?.[part]);
  return { log, variants, net, modelActivity, of };
}

function aligned({ net, variants, modelActivity }: ReturnType<typeof read>) {
  const alignments = alignVariants(net, variants, modelActivity);
  if (alignments === null) throw new Error("the model cannot be brought to its end");
  return alignments;
}

describe.skipIf(!existsSync(data))("conformance of public logs (skipped where absent)", () => {
  test.each(["running-example", "receipt", "sepsis", "bpic15_1f", "roadtraffic"])(
    "alignments of %s cost what the other program's cost, all of them to the end",
    (name) => {
      const one = read(name, "inductive_miner_infrequent_0_2");
      const fitness = alignmentFitness(aligned(one));
      expect(fitness.openVariants).toBe(0);
      const mean = one.of("imf_alignment_fitness", "average_trace_fitness");
      expect(fitness.meanLower).toBeCloseTo(mean, 9);
      const fitting = one.of("imf_alignment_fitness", "percentage_of_fitting_traces");
      expect(100 * fitness.fittingLower).toBeCloseTo(fitting, 9);
      // There a silent step costs a ten-thousandth of a deviation, here nothing.
      const log = one.of("imf_alignment_fitness", "log_fitness");
      expect(fitness.logLower).toBeGreaterThanOrEqual(log);
      expect(fitness.logLower - log).toBeLessThan(4e-4);
    },
  );

  test.each(["bpic15_2f", "bpic15_3f"])("alignments of %s reach their end", (name) => {
    const one = read(name, "inductive_miner_infrequent_0_2");
    const alignments = aligned(one);
    expect(alignmentFitness(alignments).openVariants).toBe(0);
    // Replay finds the same cases fitting; it is right where it finds one to fit.
    const percent = one.of("imf_token_replay_fitness", "percentage_of_fitting_traces");
    expect(100 * alignmentFitness(alignments).fittingLower).toBeGreaterThanOrEqual(percent - 1e-9);
  });

  test.each(["running-example", "receipt", "sepsis", "bpic15_1f", "bpic15_2f"])(
    "the tree at noise 0 of %s fits every case exactly",
    (name) => {
      const one = read(name, "inductive_miner");
      expect(alignmentFitness(aligned(one))).toMatchObject({ logLower: 1, fittingLower: 1 });
    },
  );

  test.each([
    "running-example",
    "receipt",
    "sepsis",
    "bpic15_1f",
    "bpic15_2f",
    "bpic15_3f",
    "roadtraffic",
  ])("our own tree at noise 0 of %s fits every case exactly", (name) => {
    const log = readLog(data, name);
    const variants = findVariants(wholeLog(log));
    const root = discoverTree(variants, 0);
    const net = treeToNet({ activityNames: log.activityNames, root });
    const own = Int32Array.from(log.activityNames.keys());
    const alignments = alignVariants(net, variants, own);
    if (alignments === null) throw new Error("a tree can always be run");
    expect(alignmentFitness(alignments)).toMatchObject({ logLower: 1, fittingLower: 1 });
  });

  // All variants, and those of other unfiltered logs, are looked at by `node tools/miners.mjs --fit`; here a few.
  test.each(["coselog_wabo_1"])(
    "our own tree at noise 0 of %s, unfiltered, fits variants spread over the log",
    (name) => {
      const log = readLog(data, name);
      const variants = findVariants(wholeLog(log));
      const root = discoverTree(variants, 0);
      const net = treeToNet({ activityNames: log.activityNames, root });
      const own = Int32Array.from(log.activityNames.keys());
      const count = variants.cases.length;
      const traces = Array.from({ length: 3 }, (_, k) => {
        const v = Math.floor(((k + 0.5) * count) / 3);
        return variants.activity.slice(variants.start[v], variants.start[v + 1]);
      });
      const start = Uint32Array.from([0, ...traces.map(({ length }) => length)]);
      for (let k = 1; k < start.length; k++) start[k] = (start[k] ?? 0) + (start[k - 1] ?? 0);
      const some = {
        start,
        activity: Uint16Array.from(traces.flatMap((trace) => [...trace])),
        cases: new Uint32Array(traces.length).fill(1),
      };
      const alignments = alignVariants(net, some, own);
      if (alignments === null) throw new Error("a tree can always be run");
      expect(alignmentFitness(alignments)).toMatchObject({ logLower: 1, fittingLower: 1 });
    },
    120_000,
  );

  test.each(["running-example", "receipt", "sepsis", "bpic15_1f", "bpic15_2f", "roadtraffic"])(
    "token replay of %s is near the other program's",
    (name) => {
      const one = read(name, "inductive_miner_infrequent_0_2");
      const replay = replayTokens(one.net, one.variants, one.modelActivity);
      // Its nets hold more silent steps, so its totals of tokens are larger.
      const theirs = one.of("imf_token_replay_fitness", "log_fitness");
      expect(Math.abs(replay.fitness - theirs)).toBeLessThan(0.06);
    },
  );

  test("token replay is not exact: it misses cases of a tree that fits all of them", () => {
    const one = read("receipt", "inductive_miner");
    expect(one.of("im_token_replay_fitness", "log_fitness")).toBeCloseTo(0.99969, 5);
    expect(alignmentFitness(aligned(one)).logLower).toBe(1);
  });

  test("precision where every case fits is that of the other program", () => {
    const one = read("running-example", "inductive_miner");
    const precision = alignedPrecision(one.net, aligned(one));
    expect(precision).toBeCloseTo(one.of("im_precision_etconformance_token", "precision"), 9);
  });

  test.each([
    ["receipt", "inductive_miner", "im"],
    ["sepsis", "inductive_miner", "im"],
    ["bpic15_1f", "inductive_miner_infrequent_0_2", "imf"],
    ["bpic15_2f", "inductive_miner_infrequent_0_2", "imf"],
    ["bpic15_3f", "inductive_miner_infrequent_0_2", "imf"],
    ["roadtraffic", "inductive_miner_infrequent_0_2", "imf"],
  ] as const)("precision of %s is near that of replayed prefixes", (name, key, prefix) => {
    // Theirs is of replayed prefixes and leaves those out that do not fit.
    const one = read(name, key);
    const precision = alignedPrecision(one.net, aligned(one));
    const theirs = one.of(`${prefix}_precision_etconformance_token`, "precision");
    expect(Math.abs(precision - theirs)).toBeLessThan(0.05);
  });
});
