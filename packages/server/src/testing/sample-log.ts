/** What an importing screen says of a small log. */
export const sampleLog = {
  name: "Iesniegumi 2025",
  shapeKey: "ab".repeat(32),
  mapping: {
    caseId: ["Lietas Nr."],
    activity: ["Darbība"],
    end: "Beigas",
    lifecycleMode: "rows",
    attributes: [],
    zone: "Europe/Riga",
    repairs: [],
  },
  importSummary: {
    read: 3,
    accepted: 2,
    repaired: 0,
    rejected: 1,
    faults: [{ fault: "end.unreadable", column: "Beigas", outcome: "rejected", rows: 1 }],
    overlapCount: 0,
    gapCount: 0,
  },
  zone: "Europe/Riga",
  counts: { cases: 1, events: 2, activities: 2 },
  firstAt: "2025-01-02T08:00:00.000Z",
  lastAt: "2025-01-03T08:00:00.000Z",
  people: "pseudonyms",
  serviceId: null,
} as const;

/** Settings that filter nothing. */
export const sampleVersion = {
  title: "Kur paliek laiks",
  settings: {
    level: { kind: "task" },
    filters: [],
    calendar: null,
    milestones: null,
    deadline: null,
  },
  screen: { tab: "findings", arcs: 0.5 },
} as const;

/** Bytes that pass for an Arrow file. */
export const sampleEvents = new TextEncoder().encode("ARROW1\0\0events of a logARROW1");
