import {
  compileCalendar,
  type EventLog,
  explainWaiting,
  officeCalendar,
  PRECISION_SECOND,
  randomSource,
  tabulateCauses,
  type WaitingView,
  wholeLog,
} from "@talka/engine";
import { type BenchRow, medianMs } from "./table.ts";

const INSTANCES = 1_000_000;
const ACTIVITIES = 40;
const PEOPLE = 120;
/** How many people do each activity. */
const TEAM = 6;
const HOUR_MS = 3_600_000;

/** Times the causes of waiting of a seeded office with a million pieces of work. */
export async function rows(): Promise<BenchRow[]> {
  const log = makeOffice();
  const view = wholeLog(log);
  const calendar = officeCalendar("LV", "Europe/Riga", []);
  const clock = compileCalendar(calendar, log.endAtMs[0] ?? 0, log.endAtMs.at(-1) ?? 0);
  const copyMs = await medianMs(3, () => [log.endAtMs.slice(), log.startAtMs?.slice()]);
  const rows: BenchRow[] = [];
  for (const who of ["team", "person"] as const satisfies readonly WaitingView[]) {
    const ms = await medianMs(3, () =>
      tabulateCauses(view, explainWaiting(view, { view: who, clockOf: () => clock })),
    );
    rows.push({
      work: `waiting causes by ${who}, 1 M activity instances`,
      measured: `${ms.toFixed(0)} ms`,
      limit: `${copyMs.toFixed(1)} ms to copy starts and ends`,
      target: "≤ 2 s",
    });
  }
  return rows;
}

/** Cases of 2–16 steps; each step is done by one of a few people, one thing at a time. */
function makeOffice(): EventLog {
  const source = randomSource(20_261_125);
  const random = () => source.nextUniform();
  const caseStart: number[] = [0];
  const activity = new Uint16Array(INSTANCES);
  const resource = new Int32Array(INSTANCES);
  const startAtMs = new Float64Array(INSTANCES);
  const endAtMs = new Float64Array(INSTANCES);
  const freeAtMs = new Float64Array(PEOPLE);
  let arrivedMs = Date.UTC(2020, 0, 6, 6);
  for (let i = 0; i < INSTANCES; ) {
    const length = Math.min(INSTANCES - i, 2 + Math.floor(random() * 15));
    arrivedMs += random() * 0.5 * HOUR_MS;
    let readyMs = arrivedMs;
    for (let k = 0; k < length; k++, i++) {
      const a = random() < 0.85 ? (k * 3) % ACTIVITIES : Math.floor(random() * ACTIVITIES);
      const who = (a * 3 + Math.floor(random() * TEAM)) % PEOPLE;
      const begun = Math.max(readyMs + random() * 8 * HOUR_MS, freeAtMs[who] ?? 0);
      const startMs = Math.round(begun / 1000) * 1000;
      activity[i] = a;
      resource[i] = who;
      startAtMs[i] = startMs;
      endAtMs[i] = startMs + Math.round((0.2 + random()) * 1_200) * 1000;
      freeAtMs[who] = endAtMs[i] ?? 0;
      readyMs = endAtMs[i] ?? 0;
    }
    caseStart.push(i);
  }
  return {
    caseStart: Uint32Array.from(caseStart),
    caseIds: caseStart.slice(1).map((_, c) => `L-${c}`),
    activity,
    activityNames: Array.from({ length: ACTIVITIES }, (_, a) => `step ${a}`),
    endAtMs,
    startAtMs,
    resource,
    resourceNames: Array.from({ length: PEOPLE }, (_, who) => `person ${who}`),
    role: null,
    roleNames: [],
    precision: new Uint8Array(INSTANCES).fill(PRECISION_SECOND),
    tiedWithPrevious: new Uint8Array(INSTANCES),
    rowNumber: Uint32Array.from({ length: INSTANCES }, (_, i) => i + 2),
    caseAttributes: [],
    eventAttributes: [],
    zone: "Europe/Riga",
  };
}
