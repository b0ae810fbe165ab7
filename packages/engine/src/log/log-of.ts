import type { EventLog } from "./event-log.ts";
import { PRECISION_MS } from "./event-table.ts";

/** One event for `logOf`: an activity name, or that with its times and people. */
export type EventSpec =
  | string
  | {
      readonly activity: string;
      readonly endAtMs?: number;
      readonly startAtMs?: number;
      readonly resource?: string;
      readonly role?: string;
    };

/**
 * A short way to write a log by hand, for tests and examples: one list a case. Events without a
 * time follow each other by one minute from the epoch; cases are named "1", "2" …
 */
export function logOf(cases: readonly (readonly EventSpec[])[], zone = "UTC"): EventLog {
  const specs = cases.flatMap((events) =>
    events.map((event) => (typeof event === "string" ? { activity: event } : event)),
  );
  const activities = dictionary();
  const resources = dictionary();
  const roles = dictionary();
  const n = specs.length;
  const caseStart = new Uint32Array(cases.length + 1);
  cases.forEach((events, c) => {
    caseStart[c + 1] = caseStart[c] + events.length;
  });
  const activity = Uint16Array.from(specs, (e) => activities.indexOf(e.activity));
  const resource = Int32Array.from(specs, (e) =>
    e.resource === undefined ? -1 : resources.indexOf(e.resource),
  );
  const role = Int32Array.from(specs, (e) => (e.role === undefined ? -1 : roles.indexOf(e.role)));
  const endAtMs = new Float64Array(n);
  const startAtMs = new Float64Array(n).fill(Number.NaN);
  const tiedWithPrevious = new Uint8Array(n);
  for (let c = 0; c < cases.length; c++) {
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      const spec = specs[i];
      endAtMs[i] = spec.endAtMs ?? (i - caseStart[c]) * 60_000;
      if (spec.startAtMs !== undefined) startAtMs[i] = spec.startAtMs;
      tiedWithPrevious[i] = i > caseStart[c] && endAtMs[i] === endAtMs[i - 1] ? 1 : 0;
    }
  }
  return {
    caseStart,
    caseIds: cases.map((_, c) => String(c + 1)),
    activity,
    activityNames: activities.names,
    endAtMs,
    startAtMs: specs.some((e) => e.startAtMs !== undefined) ? startAtMs : null,
    resource: resources.names.length > 0 ? resource : null,
    resourceNames: resources.names,
    role: roles.names.length > 0 ? role : null,
    roleNames: roles.names,
    precision: new Uint8Array(n).fill(PRECISION_MS),
    tiedWithPrevious,
    rowNumber: Uint32Array.from({ length: n }, (_, i) => i + 1),
    caseAttributes: [],
    eventAttributes: [],
    zone,
  };
}

function dictionary() {
  const names: string[] = [];
  const index = new Map<string, number>();
  return {
    names,
    indexOf(name: string): number {
      const known = index.get(name);
      if (known !== undefined) return known;
      index.set(name, names.length);
      names.push(name);
      return names.length - 1;
    },
  };
}
