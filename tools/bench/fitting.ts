import {
  checkModel,
  DEFAULT_FIT,
  type EventLog,
  fitBest,
  fitModel,
  measureDistances,
  officeCalendar,
  PRECISION_SECOND,
  randomSource,
} from "@talka/engine";
import { type BenchRow, medianMs } from "./table.ts";

const CASES = 10_000;
const STEPS = 10;
const PEOPLE = 20;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Times a simulation model made of a seeded log of ten thousand cases, and its check. */
export async function rows(): Promise<BenchRow[]> {
  const log = makeLog();
  const calendar = officeCalendar("LV", "Europe/Riga", []);
  const settings = { ...DEFAULT_FIT, calendar };
  const copyMs = await medianMs(3, () => [log.endAtMs.slice(), log.startAtMs?.slice()]);
  const limit = `${copyMs.toFixed(1)} ms to copy starts and ends`;
  const size = `${(log.activity.length / 1000).toFixed(0)},000 events`;
  const plain = await medianMs(3, () => fitModel(log, settings));
  const apart = await medianMs(3, () => measureDistances(log, log));
  const both = await medianMs(1, () => {
    const { choice } = checkModel(log, settings);
    fitBest(log, { ...settings, ...choice }, 1);
  });
  const row = (work: string, ms: number, target: string): BenchRow => ({
    work: `${work}, 10,000 cases, ${size}`,
    measured: `${ms.toFixed(0)} ms`,
    limit,
    target,
  });
  return [
    row("simulation model of a log", plain, "≤ 2 s"),
    row("six distances between two logs", apart, "≤ 0.5 s"),
    row("best of several models, its check in 10 runs, and the model", both, "≤ 10 s"),
  ];
}

/** Ten steps in turn, some skipped, some done again, each by one of a few people in office hours. */
function makeLog(): EventLog {
  const source = randomSource(20_261_126);
  const random = () => source.nextUniform();
  const caseStart = [0];
  const activity: number[] = [];
  const resource: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const monday = Date.UTC(2021, 0, 4, 6);
  const freeAtMs = new Float64Array(PEOPLE);
  for (let c = 0; c < CASES; c++) {
    const day = Math.floor((c / CASES) * 260 * 5);
    let readyMs = monday + (day + Math.floor(day / 5) * 2) * DAY_MS + random() * 8 * HOUR_MS;
    for (let a = 0; a < STEPS; a++) {
      if (random() < 0.15 && a > 0) continue;
      const who = a * 2 + (random() < 0.5 ? 0 : 1);
      const startMs = inHours(Math.max(readyMs + random() ** 3 * 3 * DAY_MS, freeAtMs[who] ?? 0));
      const endMs = startMs + Math.round((0.1 - Math.log(1 - random()) * 0.3) * 3600) * 1000;
      activity.push(a);
      resource.push(who);
      starts.push(startMs);
      ends.push(endMs);
      freeAtMs[who] = endMs;
      readyMs = endMs;
      if (a > 2 && random() < 0.1) a -= 2;
    }
    caseStart.push(activity.length);
  }
  const n = activity.length;
  return {
    caseStart: Uint32Array.from(caseStart),
    caseIds: Array.from({ length: CASES }, (_, c) => `L-${c}`),
    activity: Uint16Array.from(activity),
    activityNames: Array.from({ length: STEPS }, (_, a) => `step ${a + 1}`),
    endAtMs: Float64Array.from(ends),
    startAtMs: Float64Array.from(starts),
    resource: Int32Array.from(resource),
    resourceNames: Array.from({ length: PEOPLE }, (_, who) => `person ${who + 1}`),
    role: null,
    roleNames: [],
    precision: new Uint8Array(n).fill(PRECISION_SECOND),
    tiedWithPrevious: new Uint8Array(n),
    rowNumber: Uint32Array.from({ length: n }, (_, i) => i + 2),
    caseAttributes: [],
    eventAttributes: [],
    zone: "Europe/Riga",
  };
}

/** The instant itself in office hours of a working day, else the next opening; whole seconds. */
function inHours(atMs: number): number {
  const day = Math.floor(atMs / DAY_MS);
  const weekday = (day + 3) % 7;
  const hour = (atMs - day * DAY_MS) / HOUR_MS;
  const opens = (d: number): number => ((d + 3) % 7 > 4 ? opens(d + 1) : d * DAY_MS + 6 * HOUR_MS);
  if (weekday > 4 || hour >= 14) return opens(day + 1);
  return Math.round(Math.max(atMs, day * DAY_MS + 6 * HOUR_MS) / 1000) * 1000;
}
