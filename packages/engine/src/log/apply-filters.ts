import { type CaseTest, caseTest, flagsOf } from "./case-tests.ts";
import { type EventLog, eventCount } from "./event-log.ts";
import type { CaseFilter, EventFilter, LogFilter } from "./log-filter.ts";
import { type LogView, wholeLog } from "./log-view.ts";
import { attributeTest } from "./match-attribute.ts";
import { pickEvents } from "./pick-events.ts";

/**
 * Applies filters in their order, each to what the ones before it left. Case filters choose cases
 * and copy nothing; an event filter makes a new log of the cases chosen so far, drops the cases it
 * empties, and marks the view.
 *
 * @returns Everything for no filters. Names that the log does not know match nothing.
 */
export function applyFilters(log: EventLog, filters: readonly LogFilter[]): LogView {
  return filters.reduce(applyFilter, wholeLog(log));
}

function applyFilter(view: LogView, filter: LogFilter): LogView {
  switch (filter.kind) {
    case "event-activity":
    case "event-attribute":
    case "event-time": {
      const log = pickEvents(view.log, view.cases, eventsKept(view, filter));
      return { ...wholeLog(log), eventsDropped: true };
    }
    default: {
      const cases = chooseCases(view.cases, caseTest(view, filter), keeps(filter));
      return { ...view, cases };
    }
  }
}

/** A time frame has no opposite: it always keeps. */
function keeps(filter: CaseFilter): boolean {
  return filter.kind === "time-frame" || filter.keep;
}

function chooseCases(cases: Uint32Array, test: CaseTest, keep: boolean): Uint32Array {
  const chosen = new Uint32Array(cases.length);
  let count = 0;
  for (let k = 0; k < cases.length; k++) if (test(cases[k], k) === keep) chosen[count++] = cases[k];
  return chosen.slice(0, count);
}

function eventsKept({ log, cases }: LogView, filter: EventFilter): Uint8Array {
  const keep = new Uint8Array(eventCount(log));
  switch (filter.kind) {
    case "event-activity": {
      const named = flagsOf(log, filter.activities);
      const wanted = filter.keep ? 1 : 0;
      for (let i = 0; i < keep.length; i++) keep[i] = named[log.activity[i]] === wanted ? 1 : 0;
      return keep;
    }
    case "event-attribute": {
      const { scope, matches } = attributeTest(log, filter.name, filter.match);
      for (const c of cases) {
        for (let i = log.caseStart[c]; i < log.caseStart[c + 1]; i++) {
          keep[i] = matches(scope === "case" ? c : i) === filter.keep ? 1 : 0;
        }
      }
      return keep;
    }
    case "event-time": {
      const from = filter.fromMs ?? Number.NEGATIVE_INFINITY;
      const to = filter.toMs ?? Number.POSITIVE_INFINITY;
      for (let i = 0; i < keep.length; i++) {
        keep[i] = log.endAtMs[i] >= from && log.endAtMs[i] < to ? 1 : 0;
      }
      return keep;
    }
  }
}
