import fc from "fast-check";
import { expect, test } from "vitest";
import { officeCalendar } from "../calendar/office-calendar.ts";
import { PRECISION_DAY, PRECISION_MS } from "../log/event-table.ts";
import type { LogFilter } from "../log/log-filter.ts";
import { logOf } from "../log/log-of.ts";
import { analyseLog } from "./analyse-log.ts";
import type { AnalysisSettings } from "./analysis-settings.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const names = ["01_in", "01_check", "02_ask", "02_answer", "03_sent"];

const event = fc.record({
  activity: fc.constantFrom(...names),
  gap: fc.oneof(fc.constant(0), fc.nat(20 * DAY)),
  work: fc.option(fc.nat(8 * HOUR), { nil: undefined }),
  role: fc.option(fc.constantFrom("desk", "law"), { nil: undefined }),
  wholeDay: fc.boolean(),
});
const logs = fc
  .array(fc.tuple(fc.nat(300 * DAY), fc.array(event, { maxLength: 8 })), { maxLength: 20 })
  .map((cases) => {
    const wholeDays = cases.flatMap(([, events]) => events.map(({ wholeDay }) => wholeDay));
    const log = logOf(
      cases.map(([begin, events]) => {
        let end = Date.UTC(2025, 9, 1) + begin;
        return events.map(({ activity, gap, work, role }) => {
          end += gap;
          return {
            activity,
            endAtMs: end,
            ...(work === undefined ? {} : { startAtMs: end - work }),
            ...(role === undefined ? {} : { role, resource: `${role} 1` }),
          };
        });
      }),
      "Europe/Riga",
    );
    return {
      ...log,
      precision: log.precision.map((_, i) => (wholeDays[i] ? PRECISION_DAY : PRECISION_MS)),
    };
  });

const rule = fc.record({
  amount: fc.integer({ min: 0, max: 30 }),
  unit: fc.constantFrom("calendar-day" as const, "working-day" as const, "month" as const),
});
const settings = fc
  .record({
    level: fc.constantFrom<AnalysisSettings["level"]>(
      { kind: "task" },
      { kind: "prefix", separator: "_", parts: 1 },
      { kind: "first-occurrence" },
      { kind: "attribute", name: "role" },
    ),
    filters: fc.constantFrom<readonly LogFilter[]>(
      [],
      [{ kind: "event-activity", activities: ["02_ask"], keep: false }],
      [{ kind: "activity", activities: ["03_sent"], all: true, keep: true }],
    ),
    calendar: fc.constantFrom(null, officeCalendar("LV", "Europe/Riga", [], "lateMonday")),
    milestones: fc.constantFrom(null, { from: "01_in", to: "03_sent" }),
    endActivities: fc.constantFrom<readonly string[]>([], ["03_sent"]),
    rules: fc.array(rule, { maxLength: 2 }),
  })
  .map(
    ({ rules, ...rest }): AnalysisSettings => ({
      ...rest,
      deadline: {
        suspensions: [{ from: "02_ask", to: "02_answer" }],
        rules: rules.map(({ amount, unit }, r) => ({
          name: `rule ${r}`,
          amount,
          unit,
          validFrom: r === 0 ? null : "2026-01-01",
          validTo: null,
          legalReference: "",
          confidence: "C" as const,
        })),
      },
    }),
  );

test("any log under any settings is analysed, with figures that hang together", () => {
  fc.assert(
    fc.property(logs, settings, (log, chosen) => {
      const result = analyseLog(log, chosen, { nowMs: Date.UTC(2027, 0, 1) });
      expect(result.completedCases + result.openCases).toBe(result.view.cases.length);
      expect(result.leadTime.elapsed.n).toBe(result.completedCases);
      expect(result.histogram.n).toBe(result.completedCases);
      expect(result.summary.cases).toBe(result.view.cases.length);
      for (const { working, elapsed } of [result.leadTime, result.waiting.all]) {
        if (working !== null && elapsed.n > 0) {
          expect(working.maxMs).toBeLessThanOrEqual(elapsed.maxMs);
        }
      }
      for (const { decided, late, open, openLate } of result.deadline?.rules ?? []) {
        expect(late).toBeLessThanOrEqual(decided);
        expect(openLate).toBeLessThanOrEqual(open);
      }
      for (const finding of result.findings) {
        expect(finding.cases).toBeGreaterThan(0);
        expect(finding.exampleCases.length).toBeGreaterThan(0);
        expect(finding.exampleCases.length).toBeLessThanOrEqual(200);
        for (const c of finding.exampleCases) expect(result.view.cases).toContain(c);
        if (finding.hoursPerMonth !== null) {
          expect(finding.hoursPerMonth.elapsed).toBeGreaterThanOrEqual(0);
          expect(finding.hoursPerMonth.working === null).toBe(chosen.calendar === null);
          expect(finding.hoursPerMonth.working ?? 0).toBeLessThanOrEqual(
            finding.hoursPerMonth.elapsed * (1 + 1e-9),
          );
        }
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});
