import type { Finding } from "./finding.ts";
import { findingId, type LossInput } from "./loss-input.ts";
import { LOSS_THRESHOLDS } from "./loss-thresholds.ts";
import { largest } from "./worst-cases.ts";

/** What has no waiting of its own: terms missed, open cases growing old, uneven arrivals. */
export function promiseLosses(input: LossInput): Finding[] {
  return [...missedDeadlines(input), ...ageingCases(input), ...unevenArrivals(input)];
}

function missedDeadlines({ deadline, view }: LossInput): Finding[] {
  if (deadline === null) return [];
  return deadline.rules.flatMap((rule, r): Finding[] => {
    if (rule.late === 0 || rule.decided < LOSS_THRESHOLDS.cases) return [];
    const late = Uint32Array.from(deadline.latenessMs.keys()).filter(
      (k) => deadline.ruleOfCase[k] === r && deadline.latenessMs[k] >= 0,
    );
    // Two versions of a rule may be called alike.
    const namesake = deadline.rules.findIndex(({ name }) => name === rule.name) < r;
    return [
      {
        kind: "deadline-missed",
        id: findingId("deadline-missed", namesake ? `${rule.name} ${r + 1}` : rule.name),
        rule: rule.name,
        decided: rule.decided,
        late: rule.late,
        medianLateMs: rule.medianLateMs,
        hoursPerMonth: null,
        occurrences: rule.late,
        cases: rule.late,
        evidence: "measured",
        exampleCases: largest(late, deadline.latenessMs, view.cases),
      },
    ];
  });
}

function ageingCases({ ageing, completedCases }: LossInput): Finding[] {
  if (ageing.olderThanP85 === 0 || completedCases < LOSS_THRESHOLDS.cases) return [];
  return [
    {
      kind: "ageing",
      id: findingId("ageing"),
      open: ageing.open,
      olderThanP85: ageing.olderThanP85,
      oldestMs: ageing.oldestMs,
      hoursPerMonth: null,
      occurrences: ageing.olderThanP85,
      cases: ageing.olderThanP85,
      evidence: "measured",
      exampleCases: [...ageing.cases.subarray(0, Math.min(200, ageing.olderThanP85))],
    },
  ];
}

function unevenArrivals({ arrivals, view, cases }: LossInput): Finding[] {
  const { busiestShare, variation, perWorkingDay } = arrivals;
  if (arrivals.arrivals < LOSS_THRESHOLDS.arrivals) return [];
  if (arrivals.workingDays < LOSS_THRESHOLDS.workingDays) return [];
  const chance = 1 / Math.sqrt(perWorkingDay);
  const unevenDays =
    variation >= LOSS_THRESHOLDS.variation &&
    variation >= LOSS_THRESHOLDS.variationOverChance * chance;
  if (busiestShare < LOSS_THRESHOLDS.busiestShare && !unevenDays) return [];
  return [
    {
      kind: "uneven-arrivals",
      id: findingId("uneven-arrivals"),
      busiestWeekday: arrivals.busiestWeekday,
      share: busiestShare,
      variation,
      hoursPerMonth: null,
      occurrences: arrivals.arrivals,
      cases: arrivals.arrivals,
      evidence: "measured",
      exampleCases: largest(
        Uint32Array.from(view.cases.keys()),
        cases.startAtMs.map((at) => -at),
        view.cases,
      ),
    },
  ];
}
