import {
  compileSimulation,
  DEFAULT_SEARCH,
  findBetter,
  lineOfficeModel,
  measureReplication,
  RunBuffers,
  randomSource,
  runReplication,
} from "@talka/engine";
import { type BenchRow, medianMs } from "./table.ts";

const CASES = 500;
const REPLICATIONS = 5;
const ACTIVITIES = 10;

/** Times one candidate of a search, and a whole search of a thousand runs. */
export async function rows(): Promise<BenchRow[]> {
  const people = ["a", "b", "c", "d", "e"];
  const model = lineOfficeModel({
    people,
    processes: [
      {
        id: "line",
        gapMinutes: 25,
        tasks: Array.from({ length: ACTIVITIES }, (_, k) => ({
          id: `step ${k}`,
          minutes: 10,
          by: [people[k % 5] ?? "a", people[(k + 1) % 5] ?? "a"],
        })),
      },
    ],
  });
  const startAtMs = Date.UTC(2026, 0, 5);
  const buffers = new RunBuffers();
  const candidateMs = await medianMs(15, () => {
    const compiled = compileSimulation(model, { fromMs: startAtMs, days: 60, buffers });
    return Array.from({ length: REPLICATIONS }, (_, r) =>
      measureReplication(runReplication(compiled, { cases: CASES, seed: 1 }, r)),
    );
  });
  const random = randomSource(1);
  const drawMs = await medianMs(5, () => {
    let sum = 0;
    for (let k = 0; k < CASES * REPLICATIONS * ACTIVITIES; k++) sum += random.nextUniform();
    return sum;
  });
  const settings = { ...DEFAULT_SEARCH, startAtMs, simulations: 1000, cases: 200 };
  const searchMs = await medianMs(1, () => findBetter(model, settings));
  return [
    {
      work: `one candidate: ${REPLICATIONS} replications × ${CASES} cases × ${ACTIVITIES} activities`,
      measured: `${candidateMs.toFixed(1)} ms`,
      limit: `${drawMs.toFixed(2)} ms to draw as many random numbers`,
      target: "≤ 10 ms",
    },
    {
      work: "a search of 1000 runs of 200 cases, confirmed",
      measured: `${(searchMs / 1000).toFixed(1)} s`,
      limit: `${((candidateMs * 1000 * 200) / CASES / REPLICATIONS / 1000).toFixed(1)} s for the runs alone`,
      target: "",
    },
  ];
}
