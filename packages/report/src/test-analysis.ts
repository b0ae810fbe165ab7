import {
  type AnalysisResult,
  analyseLog,
  type DeadlineSettings,
  type EventSpec,
  type ImportReport,
  logOf,
  officeCalendar,
} from "@talka/engine";

const hourMs = 3_600_000;
/** Monday 5 January 2026, 8:00 in Riga. */
const mondayMs = Date.UTC(2026, 0, 5, 6);

/** A small log by hand: twenty submissions, some sent back, all waiting for Thursday's signature. */
export function handLog() {
  const cases = Array.from({ length: 20 }, (_, c): EventSpec[] => {
    const day = (days: number, hours: number) =>
      mondayMs + (Math.floor(c / 4) * 7 + (c % 4) + days) * 24 * hourMs + hours * hourMs;
    const signedMs = mondayMs + (Math.floor(c / 4) * 7 + 10) * 24 * hourMs + (2 + c / 20) * hourMs;
    const step = (activity: string, startAtMs: number, role: string): EventSpec => ({
      activity,
      startAtMs,
      endAtMs: startAtMs + hourMs,
      resource: `${role} 1`,
      role,
    });
    return [
      step("Reģistrēt", day(0, 0), "Lietvedība"),
      step("Sagatavot", day(0, 2), "Nodaļa"),
      ...(c % 5 === 0
        ? [step("Precizēt", day(0, 4), "Lietvedība"), step("Sagatavot", day(0, 6), "Nodaļa")]
        : []),
      step("Parakstīt", signedMs, "Vadība"),
    ];
  });
  return logOf(cases, "Europe/Riga");
}

/** The analysis of `handLog`, with a calendar unless told otherwise. */
export function handAnalysis({
  inWork = true,
  deadline = null as DeadlineSettings | null,
  endActivities = [] as readonly string[],
} = {}): AnalysisResult {
  return analyseLog(
    handLog(),
    {
      level: { kind: "task" },
      filters: [],
      calendar: inWork ? officeCalendar("LV", "Europe/Riga", []) : null,
      milestones: null,
      endActivities,
      deadline,
    },
    { nowMs: null },
  );
}

/** A report of an import in which one row of 69 was left out. */
export const handImport: ImportReport = {
  read: 69,
  accepted: 68,
  repaired: 0,
  rejected: 1,
  fates: [],
  allFates: {
    row: new Int32Array([3]),
    fault: new Uint8Array([6]),
    repaired: new Uint8Array(1),
  },
  faultClasses: [
    {
      fault: "end.unreadable",
      column: "Beigas",
      rejected: 1,
      repaired: 0,
      repairs: ["reject"],
      suggestedRepair: "reject",
    },
  ],
  overlapCount: 0,
  gapCount: 0,
  lifecycleRowsKeptAside: 0,
  openInstances: 0,
  warnings: [],
};
