import { measureCaseSpans } from "./case-spans.ts";
import type { EventLog } from "./event-log.ts";
import type { CaseFilter } from "./log-filter.ts";
import type { LogView } from "./log-view.ts";
import { attributeTest } from "./match-attribute.ts";
import { variantTest } from "./variant-test.ts";

/**
 * The question of a case filter, without `keep`.
 *
 * @returns Whether a case meets it; asked with the index of the case and its place in the view.
 */
export type CaseTest = (c: number, k: number) => boolean;

/** Prepares the question of a case filter for a view. */
export function caseTest(view: LogView, filter: CaseFilter): CaseTest {
  const { log } = view;
  switch (filter.kind) {
    case "time-frame":
      return timeFrameTest(view, filter);
    case "attribute": {
      const test = attributeTest(log, filter.name, filter.match);
      return test.scope === "case" ? test.matches : anyEvent(log, test.matches);
    }
    case "endpoints":
      return endpointsTest(log, filter);
    case "variant":
      return variantTest(log, filter.variants);
    case "activity":
      return activityTest(log, filter.activities, filter.all);
    case "follower":
      return followerTest(log, filter);
    case "performance":
      return performanceTest(view, filter);
    case "rework":
      return reworkTest(log, filter);
  }
}

type Of<Kind extends CaseFilter["kind"]> = Extract<CaseFilter, { kind: Kind }>;

function timeFrameTest(view: LogView, { mode, fromMs, toMs }: Of<"time-frame">): CaseTest {
  const spans = measureCaseSpans(view);
  const from = fromMs ?? Number.NEGATIVE_INFINITY;
  const to = toMs ?? Number.POSITIVE_INFINITY;
  const isIn = (at: number) => at >= from && at < to;
  return (_, k) => {
    const start = spans.startAtMs[k];
    const end = spans.endAtMs[k];
    switch (mode) {
      case "contained":
        return start >= from && end < to;
      case "intersecting":
        return end >= from && start < to;
      case "starting-in":
        return isIn(start);
      case "ending-in":
        return isIn(end);
    }
  };
}

function anyEvent({ caseStart }: EventLog, matches: (event: number) => boolean): CaseTest {
  return (c) => {
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) if (matches(i)) return true;
    return false;
  };
}

function endpointsTest(log: EventLog, { start, end }: Of<"endpoints">): CaseTest {
  const { activity, caseStart } = log;
  const mayStart = start === null ? null : flagsOf(log, start);
  const mayEnd = end === null ? null : flagsOf(log, end);
  return (c) => {
    const from = caseStart[c];
    const to = caseStart[c + 1];
    if (from === to) return mayStart === null && mayEnd === null;
    if (mayStart !== null && mayStart[activity[from]] === 0) return false;
    return mayEnd === null || mayEnd[activity[to - 1]] === 1;
  };
}

function activityTest(log: EventLog, activities: readonly string[], all: boolean): CaseTest {
  const { activity, caseStart } = log;
  const wanted = flagsOf(log, activities);
  const needed = all ? new Set(activities).size : Math.min(1, activities.length);
  const seenIn = new Uint32Array(log.activityNames.length);
  return (c) => {
    let found = 0;
    for (let i = caseStart[c]; i < caseStart[c + 1] && found < needed; i++) {
      const a = activity[i];
      if (wanted[a] === 0 || seenIn[a] === c + 1) continue;
      seenIn[a] = c + 1;
      found++;
    }
    return found >= needed && activities.length > 0;
  };
}

function followerTest(log: EventLog, filter: Of<"follower">): CaseTest {
  const { activity, caseStart, endAtMs } = log;
  const first = log.activityNames.indexOf(filter.first);
  const second = log.activityNames.indexOf(filter.second);
  const within = filter.withinMs ?? Number.POSITIVE_INFINITY;
  return (c) => {
    // The latest `first` so far: of all of them it is the nearest to any later `second`.
    let firstAtMs = Number.NEGATIVE_INFINITY;
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      if (activity[i] === second && endAtMs[i] - firstAtMs <= within && firstAtMs > -Infinity) {
        return true;
      }
      if (activity[i] === first) firstAtMs = Math.max(firstAtMs, endAtMs[i]);
      else if (filter.directly) firstAtMs = Number.NEGATIVE_INFINITY;
    }
    return false;
  };
}

function performanceTest(view: LogView, { measure, min, max }: Of<"performance">): CaseTest {
  const least = min ?? Number.NEGATIVE_INFINITY;
  const most = max ?? Number.POSITIVE_INFINITY;
  const { caseStart } = view.log;
  if (measure === "events") {
    return (c) =>
      caseStart[c + 1] - caseStart[c] >= least && caseStart[c + 1] - caseStart[c] <= most;
  }
  const { startAtMs, endAtMs } = measureCaseSpans(view);
  return (_, k) => {
    const leadMs = endAtMs[k] - startAtMs[k];
    return leadMs >= least && leadMs <= most;
  };
}

function reworkTest(log: EventLog, { activity: name, times }: Of<"rework">): CaseTest {
  const { activity, caseStart } = log;
  const only = name === null ? null : log.activityNames.indexOf(name);
  const seenIn = new Uint32Array(log.activityNames.length);
  const count = new Uint32Array(log.activityNames.length);
  return (c) => {
    for (let i = caseStart[c]; i < caseStart[c + 1]; i++) {
      const a = activity[i];
      if (only !== null && a !== only) continue;
      if (seenIn[a] !== c + 1) {
        seenIn[a] = c + 1;
        count[a] = 0;
      }
      if (++count[a] >= times) return true;
    }
    return false;
  };
}

/** 1 for each activity that is named; unknown names are passed over. */
export function flagsOf(log: EventLog, activities: readonly string[]): Uint8Array {
  const wanted = new Set(activities);
  return Uint8Array.from(log.activityNames, (name) => (wanted.has(name) ? 1 : 0));
}
