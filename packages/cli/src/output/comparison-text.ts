import {
  type Comparison,
  compileCalendar,
  type EventLog,
  type RankedGroup,
  type WorkCalendar,
} from "@talka/engine";
import {
  type DifferenceNames,
  differenceSentence,
  equalitySentence,
  groupName,
  type Locale,
  subjectName,
  translator,
} from "@talka/report";
import { compareWords } from "../words/compare-words.ts";

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
  const names = namesOf(comparison, log, calendar);
  return comparison.differences.flatMap((difference) =>
    difference.pairs
      .filter((pair) => pair.isDemonstrated)
      .map((pair) => differenceSentence(difference, pair, names, locale)),
  );
}

/** A sentence for everything shown to be the same; nothing where nobody asked. */
export function toldEqualities(
  comparison: Comparison,
  log: EventLog,
  locale: Locale,
  calendar: WorkCalendar | null,
): readonly string[] {
  const names = namesOf(comparison, log, calendar);
  return comparison.differences.flatMap((difference) =>
    difference.pairs.flatMap((pair) => equalitySentence(difference, pair, names, locale) ?? []),
  );
}

/** More than two groups in order of lead time, each with the interval of its place. */
export function toldOrder(
  comparison: Comparison,
  log: EventLog,
  locale: Locale,
  calendar: WorkCalendar | null,
): readonly string[] {
  const kind = calendar === null ? "lead" : "lead-work";
  const found = comparison.differences.find(
    ({ subject }) => subject.kind === "figure" && subject.figure === kind,
  );
  if (found === undefined || found.ranks.length === 0) return [];
  const say = translator(compareWords, locale);
  const names = comparisonNames(comparison, log, locale);
  const place = ({ group, lowestRank: low, highestRank: high }: RankedGroup) =>
    say(low === high ? "rankOne" : "rankPlace", { name: names[group] ?? "", low, high });
  const what = subjectName(found.subject, log.activityNames, locale);
  const near = found.ranks.slice(0, -1).filter(({ isBelowNext }) => !isBelowNext);
  return [
    say("rankHead", { what, list: found.ranks.map(place).join(", ") }),
    ...(near.length === 0
      ? []
      : [say("rankNear", { list: near.map(({ group }) => names[group] ?? "").join(", ") })]),
  ];
}

function namesOf(
  { groups }: Comparison,
  log: EventLog,
  calendar: WorkCalendar | null,
): DifferenceNames {
  const clock =
    calendar === null ? null : compileCalendar(calendar, log.endAtMs[0] ?? 0, Number.NaN);
  const { activityNames, zone } = log;
  return { groups, activityNames, zone, workingDayMs: clock?.workingDayMs ?? null };
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
      order: difference.ranks.map(({ group, figure, lowestRank, highestRank, isBelowNext }) => ({
        group: names[group],
        figure,
        lowestRank,
        highestRank,
        toldApartFromNext: isBelowNext,
      })),
      pairs: difference.pairs.map(({ a, b, isDemonstrated, ...pair }) => ({
        first: names[a],
        second: names[b],
        ...pair,
        demonstrated: isDemonstrated,
      })),
    })),
  };
}
