import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileSimulation, measureReplication, runReplication } from "@talka/engine";
import { readBpmn, readSimulationParameters } from "@talka/formats";
import { queueingSystems } from "../lib/queueing-systems.ts";
import { type BenchRow, medianMs } from "./table.ts";

const fromMs = Date.UTC(2026, 0, 5);

/** Times the simulator: a queue, a candidate of a search, and a known scenario where it is there. */
export async function rows(): Promise<BenchRow[]> {
  const systems = queueingSystems();
  const rows: BenchRow[] = [];
  const queue = compileSimulation(systems[0]!.model, { fromMs });
  const cases = 100_000;
  const queueMs = await medianMs(5, () => runReplication(queue, { cases, seed: 1 }, 0));
  rows.push({
    work: "simulation: M/M/1, customers a second, one core",
    measured: `${(cases / queueMs / 1000).toFixed(2)} M`,
    limit: "–",
    target: "≥ 5 M",
  });
  const tandem = compileSimulation(chain(10), { fromMs });
  const candidateMs = await medianMs(9, () =>
    [0, 1, 2, 3, 4].map((r) =>
      measureReplication(runReplication(tandem, { cases: 500, seed: 1 }, r)),
    ),
  );
  rows.push({
    work: "simulation: a candidate, 5 × 500 cases of 10 activities",
    measured: `${candidateMs.toFixed(1)} ms`,
    limit: "–",
    target: "≤ 10 ms",
  });
  const folder = join(import.meta.dirname, "../../../shared/scenarios/credit-application");
  if (!existsSync(folder)) return rows;
  const diagram = readBpmn(readFileSync(join(folder, "model.bpmn")));
  if (!diagram.ok) return rows;
  const text = readFileSync(join(folder, "params.json"), "utf8");
  const read = readSimulationParameters(text, diagram.value.model);
  if (!read.ok) return rows;
  const credit = compileSimulation(read.value.model, { fromMs });
  let instances = 0;
  const creditMs = await medianMs(9, () => {
    instances = 0;
    for (let r = 0; r < 20; r++) {
      instances += runReplication(credit, { cases: 1000, seed: 1 }, r).rows.count;
    }
    return instances;
  });
  rows.push({
    work: "simulation: credit application, activity instances a second, one core",
    measured: `${(instances / creditMs / 1000).toFixed(2)} M`,
    limit: "–",
    target: "≥ 2 M",
  });
  return rows;
}

/** So many tasks one after another, each with two people. */
function chain(length: number) {
  const ids = Array.from({ length }, (_, k) => `A${k}`);
  const system = queueingSystems().find(({ name }) => name.startsWith("tandem"))!.model;
  const process = system.processes[0]!;
  const task = process.tasks[0]!;
  const duration = task.performers[0]!.duration;
  const names = ["S", ...ids, "E"];
  const people = ids.flatMap((id) => [`${id}a`, `${id}b`]);
  return {
    ...system,
    people: people.map((id) => ({ ...system.people[0]!, id })),
    processes: [
      {
        ...process,
        flow: {
          ...process.flow,
          nodes: names.map((id) => ({
            ...process.flow.nodes[0]!,
            id,
            kind:
              id === "S" ? ("start" as const) : id === "E" ? ("end" as const) : ("task" as const),
          })),
          flows: names.slice(1).map((to, k) => ({
            id: `${names[k]}>${to}`,
            name: "",
            from: names[k] ?? "",
            to,
          })),
        },
        tasks: ids.map((nodeId) => ({
          ...task,
          nodeId,
          performers: [`${nodeId}a`, `${nodeId}b`].map((personId) => ({ personId, duration })),
        })),
      },
    ],
  };
}
