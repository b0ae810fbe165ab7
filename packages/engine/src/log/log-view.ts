import { caseCount, type EventLog } from "./event-log.ts";

/**
 * Some cases of a log. Case filters make views and copy nothing; event filters make a new log, and
 * the view then says so, because dropping events changes who follows whom.
 */
export interface LogView {
  readonly log: EventLog;
  /** Indexes of the selected cases in `log`, ascending. */
  readonly cases: Uint32Array;
  /** True where events inside cases were dropped; every figure of such a view must be marked. */
  readonly eventsDropped: boolean;
}

/** Every case of a log. */
export function wholeLog(log: EventLog): LogView {
  const cases = new Uint32Array(caseCount(log));
  for (let c = 0; c < cases.length; c++) cases[c] = c;
  return { log, cases, eventsDropped: false };
}
