import {
  type ComparedMeasure,
  compareMaps,
  type MapComparison,
  type MeasureChange,
  type StepChange,
  type StreamClock,
} from "@talka/engine";
import { type DrawnMap, mapSettingsOf, measuredMapOf } from "@talka/lean";
import { formatNumber, formatShare } from "../words/format-number.ts";
import { quoteName } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { mapCompareWords } from "./compare-words.ts";
import { formatMinutes } from "./draw-step.ts";
import { streamMapWords } from "./map-words.ts";

/** One figure of both maps as a row. */
export interface ComparedRow {
  readonly id: ComparedMeasure;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly verdict: MeasureChange["verdict"];
  readonly verdictWord: string;
  readonly evidence: string;
}

/** What differs between two maps, in words. */
export interface ToldComparison {
  readonly sentences: readonly string[];
  readonly steps: readonly string[];
  readonly rows: readonly ComparedRow[];
}

const labels = {
  "process-time": "processTime",
  effort: "effort",
  "lead-time": "leadTime",
  "lead-time-with-rework": "leadTimeWithRework",
  "waiting-time": "waitingTime",
  "activity-ratio": "activityRatio",
  "value-added-ratio": "valueAddedRatio",
  "rolled-complete-accurate": "rolled",
  handoffs: "handoffs",
  "handoffs-per-case": "handoffsPerCase",
  "loop-backs": "loopBacks",
  steps: "steps",
  "people-needed": "peopleNeeded",
} as const satisfies Record<ComparedMeasure, string>;

const percents: ReadonlySet<ComparedMeasure> = new Set([
  "activity-ratio",
  "value-added-ratio",
  "rolled-complete-accurate",
]);
const minutesOf: ReadonlySet<ComparedMeasure> = new Set([
  "process-time",
  "effort",
  "lead-time",
  "lead-time-with-rework",
  "waiting-time",
]);
/** Effort is always working time, whatever the clock of the map. */
const alwaysWork: ReadonlySet<ComparedMeasure> = new Set(["process-time", "effort"]);
/** Counted on the drawing: there is nothing to estimate. */
const counted: ReadonlySet<ComparedMeasure> = new Set([
  "handoffs",
  "handoffs-per-case",
  "loop-backs",
  "steps",
]);
/** Told first, as sentences; all others stand in the table. */
const told: readonly ComparedMeasure[] = [
  "lead-time",
  "effort",
  "rolled-complete-accurate",
  "handoffs",
];

/** Tells how a target differs from how it is: the main figures, each step, and a table of all. */
export function tellMapComparison(
  current: DrawnMap,
  target: DrawnMap,
  locale: Locale,
): ToldComparison {
  const settings = mapSettingsOf(current.facts);
  const comparison = compareMaps(measuredMapOf(current), measuredMapOf(target), settings);
  const format = (measure: ComparedMeasure, value: number) => {
    if (percents.has(measure)) return formatShare(value / 100, locale);
    if (!minutesOf.has(measure)) return formatNumber(value, locale, 2);
    return formatMinutes(value, alwaysWork.has(measure) ? "work" : settings.clock, locale, "long");
  };
  return {
    sentences: [
      ...told.flatMap((measure) => {
        const change = comparison.changes.find((one) => one.measure === measure);
        return change === undefined ? [] : tellChange(change, format, locale);
      }),
      ...tellHours(comparison, locale),
    ],
    steps: comparison.steps.map((change) =>
      tellStep(change, current, target, settings.clock, locale),
    ),
    rows: comparison.changes.map((change) => rowOf(change, format, locale)),
  };
}

type Format = (measure: ComparedMeasure, value: number) => string;

function tellChange(change: MeasureChange, format: Format, locale: Locale): readonly string[] {
  const { measure, before, after, absolute, percent, verdict } = change;
  if (verdict === "unknown") return [];
  const say = translator(mapCompareWords, locale);
  const label = translator(streamMapWords, locale)(labels[measure]);
  if (verdict === "same") return [say("equal", { label, after: format(measure, after) })];
  const share =
    percent === null || percents.has(measure)
      ? ""
      : ` (${absolute < 0 ? "−" : "+"}${formatShare(Math.abs(percent) / 100, locale)})`;
  const by = percents.has(measure)
    ? say("points", { count: Math.round(Math.abs(absolute) * 10) / 10 })
    : format(measure, Math.abs(absolute));
  const values = {
    label,
    before: format(measure, before),
    after: format(measure, after),
    by,
    share,
  };
  return [say(absolute < 0 ? "less" : "more", values)];
}

function tellHours({ hoursReleasedPerYear: hours }: MapComparison, locale: Locale) {
  if (hours === null || !(Math.abs(hours.likely) >= 0.5)) return [];
  const say = translator(mapCompareWords, locale);
  const shown = formatNumber(Math.abs(hours.likely), locale, 0);
  return [say(hours.likely > 0 ? "released" : "taken", { hours: shown })];
}

function tellStep(
  change: StepChange,
  current: DrawnMap,
  target: DrawnMap,
  clock: StreamClock,
  locale: Locale,
): string {
  const say = translator(mapCompareWords, locale);
  const all = [...target.steps, ...current.steps];
  const name = all.find(({ id }) => id === change.stepId)?.name ?? "";
  const step = quoteName(name, locale);
  if (change.code === "step.renamed") {
    return say(change.code, {
      from: quoteName(change.from, locale),
      to: quoteName(change.to, locale),
    });
  }
  if (change.code === "step.moved") {
    return say(change.code, { step, from: change.from, to: change.to });
  }
  if (change.code === "step.process-time" || change.code === "step.lead-time") {
    const tell = (minutes: number) => formatMinutes(minutes, clock, locale, "long");
    const { before, after } = change.change;
    return say(change.code, { step, before: tell(before), after: tell(after) });
  }
  return say(change.code, { step });
}

function rowOf(change: MeasureChange, format: Format, locale: Locale): ComparedRow {
  const { measure, before, after, absolute, verdict } = change;
  const sign = absolute > 0 ? "+" : absolute < 0 ? "−" : "";
  const words = translator(streamMapWords, locale);
  return {
    id: measure,
    label: words(labels[measure]),
    before: format(measure, before),
    after: format(measure, after),
    change: Number.isFinite(absolute) ? `${sign}${format(measure, Math.abs(absolute))}` : "–",
    verdict,
    verdictWord: translator(mapCompareWords, locale)(verdict),
    evidence: counted.has(measure)
      ? ""
      : (words(`evidence.${change.evidence}`, { n: 0 }).split(",")[0] ?? ""),
  };
}
