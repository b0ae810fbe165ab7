import { type DemoMap, type DemoRegion, demoMaps } from "@talka/demo";
import { exactly } from "@talka/engine";
import {
  addQuickSteps,
  changeStep,
  type DrawnMap,
  emptyMap,
  forwardLink,
  laneOfRole,
  measureMap,
  type NewId,
  readQuickEntry,
  removeStep,
  stepOfQuick,
  withHandoffs,
  withoutEmptyLanes,
} from "@talka/lean";
import {
  addRecordLink,
  asGate,
  asTenant,
  demoScope,
  findMap,
  insertMap,
  insertMapVersion,
  insertProcess,
  stableId,
} from "@talka/storage";
import type { Services } from "../services.ts";
import { organisationIdOf, personIdOf } from "./seed-demo.ts";

/** The id of a process of the demo. */
export function processIdOf(id: string): string {
  return stableId(`process:${id}`);
}

const dayMinutes = 1_440;

/** Puts the demo's processes and maps in place, unless they are there. */
export async function seedMaps(services: Services, region: DemoRegion): Promise<void> {
  for (const demo of demoMaps) {
    const keeper = region.people.find(
      ({ organisation, roles }) =>
        organisation === demo.organisation && roles.includes("process-owner"),
    );
    if (keeper === undefined) continue;
    const organisationId = organisationIdOf(demo.organisation);
    const scope = await asGate(services.db, (trx) =>
      demoScope(trx, organisationId, personIdOf(keeper.id)),
    );
    if (scope === null) continue;
    let made = 0;
    const newId = () => stableId(`map:${demo.id}:${++made}`);
    const current = drawDemo(demo, newId);
    const target = demo.target.length === 0 ? null : drawTarget(demo, current, newId);
    const processId = processIdOf(demo.id);
    const validFrom = services.now().toISOString().slice(0, 10);
    await asTenant(services.db, scope, async (trx) => {
      await insertProcess(trx, scope, processId, {
        ...demo.process,
        serviceId: null,
        teamIds: [],
        state: demo.target.length === 0 ? "in-use" : "being-improved",
      });
      const maps = [
        { id: stableId(`map:${demo.id}`), state: "current", drawn: current },
        { id: stableId(`map:${demo.id}:target`), state: "target", drawn: target },
      ] as const;
      for (const { id, state, drawn } of maps) {
        if (drawn === null) continue;
        const title = demo.titles[state] ?? demo.process.name;
        if (!(await insertMap(trx, scope, { id, processId, title, state, drawn }))) continue;
        const self = { kind: "map", id };
        await addRecordLink(trx, scope, { kind: "process", id: processId }, self, "measured");
        const row = await findMap(trx, scope, id);
        if (state === "target") {
          await addRecordLink(trx, scope, { kind: "map", id: maps[0].id }, self, "carried-on");
        } else if (row !== undefined) {
          const kept = { version: 1, note: "Uzzīmēts darbnīcā pie sienas", validFrom };
          await insertMapVersion(trx, scope, row, kept);
        }
      }
    });
  }
}

/** The map as its workshop typed it. */
export function drawDemo(demo: DemoMap, newId: NewId): DrawnMap {
  const { steps, faults } = readQuickEntry(demo.lines.join("\n"));
  if (faults.length > 0) throw new RangeError(`${demo.id}: ${JSON.stringify(faults[0])}`);
  const deadline =
    demo.deadlineDays === null
      ? null
      : ({ clock: "elapsed", minutes: exactly(demo.deadlineDays * dayMinutes) } as const);
  const drawn = addQuickSteps(
    {
      ...emptyMap,
      facts: { ...emptyMap.facts, casesPerYear: demo.process.yearlyVolume, deadline },
    },
    steps,
    "",
    newId,
  );
  const idOf = (name: string) => drawn.steps.find((step) => step.name === name)?.id ?? "";
  const last = drawn.steps.length - 1;
  const map = withHandoffs({
    ...drawn,
    steps: drawn.steps.map((step, k) => ({
      ...step,
      documents: demo.papers[step.name]?.documents ?? [],
      systems: demo.papers[step.name]?.systems ?? [],
      kind: k === 0 ? "entry" : k === last ? "exit" : step.kind,
    })),
    links: [
      ...drawn.links,
      ...demo.returns.map(({ from, to, share }) => ({
        ...forwardLink(newId(), idOf(from), idOf(to)),
        kind: "rework" as const,
        probability: share,
      })),
    ],
    stickers: demo.voices.map(({ step, kind, text }) => ({
      id: newId(),
      stepId: idOf(step),
      kind,
      text,
    })),
  });
  if (!(measureMap(map).leadTime.likely > 0)) throw new RangeError(`${demo.id} takes no time`);
  return map;
}

/** The target: the same steps where they stay, so that both can be compared. */
function drawTarget(demo: DemoMap, current: DrawnMap, newId: NewId): DrawnMap {
  let map: DrawnMap = { ...current, stickers: [] };
  for (const { step: name, line } of demo.target) {
    const step = map.steps.find((one) => one.name === name);
    if (step === undefined) throw new RangeError(`${demo.id}: no step ${name}`);
    const [quick] = line === null ? [] : readQuickEntry(line).steps;
    if (quick === undefined) {
      map = removeStep(map, step.id);
      continue;
    }
    const [withLane, laneId] = laneOfRole(map, quick.role, newId);
    const { kind, systems, documents } = step;
    map = changeStep(withLane, {
      ...stepOfQuick(quick, step.id, laneId),
      kind,
      systems,
      documents,
      note: "",
    });
  }
  const links = map.links.map((link) =>
    link.kind === "rework" ? { ...link, probability: (link.probability ?? 0) / 3 } : link,
  );
  return withoutEmptyLanes({ ...map, links });
}
