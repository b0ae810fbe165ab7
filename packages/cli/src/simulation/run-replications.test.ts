import { compileSimulation, lineOfficeModel, summariseReplications } from "@talka/engine";
import { expect, test } from "vitest";
import { runReplications } from "./run-replications.ts";

const startAtMs = Date.UTC(2026, 0, 5);
const line = lineOfficeModel({
  people: ["a", "b", "c"],
  processes: [
    {
      id: "p",
      gapMinutes: 18,
      tasks: [
        { id: "check", minutes: 20, by: ["a", "b"] },
        { id: "sign", minutes: 12, by: ["b", "c"], notBy: ["check"] },
      ],
    },
  ],
});
/** Chance in the hours of people, too. */
const model = { ...line, people: line.people.map((one) => ({ ...one, availability: 0.9 })) };

test("figures of any number of threads are the same to the last bit", async () => {
  const settings = { cases: 120, seed: 7, dispatch: "causal", warmUpCases: 10 } as const;
  const inThreads = async (threads: number, seed: number) => {
    const figures = await runReplications(model, startAtMs, { ...settings, seed }, 5, threads);
    const compiled = compileSimulation(model, { fromMs: startAtMs });
    return { figures, summary: summariseReplications(compiled, figures) };
  };
  const one = await inThreads(1, 7);
  expect(one.figures.map(({ replication }) => replication)).toEqual([0, 1, 2, 3, 4]);
  for (const threads of [2, 3, 5]) expect(await inThreads(threads, 7)).toStrictEqual(one);
  expect((await inThreads(2, 8)).summary.all.cycleMs.mean).not.toBe(one.summary.all.cycleMs.mean);
});
