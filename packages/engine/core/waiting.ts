import { Cases, Items, Rows } from "./columns";
import { getF, getI, setF } from "./memory";
import { People, Shifts } from "./model";
import { State } from "./people-state";
import { Run } from "./state";

/** Causes in the order of `waitingCauses`. */
const INTAKE = 0;
const EXTERNAL = 1;
const CONTENTION = 3;
const PRIORITISATION = 4;
const UNAVAILABILITY = 5;
const EXTRANEOUS = 6;
const CAUSES = 7;
const LOOK_BACK = 64;

function blame(task: i32, cause: i32, ms: f64): void {
  const k = task * CAUSES + cause;
  setF(State.causes, k, getF(State.causes, k) + ms);
}

/** Gives each millisecond an item waited until now to one cause: as `labelWaiting`. */
export function labelWaiting(item: i32, person: i32): void {
  const startMs = Run.now;
  const task = getI(Items.task, item);
  const readyMs = getF(Items.readyAtMs, item);
  const firstMs = getF(Cases.firstStartAtMs, getI(Items.caseOf, item));
  if (isNaN(firstMs)) {
    blame(task, INTAKE, startMs - readyMs);
    return;
  }
  let from = readyMs;
  const intakeEnd = min(firstMs, startMs);
  if (intakeEnd > from) {
    blame(task, INTAKE, intakeEnd - from);
    from = intakeEnd;
  }
  if (from >= startMs) return;
  const extraneousEnd = readyMs + getF(Items.extraneousMs, item);
  if (extraneousEnd > from) {
    blame(task, EXTRANEOUS, extraneousEnd - from);
    from = extraneousEnd;
  }
  const externalEnd = extraneousEnd + getF(Items.externalMs, item);
  if (externalEnd > from) {
    blame(task, EXTERNAL, externalEnd - from);
    from = externalEnd;
  }
  if (from < startMs && person >= 0) labelQueue(task, person, readyMs, from);
}

/** Backwards over what the person did since `fromMs`. */
function labelQueue(task: i32, person: i32, readyMs: f64, fromMs: f64): void {
  const isSingle = getI(People.atOnce, person) === 1;
  let low = Run.now;
  let contention: f64 = 0;
  let later: f64 = 0;
  let idle: f64 = 0;
  let closed: f64 = 0;
  let looked = 0;
  for (let r = getI(State.lastRow, person); r >= 0; r = getI(Rows.before, r)) {
    const end = getF(Rows.endAtMs, r);
    if (end <= fromMs) {
      if (isSingle || ++looked > LOOK_BACK) break;
      continue;
    }
    const to = min(end, low);
    const begun = getF(Rows.startAtMs, r);
    const start = max(begun, fromMs);
    if (to <= start) continue;
    if (to < low) {
      idle += low - to;
      closed += low - to - openBack(person, to, low);
    }
    if (begun <= fromMs || getF(Rows.readyAtMs, r) <= readyMs) contention += to - start;
    else later += to - start;
    low = start;
    if (low <= fromMs) break;
  }
  if (low > fromMs) {
    idle += low - fromMs;
    closed += low - fromMs - openBack(person, fromMs, low);
  }
  blame(task, CONTENTION, contention);
  blame(task, PRIORITISATION, later);
  blame(task, UNAVAILABILITY, closed);
  blame(task, EXTRANEOUS, idle - closed);
}

/** Open milliseconds of a person within a stretch of the past, from the shift of now backwards. */
function openBack(person: i32, fromMs: f64, toMs: f64): f64 {
  const table = getI(People.table, person);
  let sum: f64 = 0;
  for (let k = min(getI(State.shift, person), getI(Shifts.count, table) - 1); k >= 0; k--) {
    const close = getF(getI(Shifts.close, table), k);
    if (close <= fromMs) break;
    const open = getF(getI(Shifts.open, table), k);
    const from = max(open, fromMs);
    const to = min(close, toMs);
    if (to > from) sum += to - from;
  }
  return sum;
}
