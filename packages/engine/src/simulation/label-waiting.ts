import { type WaitingCause, waitingCauses } from "../model/waiting-cause.ts";
import { atPlaceBack } from "./on-site.ts";
import type { RunState } from "./run-state.ts";

const at = (cause: WaitingCause) => waitingCauses.indexOf(cause);
const INTAKE = at("intake");
const EXTERNAL = at("external");
const BATCHING = at("batching");
const CONTENTION = at("contention");
const PRIORITISATION = at("prioritisation");
const UNAVAILABILITY = at("unavailability");
const EXTRANEOUS = at("extraneous");
const CAUSES = waitingCauses.length;
/** So far back are rows looked through that lie side by side, for people with several in hand. */
const LOOK_BACK = 64;

/** Gives each millisecond an item waited before `startMs` to one cause, by what its person did. */
export function labelWaiting(run: RunState, item: number, person: number, startMs: number): void {
  const { items, cases, causes } = run;
  const base = items.task[item] * CAUSES;
  const readyMs = items.readyAtMs[item];
  const firstMs = cases.firstStartAtMs[items.caseOf[item]];
  let from = readyMs;
  const intakeEnd = Math.min(firstMs, startMs);
  if (intakeEnd > from) {
    causes[base + INTAKE] += intakeEnd - from;
    from = intakeEnd;
  } else if (Number.isNaN(firstMs)) {
    causes[base + INTAKE] += startMs - from;
    return;
  }
  if (from >= startMs) return;
  const extraneousEnd = readyMs + items.extraneousMs[item];
  if (extraneousEnd > from) {
    causes[base + EXTRANEOUS] += extraneousEnd - from;
    from = extraneousEnd;
  }
  const externalEnd = extraneousEnd + items.externalMs[item];
  if (externalEnd > from) {
    causes[base + EXTERNAL] += externalEnd - from;
    from = externalEnd;
  }
  const queuedMs = items.queuedAtMs[item];
  if (queuedMs > from) {
    causes[base + BATCHING] += queuedMs - from;
    from = queuedMs;
  }
  if (from < startMs && person >= 0)
    labelQueue(run, items.task[item], person, readyMs, from, startMs);
}

/** Backwards over what the person did since `fromMs`. */
function labelQueue(
  run: RunState,
  task: number,
  person: number,
  readyMs: number,
  fromMs: number,
  startMs: number,
): void {
  const { rows, causes } = run;
  const base = task * CAUSES;
  const isSingle = run.model.tasksAtOnce[person] === 1;
  let low = startMs;
  let contention = 0;
  let later = 0;
  let idle = 0;
  let closed = 0;
  let looked = 0;
  for (let r = run.lastRow[person]; r >= 0; r = rows.before[r]) {
    const end = rows.endAtMs[r];
    if (end <= fromMs) {
      if (isSingle || ++looked > LOOK_BACK) break;
      continue;
    }
    const to = Math.min(end, low);
    const begun = rows.startAtMs[r];
    const start = Math.max(begun, fromMs);
    if (to <= start) continue;
    if (to < low) {
      idle += low - to;
      closed += low - to - openBack(run, task, person, to, low);
    }
    if (begun <= fromMs || rows.readyAtMs[r] <= readyMs) contention += to - start;
    else later += to - start;
    low = start;
    if (low <= fromMs) break;
  }
  if (low > fromMs) {
    idle += low - fromMs;
    closed += low - fromMs - openBack(run, task, person, fromMs, low);
  }
  causes[base + CONTENTION] += contention;
  causes[base + PRIORITISATION] += later;
  causes[base + UNAVAILABILITY] += closed;
  causes[base + EXTRANEOUS] += idle - closed;
}

/** Open milliseconds of a person within a stretch of the past, from the shift of now backwards. */
function openBack(
  run: RunState,
  task: number,
  person: number,
  fromMs: number,
  toMs: number,
): number {
  const atPlace = run.model.sites === null ? null : atPlaceBack(run, task, person, fromMs, toMs);
  if (atPlace !== null) return atPlace;
  const table = run.model.shifts[person];
  let sum = 0;
  for (let k = Math.min(run.shift[person], table.count - 1); k >= 0; k--) {
    const close = table.closeMs[k];
    if (close <= fromMs) break;
    const open = table.openMs[k];
    const from = Math.max(open, fromMs);
    const to = Math.min(close, toMs);
    if (to > from) sum += to - from;
  }
  return sum;
}
