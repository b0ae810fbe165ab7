import { expect, test } from "vitest";
import { measureMap } from "./drawn-map.ts";
import { mapFromRecord, type RecordedPath } from "./map-from-record.ts";

const record: RecordedPath = {
  steps: [
    { name: "receive", role: "office", cases: 100, n: 104, processMinutes: 10, waitingMinutes: 0 },
    { name: "check", role: "", cases: 100, n: 120, processMinutes: null, waitingMinutes: 480 },
    { name: "sign", role: "head", cases: 60, n: 60, processMinutes: 2, waitingMinutes: null },
  ],
  arcs: [
    { from: 0, to: 1, count: 100 },
    { from: 1, to: 2, count: 60 },
    { from: 1, to: 0, count: 20 },
    { from: 1, to: 1, count: 1 },
  ],
  cases: 100,
  casesPerYear: 400,
  clock: "work",
  p85LeadMinutes: 900,
};

test("a record becomes its usual path, with measured times, roles as lanes and ways back", () => {
  let k = 0;
  const map = mapFromRecord(record, "not recorded", () => `id${++k}`);
  expect(map.lanes.map(({ role }) => role)).toEqual(["office", "not recorded", "head"]);
  const told = map.steps.map(({ name, processTime, leadTime, caseShare, evidence }) => [
    name,
    processTime?.minutes.likely ?? null,
    leadTime?.minutes.likely ?? null,
    caseShare,
    evidence,
  ]);
  expect(told).toEqual([
    ["receive", 10, 10, null, { level: "measured", n: 104 }],
    ["check", null, 480, null, { level: "measured", n: 120 }],
    ["sign", 2, 2, 0.6, { level: "measured", n: 60 }],
  ]);
  // 20 of 81 that leave the check go back; the single repetition is left out
  const back = map.links.filter(({ kind }) => kind === "rework");
  expect(back.map(({ probability }) => probability)).toEqual([0.247]);
  expect(map.links.filter(({ kind }) => kind === "forward")).toHaveLength(2);
  expect(map.facts).toMatchObject({
    casesPerYear: 400,
    p85LeadTime: { clock: "work", minutes: { likely: 900 } },
  });
  const measures = measureMap(map);
  expect(measures.leadTime).toMatchObject({ evidence: "measured", n: 60 });
  expect(measures.leadTime.missing).toEqual([]);
  expect(measures.processTime.missing).toEqual([map.steps[1]?.id]);
});
