import { caseCount, type EventLog } from "@talka/engine";

/** A case as the import screen shows it, to see whether the columns were understood. */
export interface PreviewCase {
  readonly id: string;
  readonly eventCount: number;
  readonly events: readonly PreviewEvent[];
}

/** One event of a previewed case; instants in milliseconds since the epoch. */
export interface PreviewEvent {
  readonly activity: string;
  readonly startAtMs: number;
  readonly endAtMs: number;
  readonly resource: string | null;
  readonly role: string | null;
  /** Cannot be ordered against the one before. */
  readonly isTied: boolean;
}

const CASES = 10;
const EVENTS = 12;

/** The first ten cases with their first twelve events. */
export function previewCases(log: EventLog): PreviewCase[] {
  return Array.from({ length: Math.min(CASES, caseCount(log)) }, (_, c) => {
    const from = log.caseStart[c] ?? 0;
    const to = log.caseStart[c + 1] ?? from;
    const shown = Math.min(EVENTS, to - from);
    return {
      id: log.caseIds[c] ?? "",
      eventCount: to - from,
      events: Array.from({ length: shown }, (_, k) => previewEvent(log, from + k)),
    };
  });
}

function previewEvent(log: EventLog, i: number): PreviewEvent {
  return {
    activity: log.activityNames[log.activity[i] ?? -1] ?? "",
    startAtMs: log.startAtMs?.[i] ?? Number.NaN,
    endAtMs: log.endAtMs[i] ?? Number.NaN,
    resource: log.resourceNames[log.resource?.[i] ?? -1] ?? null,
    role: log.roleNames[log.role?.[i] ?? -1] ?? null,
    isTied: log.tiedWithPrevious[i] === 1,
  };
}
