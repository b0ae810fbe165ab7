import { type AttributeColumn, compileCalendar, type WorkClock } from "@talka/engine";
import type { WorkerState } from "../handlers.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** One case from its first to its last event. */
export interface CaseDetail {
  readonly caseId: string;
  readonly zone: string;
  readonly workingDayMs: number | null;
  readonly attributes: readonly NamedValue[];
  readonly events: readonly CaseEvent[];
  /**
   * Open intervals of the calendar over the case, for a band under its time line; empty without a
   * calendar and for cases too long to draw them.
   */
  readonly open: readonly { readonly fromMs: number; readonly toMs: number }[];
}

/** An attribute and its value as text; instants are given apart, for the reader's own form. */
export type NamedValue =
  | { readonly kind: "text"; readonly name: string; readonly value: string }
  | { readonly kind: "number" | "instant"; readonly name: string; readonly value: number };

/** One event of the case. */
export interface CaseEvent {
  readonly activity: string;
  /** `NaN` where unknown. */
  readonly startAtMs: number;
  readonly endAtMs: number;
  readonly wholeDay: boolean;
  /** Cannot be ordered against the one before. */
  readonly tied: boolean;
  readonly role: string | null;
  readonly resource: string | null;
  readonly rowNumber: number;
  /** From the end before to the start (end where no start is known); `NaN` for the first. */
  readonly waitingMs: number;
  readonly waitingWorkMs: number | null;
}

/** Longest span over which single opening hours are still worth drawing. */
const drawnDays = 400;
const dayMs = 86_400_000;

/** One case by its index in the log; `null` where the log has no such case. */
export function caseDetail(
  state: WorkerState,
  { settings, caseIndex }: AnalysisQuestion & { readonly caseIndex: number },
): CaseDetail | null {
  const { log } = analysed(state, settings).view;
  const from = log.caseStart[caseIndex];
  const to = log.caseStart[caseIndex + 1];
  if (from === undefined || to === undefined) return null;
  const firstMs = log.endAtMs[from] ?? Number.NaN;
  const lastMs = log.endAtMs[to - 1] ?? Number.NaN;
  const clock =
    settings.calendar === null || from === to
      ? null
      : compileCalendar(settings.calendar, firstMs - dayMs, lastMs + dayMs);
  const nameOf = (codes: Int32Array | null, names: readonly string[], i: number) =>
    names[codes?.[i] ?? -1] ?? null;
  const events = Array.from({ length: to - from }, (_, k): CaseEvent => {
    const i = from + k;
    const startAtMs = log.startAtMs?.[i] ?? Number.NaN;
    const endAtMs = log.endAtMs[i] ?? Number.NaN;
    const begunMs = Number.isNaN(startAtMs) ? endAtMs : startAtMs;
    const readyMs = k === 0 ? Number.NaN : (log.endAtMs[i - 1] ?? Number.NaN);
    return {
      activity: log.activityNames[log.activity[i] ?? 0] ?? "",
      startAtMs,
      endAtMs,
      wholeDay: log.precision[i] === 0,
      tied: log.tiedWithPrevious[i] === 1,
      role: nameOf(log.role, log.roleNames, i),
      resource: nameOf(log.resource, log.resourceNames, i),
      rowNumber: log.rowNumber[i] ?? 0,
      waitingMs: Math.max(0, begunMs - readyMs),
      waitingWorkMs: clock === null || k === 0 ? null : clock.workMs(readyMs, begunMs),
    };
  });
  return {
    caseId: log.caseIds[caseIndex] ?? "",
    zone: log.zone,
    workingDayMs: clock?.workingDayMs ?? null,
    attributes: log.caseAttributes.flatMap((column) => namedValue(column, caseIndex)),
    events,
    open: clock === null ? [] : openIntervals(clock, firstMs, lastMs),
  };
}

function namedValue(column: AttributeColumn, at: number): readonly NamedValue[] {
  if (column.kind === "text") {
    const value = column.values[column.codes[at] ?? -1];
    return value === undefined ? [] : [{ kind: "text", name: column.name, value }];
  }
  const value = column.values[at] ?? Number.NaN;
  return Number.isNaN(value) ? [] : [{ kind: column.kind, name: column.name, value }];
}

/** Steps of a quarter of an hour: opening hours begin and end on these. */
const stepMs = 900_000;

function openIntervals(clock: WorkClock, fromMs: number, toMs: number) {
  const open: { fromMs: number; toMs: number }[] = [];
  if (!(toMs - fromMs <= drawnDays * dayMs)) return open;
  for (let at = Math.floor(fromMs / stepMs) * stepMs; at < toMs; at += stepMs) {
    if (!clock.isOpen(at)) continue;
    const last = open.at(-1);
    if (last !== undefined && last.toMs === at) last.toMs = at + stepMs;
    else open.push({ fromMs: at, toMs: at + stepMs });
  }
  return open;
}
