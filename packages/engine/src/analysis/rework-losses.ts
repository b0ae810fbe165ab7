import { eventCount } from "../log/event-log.ts";
import type { ActivityPingPong, ActivityRework } from "../performance/rework-table.ts";
import type { Finding } from "./finding.ts";
import { caseOfEvents, findingId, hoursPerMonth, type LossInput } from "./loss-input.ts";
import { LOSS_THRESHOLDS } from "./loss-thresholds.ts";
import { worstCases } from "./worst-cases.ts";

/** Activities done again, and work that goes to and fro between two of them. */
export function reworkLosses(input: LossInput): Finding[] {
  const { rework, waiting } = input;
  const worthTelling = (cases: number, totalMs: number) => {
    const common = cases >= LOSS_THRESHOLDS.reworkCaseShare * rework.cases;
    const share = common ? LOSS_THRESHOLDS.reworkLossShare : LOSS_THRESHOLDS.lossShare;
    const least = share * waiting.totalWaitingMs;
    return cases >= LOSS_THRESHOLDS.cases && totalMs > 0 && totalMs >= least;
  };
  const again = rework.activities.filter((row) => worthTelling(row.repeatCases, row.totalRepeatMs));
  const toAndFro = rework.pingPongs.filter((row) => worthTelling(row.cases, row.totalMs));
  return [...againFindings(input, again), ...toAndFroFindings(input, toAndFro)];
}

function againFindings(input: LossInput, rows: readonly ActivityRework[]): Finding[] {
  const { log, cases } = input.view;
  const names = log.activityNames;
  const { group, value, caseOf } = emptyColumns(input);
  const rowOf = new Int32Array(names.length).fill(-1);
  rows.forEach((row, r) => {
    rowOf[row.activity] = r;
  });
  const seenIn = new Int32Array(names.length).fill(-1);
  const times = new Uint32Array(names.length);
  for (let k = 0; k < cases.length; k++) {
    for (let i = log.caseStart[cases[k]]; i < log.caseStart[cases[k] + 1]; i++) {
      const a = log.activity[i];
      times[a] = seenIn[a] === k ? times[a] + 1 : 1;
      seenIn[a] = k;
      // The case that did it most often is the worst one.
      if (times[a] > 1) [group[i], value[i]] = [rowOf[a], times[a]];
    }
  }
  const examples = worstCases(group, value, rows.length, caseOf);
  return rows.map((row, r) => {
    const known = row.sameResource + row.otherResource;
    return {
      kind: "rework",
      id: findingId("rework", names[row.activity]),
      activity: names[row.activity],
      repeats: row.repeats,
      caseShare: row.repeatCases / row.cases,
      otherResourceShare: known === 0 ? null : row.otherResource / known,
      repeatTime: row.repeatTime,
      hoursPerMonth: hoursPerMonth(input, row.totalRepeatMs, row.totalRepeatWorkMs),
      occurrences: row.repeats,
      cases: row.repeatCases,
      evidence: row.evidence,
      exampleCases: examples[r],
    };
  });
}

function toAndFroFindings(input: LossInput, rows: readonly ActivityPingPong[]): Finding[] {
  const { log, cases } = input.view;
  const names = log.activityNames;
  const { group, value, caseOf } = emptyColumns(input);
  const rowOf = new Map(rows.map((row, r) => [row.a * names.length + row.b, r]));
  for (const c of cases) {
    for (let i = log.caseStart[c] + 2; i < log.caseStart[c + 1]; i++) {
      const [a, b] = [log.activity[i], log.activity[i - 1]];
      if (a === b || a !== log.activity[i - 2]) continue;
      group[i] = rowOf.get(Math.min(a, b) * names.length + Math.max(a, b)) ?? -1;
      value[i] = log.endAtMs[i] - log.endAtMs[i - 2];
    }
  }
  const examples = worstCases(group, value, rows.length, caseOf);
  return rows.map((row, r) => ({
    kind: "ping-pong",
    id: findingId("ping-pong", names[row.a], names[row.b]),
    a: names[row.a],
    b: names[row.b],
    returns: row.returns,
    caseShare: row.cases / input.rework.cases,
    hoursPerMonth: hoursPerMonth(input, row.totalMs, row.totalWorkMs),
    occurrences: row.returns,
    cases: row.cases,
    evidence: input.startShare === 1 ? "measured" : "estimated",
    exampleCases: examples[r],
  }));
}

function emptyColumns({ view }: LossInput) {
  const n = eventCount(view.log);
  return {
    group: new Int32Array(n).fill(-1),
    value: new Float64Array(n),
    caseOf: caseOfEvents(view),
  };
}
