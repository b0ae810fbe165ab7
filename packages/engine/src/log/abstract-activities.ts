import { type EventLog, eventCount } from "./event-log.ts";
import type { ActivityLevel } from "./log-filter.ts";
import { wholeLog } from "./log-view.ts";
import { pickAttributes, pickEvents } from "./pick-events.ts";
import { pickBytes, pickCodes, pickCounts, pickNumbers } from "./pick-values.ts";

/** What an event is called at a level by attribute where the attribute is empty. */
const NAMELESS = "—";

/**
 * The log seen more coarsely. At a phase level, neighbouring events of one phase become one event:
 * it starts where the first of them started (ended, where no start is known), and everything else
 * (end, people, attributes, row) is that of the last. A phase of one event is that event under
 * another name. Cases stay the same, in the same order.
 */
export function abstractActivities(log: EventLog, level: ActivityLevel): EventLog {
  switch (level.kind) {
    case "task":
      return log;
    case "first-occurrence":
      return keepFirstOccurrences(log);
    case "prefix": {
      const names = log.activityNames.map((name) => {
        const parts = level.separator === "" ? [name] : name.split(level.separator);
        return parts.slice(0, Math.max(1, level.parts)).join(level.separator);
      });
      return mergeNeighbours(log, (i) => names[log.activity[i]]);
    }
    case "attribute": {
      const column = [...log.eventAttributes, ...peopleOf(log)].find(
        (one) => one.name === level.name,
      );
      if (column === undefined) return mergeNeighbours(log, () => NAMELESS);
      return mergeNeighbours(log, (i) => {
        if (column.kind !== "text") {
          return Number.isNaN(column.values[i]) ? NAMELESS : String(column.values[i]);
        }
        return column.codes[i] < 0 ? NAMELESS : column.values[column.codes[i]];
      });
    }
  }
}

function peopleOf(log: EventLog) {
  const resource = { name: "resource", codes: log.resource, values: log.resourceNames };
  const role = { name: "role", codes: log.role, values: log.roleNames };
  return [resource, role].flatMap(({ name, codes, values }) =>
    codes === null ? [] : [{ kind: "text" as const, name, codes, values }],
  );
}

function keepFirstOccurrences(log: EventLog): EventLog {
  const { activity, caseStart } = log;
  const keep = new Uint8Array(eventCount(log));
  const seenIn = new Uint32Array(log.activityNames.length);
  for (let c = 0; c + 1 < caseStart.length; c++) {
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      if (seenIn[activity[i]] === c + 1) continue;
      seenIn[activity[i]] = c + 1;
      keep[i] = 1;
    }
  }
  return pickEvents(log, wholeLog(log).cases, keep);
}

function mergeNeighbours(log: EventLog, phaseOf: (event: number) => string): EventLog {
  const { caseStart, endAtMs, startAtMs, tiedWithPrevious } = log;
  const codeOf = new Map<string, number>();
  const first: number[] = [];
  const last: number[] = [];
  const phase: number[] = [];
  const newStart = new Uint32Array(caseStart.length);
  for (let c = 0; c + 1 < caseStart.length; c++) {
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      const name = phaseOf(i);
      const code = codeOf.get(name) ?? codeOf.size;
      codeOf.set(name, code);
      if (phase.length > newStart[c] && phase[phase.length - 1] === code) {
        last[last.length - 1] = i;
        continue;
      }
      first.push(i);
      last.push(i);
      phase.push(code);
    }
    newStart[c + 1] = phase.length;
  }
  const rows = Uint32Array.from(last);
  const starts = Float64Array.from(first, (event, k) => {
    const own = startAtMs?.[event] ?? Number.NaN;
    return Number.isNaN(own) && event !== last[k] ? endAtMs[event] : own;
  });
  return {
    ...log,
    caseStart: newStart,
    activity: Uint16Array.from(phase),
    activityNames: [...codeOf.keys()],
    endAtMs: pickNumbers(endAtMs, rows),
    startAtMs: starts.every(Number.isNaN) ? null : starts,
    resource: log.resource && pickCodes(log.resource, rows),
    role: log.role && pickCodes(log.role, rows),
    precision: pickBytes(log.precision, rows),
    tiedWithPrevious: Uint8Array.from(first, (event) => tiedWithPrevious[event]),
    rowNumber: pickCounts(log.rowNumber, rows),
    eventAttributes: pickAttributes(log.eventAttributes, rows),
  };
}
