import {
  type Difference,
  type GroupLabel,
  MAP_END,
  MAP_START,
  type PairDifference,
  type Subject,
} from "@talka/engine";
import { formatDay } from "../words/format-day.ts";
import { type DurationClock, formatDuration } from "../words/format-duration.ts";
import { formatNumber, formatShare } from "../words/format-number.ts";
import { quoteName } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { differenceWords } from "./difference-catalogue.ts";

/** What the sentences of a comparison need to know beside it. */
export interface DifferenceNames {
  readonly groups: readonly { readonly label: GroupLabel }[];
  readonly activityNames: readonly string[];
  readonly zone: string;
  readonly workingDayMs: number | null;
}

/** The name of a group as it stands in a table. */
export function groupName(label: GroupLabel, locale: Locale, zone: string): string {
  const say = translator(differenceWords, locale);
  const day = (ms: number | null) => formatDay(ms ?? 0, locale, zone, "short");
  const number = (value: number | null) => formatNumber(value ?? 0, locale);
  switch (label.kind) {
    case "value":
      return label.value;
    case "empty":
      return say("empty");
    case "period":
      if (label.fromMs === null) return say("before", { to: day(label.toMs) });
      if (label.toMs === null) return say("from", { from: day(label.fromMs) });
      return say("between", { from: day(label.fromMs), to: day(label.toMs) });
    case "range":
      return label.min === null
        ? say("below", { max: number(label.max) })
        : say("least", { min: number(label.min) });
  }
}

/** What is compared, as the head of a row. */
export function subjectName(
  subject: Subject,
  activityNames: readonly string[],
  locale: Locale,
): string {
  const say = translator(differenceWords, locale);
  const name = (activity: number) => activityNames[activity] ?? "";
  if (subject.kind === "figure") return say(`what.${subject.figure}`);
  if (subject.kind === "activity") return say("what.activity", { step: name(subject.activity) });
  const { from, to } = subject;
  if (from === MAP_START) return say("what.starts", { to: name(to) });
  if (to === MAP_END) return say("what.ends", { from: name(from) });
  return say("what.arc", { from: name(from), to: name(to) });
}

/** One figure of one group as text: a share, a duration or a number. */
export function figureText(
  subject: Subject,
  value: number,
  locale: Locale,
  workingDayMs: number | null,
): string {
  if (Number.isNaN(value)) return "–";
  if (subject.kind !== "figure" || subject.figure === "repeated") return formatShare(value, locale);
  if (subject.figure === "events") return formatNumber(value, locale);
  return formatDuration(value, locale, clockOf(subject.figure, workingDayMs), { length: "short" });
}

/** A difference of two groups in one or two plain sentences. */
export function differenceSentence(
  difference: Difference,
  pair: PairDifference,
  names: DifferenceNames,
  locale: Locale,
): string {
  // A sentence that ends with an abbreviation has one full stop.
  return written(difference, pair, names, locale).replaceAll("..", ".");
}

function written(
  difference: Difference,
  pair: PairDifference,
  names: DifferenceNames,
  locale: Locale,
): string {
  const say = translator(differenceWords, locale);
  const { subject, figures } = difference;
  const { activityNames, zone, workingDayMs } = names;
  const group = (g: number) => {
    const label = names.groups[g]?.label ?? { kind: "empty" };
    return quoteName(groupName(label, locale, zone), locale);
  };
  const way = pair.shift >= 0 ? "more" : "less";
  const ends = pair.shift >= 0 ? [pair.low, pair.high] : [-pair.high, -pair.low];
  const text = (value: number) => figureText(subject, value, locale, workingDayMs);
  const base = {
    groupA: group(pair.a),
    groupB: group(pair.b),
    a: text(figures[pair.a]?.crude ?? Number.NaN),
    b: text(figures[pair.b]?.crude ?? Number.NaN),
    way,
  };
  const turns = pair.orderTurns ? ` ${say("turns")}` : "";
  const points = say("points", {
    n: formatNumber(100 * Math.abs(pair.shift), locale, 0),
    way,
    low: formatNumber(100 * (ends[0] ?? 0), locale, 0),
    high: formatNumber(100 * (ends[1] ?? 0), locale, 0),
  });
  const name = (activity: number) => quoteName(activityNames[activity] ?? "", locale);
  if (subject.kind === "figure") {
    if (subject.figure === "repeated") return say("repeated", { ...base, points }) + turns;
    const range = {
      shift: text(Math.abs(pair.shift)),
      low: text(ends[0] ?? Number.NaN),
      high: text(ends[1] ?? Number.NaN),
    };
    const key =
      subject.figure === "events" ? "events" : subject.figure === "lead" ? "lead" : "leadWork";
    return say(key, { ...base, ...range }) + turns;
  }
  if (subject.kind === "activity") {
    return say("activity", { ...base, points, step: name(subject.activity) }) + turns;
  }
  const { from, to } = subject;
  const key = from === MAP_START ? "starts" : to === MAP_END ? "ends" : "arc";
  return say(key, { ...base, points, from: name(from), to: name(to) }) + turns;
}

/** Says that two groups are shown to be the same up to the margin asked for; `null` where they are not. */
export function equalitySentence(
  { subject }: Difference,
  { a, b, equality }: PairDifference,
  { groups, activityNames, zone, workingDayMs }: DifferenceNames,
  locale: Locale,
): string | null {
  if (equality?.isShown !== true) return null;
  const say = translator(differenceWords, locale);
  const group = (g: number) =>
    quoteName(groupName(groups[g]?.label ?? { kind: "empty" }, locale, zone), locale);
  const isShare = subject.kind !== "figure" || subject.figure === "repeated";
  const margin = isShare
    ? say("margin", { n: Number((equality.margin * 100).toFixed(2)) })
    : figureText(subject, equality.margin, locale, workingDayMs);
  const what = subjectName(subject, activityNames, locale);
  const told = say("same", { what, groupA: group(a), groupB: group(b), margin });
  return told.replaceAll("..", ".");
}

function clockOf(figure: "lead" | "lead-work", workingDayMs: number | null): DurationClock {
  return figure === "lead-work" && workingDayMs !== null
    ? { kind: "working", workingDayMs }
    : { kind: "elapsed" };
}
