import type { AttributeRule, BatchRule, WorkCalendar } from "@talka/engine";
import type { ParametersGeneration } from "./read-distribution.ts";
import { writeDistribution } from "./write-distribution.ts";

const weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];
const firingNames = {
  size: "size",
  sinceLastMs: "ready_wt",
  sinceFirstMs: "large_wt",
  hour: "daily_hour",
  weekday: "week_day",
} as const;

/** The week valid last, a period a day and interval. */
export function writePeriods(calendar: WorkCalendar) {
  return (calendar.weeks.at(-1)?.open ?? []).map(({ weekday, fromMinute, toMinute }) => {
    const day = weekdays[weekday - 1] ?? "MONDAY";
    return { from: day, to: day, beginTime: clock(fromMinute), endTime: clock(toMinute) };
  });
}

function clock(minute: number): string {
  if (minute === 1440) return "23:59:59.999";
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`;
}

/** A batch rule; the share done alone stands first among the sizes. */
export function writeBatch(batch: BatchRule) {
  const sizes = batch.sizes.map(({ size, share }) => ({ key: String(size), value: share }));
  const alone = [
    { key: "1", value: batch.aloneShare },
    { key: "2", value: 1 - batch.aloneShare },
  ];
  return {
    type: { sequential: "Sequential", parallel: "Parallel", concurrent: "Concurrent" }[batch.kind],
    size_distrib: batch.firing.length > 0 ? alone : sizes,
    duration_distrib: batch.factors.map(({ size, factor }) => ({
      key: String(size),
      value: factor,
    })),
    firing_rules: batch.firing.map((all) =>
      all.map(({ of, is, value }) => ({
        attribute: firingNames[of],
        comparison: is,
        value:
          of === "weekday"
            ? titled(weekdays[value - 1] ?? "MONDAY")
            : of === "sinceLastMs" || of === "sinceFirstMs"
              ? value / 1000
              : value,
      })),
    ),
  };
}

function titled(word: string): string {
  return word.slice(0, 1) + word.slice(1).toLowerCase();
}

/** A rule of an attribute. */
export function writeRule(rule: AttributeRule, generation: ParametersGeneration) {
  const shares = (values: readonly { readonly value: string; readonly share: number }[]) =>
    values.map(({ value, share }) => ({ key: value, value: share }));
  switch (rule.kind) {
    case "words":
      return { name: rule.name, type: "discrete", values: shares(rule.values) };
    case "number":
      return {
        name: rule.name,
        type: "continuous",
        values: writeDistribution(rule.distribution, 1, generation).json,
      };
    case "formula":
      return { name: rule.name, type: "expression", values: rule.formula };
    default:
      return {
        name: rule.name,
        type: "discrete",
        values: Object.fromEntries(
          Object.entries(rule.next).map(([word, values]) => [
            word,
            Object.fromEntries(values.map(({ value, share }) => [value, share])),
          ]),
        ),
      };
  }
}
