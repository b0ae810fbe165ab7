import { type Comparison, compileCalendar, type EventLog, type WorkCalendar } from "@talka/engine";
import { differenceSentence, groupName, type Locale, subjectName } from "@talka/report";

/** Names of the groups as they are told. */
export function comparisonNames(
  comparison: Comparison,
  log: EventLog,
  locale: Locale,
): readonly string[] {
  return comparison.groups.map(({ label }) => groupName(label, locale, log.zone));
}

/** A sentence for every demonstrated difference, the weightiest first. */
export function toldDifferences(
  comparison: Comparison,
  log: EventLog,
  locale: Locale,
  calendar: WorkCalendar | null,
): readonly string[] {
  const { groups, differences } = comparison;
  const workingDayMs =
    calendar === null
      ? null
      : compileCalendar(calendar, log.endAtMs[0] ?? 0, Number.NaN).workingDayMs;
  const names = { groups, activityNames: log.activityNames, zone: log.zone, workingDayMs };
  return differences.flatMap((difference) =>
    difference.pairs
      .filter((pair) => pair.isDemonstrated)
      .map((pair) => differenceSentence(difference, pair, names, locale)),
  );
}

/** A comparison for other programs; docs/reference/comparison.md tells the fields. */
export function comparisonJson(comparison: Comparison, log: EventLog) {
  const names = comparisonNames(comparison, log, "en");
  const instant = (ms: number | undefined) =>
    ms === undefined || Number.isNaN(ms) ? null : new Date(ms).toISOString();
  const { gate, mix } = comparison;
  return {
    groups: names.map((name, g) => ({
      name,
      cases: comparison.groups[g]?.cases ?? 0,
      mappedShare: gate.mappedShare[g],
      milestoneShare: gate.milestoneShare?.[g] ?? null,
      tieShare: gate.tieShare[g],
      openShare: gate.openShare[g],
      startsFrom: instant(gate.startsFromMs[g]),
      startsTo: instant(gate.startsToMs[g]),
    })),
    leftOut: comparison.leftOut,
    comparable: gate.failed.length === 0,
    failed: gate.failed,
    warnings: gate.warnings,
    strata:
      comparison.strata?.map(({ label, cases }) => ({
        name: groupName(label, "en", log.zone),
        cases,
      })) ?? null,
    tested: comparison.tested,
    mix,
    differences: comparison.differences.map((difference) => ({
      kind:
        difference.subject.kind === "figure" ? difference.subject.figure : difference.subject.kind,
      what: subjectName(difference.subject, log.activityNames, "en"),
      method: difference.method,
      p: difference.p,
      q: difference.q,
      strength: difference.strength,
      figures: difference.figures,
      pairs: difference.pairs.map(({ a, b, isDemonstrated, ...pair }) => ({
        first: names[a],
        second: names[b],
        ...pair,
        demonstrated: isDemonstrated,
      })),
    })),
  };
}
