import type { DeadlineSettings } from "../calendar/deadline-rule.ts";
import { dueDay, ruleInForce } from "../calendar/due-day.ts";
import { dayOfWall } from "../calendar/local-date.ts";
import type { WorkCalendar } from "../calendar/work-calendar.ts";
import { workingDays } from "../calendar/working-days.ts";
import type { LogView } from "../log/log-view.ts";
import { quantile } from "../stats/quantile.ts";
import type { ZoneOffsets } from "../stats/zone-offsets.ts";
import type { CaseMeasures } from "./case-measures.ts";
import type { DeadlineReport, RuleReport } from "./deadline-report.ts";
import { openByDue } from "./open-by-due.ts";
import { suspensionsOf } from "./suspensions.ts";

const DAY_MS = 86_400_000;

/**
 * Holds the measured cases against dated rules: when each is due, whether it was on time, and what
 * room is left. The term runs from the start of the case; the statutory clock stands still during
 * suspensions, whose days are not counted.
 *
 * @param calendar Gives holidays and moved working days; `null` knows only weekends.
 * @throws {RangeError} A rule has a date that is none.
 */
export function checkDeadlines(
  view: LogView,
  measures: CaseMeasures,
  settings: DeadlineSettings,
  zone: ZoneOffsets,
  calendar: WorkCalendar | null,
): DeadlineReport {
  const { log, cases } = view;
  const n = cases.length;
  const isWorkingDay = workingDays(calendar);
  const ruleOfCase = new Int16Array(n).fill(-1);
  const dueAtMs = new Float64Array(n).fill(Number.NaN);
  const legalMs = new Float64Array(n).fill(Number.NaN);
  const suspendedMs = new Float64Array(n).fill(Number.NaN);
  const latenessMs = new Float64Array(n).fill(Number.NaN);
  const kinds = settings.suspensions.map(({ from, to }) => ({
    from: log.activityNames.indexOf(from),
    to: log.activityNames.indexOf(to),
  }));
  const localDay = (atMs: number) => dayOfWall(zone.wallMsFromUtc(atMs));
  // Many cases begin on one day, and most of them are never suspended.
  const ruleOf = remembered((day) => ruleInForce(settings.rules, day));
  const plainDue = remembered((day) => dueDay(settings.rules[ruleOf(day)], day, isWorkingDay));
  let withoutRule = 0;
  for (let k = 0; k < n; k++) {
    const start = measures.startAtMs[k];
    if (Number.isNaN(start)) {
      withoutRule++;
      continue;
    }
    const done = measures.completed[k] === 1;
    const until = done ? measures.endAtMs[k] : Math.max(start, measures.observedUntilMs);
    const suspensions = kinds.length === 0 ? [] : suspensionsOf(log, cases[k], kinds, start, until);
    if (done) {
      suspendedMs[k] = suspensions.reduce((sum, s) => sum + s.toMs - s.fromMs, 0);
      legalMs[k] = until - start - suspendedMs[k];
    }
    const startDay = localDay(start);
    const rule = ruleOf(startDay);
    ruleOfCase[k] = rule;
    if (rule < 0) {
      withoutRule++;
      continue;
    }
    const days = suspensions.map(({ fromMs, toMs }) => ({
      fromDay: localDay(fromMs),
      toDay: localDay(toMs),
    }));
    const due =
      days.length === 0
        ? plainDue(startDay)
        : dueDay(settings.rules[rule], startDay, isWorkingDay, days);
    dueAtMs[k] = zone.utcMsFromWall((due + 1) * DAY_MS);
    if (done) latenessMs[k] = until - dueAtMs[k];
  }
  const columns = { ruleOfCase, dueAtMs, legalMs, suspendedMs, latenessMs };
  const rules = settings.rules.map(({ name }, r) => reportRule(name, r, measures, columns));
  return { rules, ...columns, withoutRule, openByDue: openByDue(view, measures, columns) };
}

function remembered(make: (day: number) => number): (day: number) => number {
  const known = new Map<number, number>();
  return (day) => {
    const found = known.get(day) ?? make(day);
    known.set(day, found);
    return found;
  };
}

type RuleColumns = Pick<
  DeadlineReport,
  "ruleOfCase" | "dueAtMs" | "legalMs" | "suspendedMs" | "latenessMs"
>;

function reportRule(
  name: string,
  rule: number,
  { completed, observedUntilMs }: CaseMeasures,
  columns: RuleColumns,
): RuleReport {
  const lateness: number[] = [];
  const legal: number[] = [];
  const suspended: number[] = [];
  let open = 0;
  let openLate = 0;
  for (let k = 0; k < completed.length; k++) {
    if (columns.ruleOfCase[k] !== rule) continue;
    if (completed[k] === 1) {
      lateness.push(columns.latenessMs[k]);
      legal.push(columns.legalMs[k]);
      if (columns.suspendedMs[k] > 0) suspended.push(columns.suspendedMs[k]);
    } else {
      open++;
      if (observedUntilMs >= columns.dueAtMs[k]) openLate++;
    }
  }
  const sorted = Float64Array.from(lateness).sort();
  // The due instant is the midnight after the last day, so that very instant is late already.
  const late = sorted.filter((by) => by >= 0);
  const decided = sorted.length;
  return {
    name,
    decided,
    late: late.length,
    onTimeShare: decided === 0 ? Number.NaN : (decided - late.length) / decided,
    medianLateMs: quantile(late, 0.5),
    suspended: suspended.length,
    medianSuspendedMs: quantile(Float64Array.from(suspended).sort(), 0.5),
    p85LegalMs: quantile(Float64Array.from(legal).sort(), 0.85),
    headroomMs: -quantile(sorted, 0.85),
    open,
    openLate,
  };
}
