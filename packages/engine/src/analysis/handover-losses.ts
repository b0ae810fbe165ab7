import { eventCount } from "../log/event-log.ts";
import type { EventGaps } from "../performance/event-gaps.ts";
import type { Finding } from "./finding.ts";
import { caseOfEvents, findingId, hoursPerMonth, type LossInput } from "./loss-input.ts";
import { LOSS_THRESHOLDS } from "./loss-thresholds.ts";
import { worstCases } from "./worst-cases.ts";

/**
 * Waiting while work passes between roles; only where it has not mostly been told already as
 * waiting between activities. A table by resource gives no findings: these would be about persons.
 *
 * @param told 1 for each event before which the wait is told already.
 */
export function handoverLosses(input: LossInput, gaps: EventGaps, told: Uint8Array): Finding[] {
  const { handovers, view, waiting } = input;
  const { log, cases } = view;
  if (handovers === null || handovers.level !== "role" || log.role === null) return [];
  const { role } = log;
  const least = waiting.totalWaitingMs * LOSS_THRESHOLDS.lossShare;
  const rows = handovers.handovers.filter(
    (row) =>
      row.cases >= LOSS_THRESHOLDS.cases && row.totalWaitingMs > 0 && row.totalWaitingMs >= least,
  );
  const rowOf = new Map(rows.map((row, r) => [row.from * log.roleNames.length + row.to, r]));
  const group = new Int32Array(eventCount(log)).fill(-1);
  const toldMs = new Float64Array(rows.length);
  for (const c of cases) {
    for (let i = log.caseStart[c] + 1; i < log.caseStart[c + 1]; i++) {
      if (role[i - 1] < 0 || role[i] < 0) continue;
      group[i] = rowOf.get(role[i - 1] * log.roleNames.length + role[i]) ?? -1;
      if (group[i] >= 0 && told[i] === 1) toldMs[group[i]] += gaps.elapsedMs[i];
    }
  }
  const examples = worstCases(group, gaps.elapsedMs, rows.length, caseOfEvents(view));
  return rows.flatMap((row, r): Finding[] => {
    if (toldMs[r] >= LOSS_THRESHOLDS.toldShare * row.totalWaitingMs) return [];
    const [from, to] = [handovers.names[row.from], handovers.names[row.to]];
    return [
      {
        kind: "handover",
        id: findingId("handover", from, to),
        from,
        to,
        count: row.count,
        waiting: row.waiting,
        hoursPerMonth: hoursPerMonth(input, row.totalWaitingMs, row.totalWaitingWorkMs),
        occurrences: row.count,
        cases: row.cases,
        evidence: input.startShare === 1 ? "measured" : "estimated",
        exampleCases: examples[r],
      },
    ];
  });
}
