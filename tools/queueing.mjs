// Long runs of the simulator against exact queueing formulas: `node tools/queueing.mjs [replications] [cases]`.
// Prints the table of docs/reference/simulation.md; ends with 1 where an exact value is missed.
import {
  compileSimulation,
  measureReplication,
  runReplication,
  studentQuantile,
} from "../packages/engine/src/index.ts";
import { queueingSystems } from "./lib/queueing-systems.ts";

const replications = Number(process.argv[2] ?? 30);
const cases = Number(process.argv[3] ?? 200_000);
const systems = queueingSystems();
const values = systems.reduce((sum, { exact }) => sum + Object.keys(exact).length, 0);
// The chance of a miss by accident is one in a hundred for all of them together.
const t = studentQuantile(1 - 0.005 / values, replications - 1);
let misses = 0;
console.log(`| System | Figure | Exact | Mean of ${replications} × ${cases} | ± | Half-width |`);
console.log("| --- | --- | ---: | ---: | ---: | ---: |");
for (const { name, model, exact, read } of systems) {
  const compiled = compileSimulation(model, { fromMs: Date.UTC(2026, 0, 5) });
  const runs = [];
  for (let r = 0; r < replications; r++) {
    const run = runReplication(compiled, { cases, seed: 2026, warmUpCases: cases / 10 }, r);
    runs.push(read(run, measureReplication(run)));
  }
  for (const [figure, value] of Object.entries(exact)) {
    const all = runs.map((one) => one[figure]);
    const mean = all.reduce((a, b) => a + b, 0) / all.length;
    const sd = Math.sqrt(all.reduce((a, b) => a + (b - mean) ** 2, 0) / (all.length - 1));
    const half = (t * sd) / Math.sqrt(all.length);
    const isWithin = Math.abs(mean - value) <= half;
    if (!isWithin) misses++;
    const shown = [value, mean, half].map((x) => x.toFixed(4)).join(" | ");
    const width = `${((100 * half) / value).toFixed(2)} %`;
    console.log(`| ${name} | ${figure} | ${shown} | ${width}${isWithin ? "" : " **missed**"} |`);
  }
}
console.log(`\n${values} values, ${misses} missed`);
process.exitCode = misses > 0 ? 1 : 0;
