import {
  type AnalysisSettings,
  analyseLog,
  compileCalendar,
  type EventLog,
  findBatches,
  findRework,
  type LogView,
  measureCases,
  officeCalendar,
  randomSource,
  tabulateHandovers,
  tabulateWaiting,
  wholeLog,
} from "@talka/engine";
import { type BenchRow, medianMs } from "./table.ts";

const EVENTS = 1_000_000;
const EVENTS_A_CASE = 10;
const ACTIVITIES = 40;
const RESOURCES = 60;
const ROLES = 8;
const MINUTE = 60_000;
const FIRST_MS = Date.UTC(2024, 0, 1);

/** Times the clocks and every measure of time on a seeded log of a million instances with starts. */
export async function rows(): Promise<BenchRow[]> {
  const log = makeLog();
  const view = wholeLog(log);
  const calendar = officeCalendar("LV", "Europe/Riga", []);
  const clock = compileCalendar(calendar, FIRST_MS, FIRST_MS + 1000 * 24 * 60 * MINUTE);
  const copyMs = await medianMs(7, () => [log.endAtMs.slice(), log.startAtMs?.slice()]);
  const settings: AnalysisSettings = {
    level: { kind: "task" },
    filters: [],
    calendar,
    milestones: null,
    deadline: null,
  };
  const measured: [string, string, () => unknown][] = [
    ["working time between 1 M pairs of instants", "–", () => addUp(view, clock.workMs)],
    ["case measures, clock time, 1 M events", "≤ 30 ms", () => measureCases(view, null)],
    ["case measures, both clocks, 1 M events", "≤ 150 ms", () => measureCases(view, clock)],
    ["waiting table, both clocks, 1 M events", "≤ 1 s", () => tabulateWaiting(view, clock)],
    ["rework and ping-pong, 1 M events", "≤ 0.5 s", () => findRework(view, clock)],
    ["handovers of roles, 1 M events", "≤ 0.5 s", () => tabulateHandovers(view, "role", clock)],
    ["batches, 1 M events", "≤ 1 s", () => findBatches(view, clock)],
    [
      "whole analysis with findings, 1 M events",
      "≤ 4 s",
      () => analyseLog(log, settings, { nowMs: null }),
    ],
  ];
  const result: BenchRow[] = [];
  for (const [work, target, run] of measured) {
    const ms = await medianMs(3, run);
    const limit = `${copyMs.toFixed(1)} ms to copy both time columns`;
    result.push({ work, measured: `${ms.toFixed(0)} ms`, limit, target });
  }
  return result;
}

function addUp({ log }: LogView, workMs: (startMs: number, endMs: number) => number): number {
  let sum = 0;
  for (let i = 1; i < log.endAtMs.length; i++) {
    sum += workMs(log.endAtMs[i - 1] as number, log.endAtMs[i] as number);
  }
  return sum;
}

function makeLog(): EventLog {
  const random = randomSource(2026);
  const cases = EVENTS / EVENTS_A_CASE;
  const activity = new Uint16Array(EVENTS);
  const resource = new Int32Array(EVENTS);
  const endAtMs = new Float64Array(EVENTS);
  const startAtMs = new Float64Array(EVENTS);
  for (let c = 0; c < cases; c++) {
    let at = FIRST_MS + Math.floor(random.nextUniform() * 900 * 24 * 60) * MINUTE;
    for (let k = 0; k < EVENTS_A_CASE; k++) {
      const i = c * EVENTS_A_CASE + k;
      activity[i] = Math.min(ACTIVITIES - 1, k * 3 + random.nextBelow(6));
      resource[i] = random.nextBelow(RESOURCES);
      startAtMs[i] = at + random.nextBelow(5 * 24 * 60) * MINUTE;
      at = startAtMs[i] + random.nextBelow(120) * MINUTE;
      endAtMs[i] = at;
    }
  }
  const names = (count: number) => Array.from({ length: count }, (_, k) => `${k}`);
  return {
    caseStart: Uint32Array.from({ length: cases + 1 }, (_, c) => c * EVENTS_A_CASE),
    caseIds: names(cases),
    activity,
    activityNames: names(ACTIVITIES),
    endAtMs,
    startAtMs,
    resource,
    resourceNames: names(RESOURCES),
    role: resource.map((r) => r % ROLES),
    roleNames: names(ROLES),
    precision: new Uint8Array(EVENTS).fill(1),
    tiedWithPrevious: new Uint8Array(EVENTS),
    rowNumber: Uint32Array.from({ length: EVENTS }, (_, i) => i + 1),
    caseAttributes: [],
    eventAttributes: [],
    zone: "Europe/Riga",
  };
}
