import type { StreamDuration, StreamStep, ValueClass } from "@talka/engine";
import { WORK_DAY_MINUTES } from "@talka/lean";
import { wrapLabel } from "../process-map/wrap-label.ts";
import { formatDuration } from "../words/format-duration.ts";
import { formatNumber, formatShare } from "../words/format-number.ts";
import { type Locale, translator } from "../words/translate.ts";
import type { PlacedStep } from "./layout-stream-map.ts";
import { boxShape, type MapShape, type MapTone, textShape } from "./map-shapes.ts";
import { streamMapWords } from "./map-words.ts";

const minuteMs = 60_000;

/** Minutes of a map on their clock, in the unit a person would use. */
export function formatMinutes(
  minutes: number,
  clock: StreamDuration["clock"],
  locale: Locale,
  length: "long" | "short" = "short",
): string {
  const kind =
    clock === "work"
      ? ({ kind: "working", workingDayMs: WORK_DAY_MINUTES * minuteMs } as const)
      : ({ kind: "elapsed" } as const);
  return formatDuration(minutes * minuteMs, locale, kind, { length });
}

/** A duration of a map as people say it; a range by its ends. */
export function formatMapDuration(
  duration: StreamDuration | null,
  locale: Locale,
  length: "long" | "short" = "short",
): string {
  if (duration === null) return "–";
  const { clock, minutes } = duration;
  const tell = (value: number) => formatMinutes(value, clock, locale, length);
  return minutes.low === minutes.high
    ? tell(minutes.likely)
    : `${tell(minutes.low)} – ${tell(minutes.high)}`;
}

const strip: Readonly<Record<ValueClass, MapTone>> = {
  VA: "good",
  BVA: "line-strong",
  NVA: "warn",
};

/** A step as a box: what is done, its class and its figures. */
export function drawStep(step: StreamStep, place: PlacedStep, locale: Locale): readonly MapShape[] {
  const say = translator(streamMapWords, locale);
  const { left, top, width, height } = place;
  const isEnd = step.kind === "entry" || step.kind === "exit";
  const name = wrapLabel(step.name || "…", width - (isEnd ? 36 : 26), 13, 3);
  const { completeAccuratePercent: right, caseShare } = step;
  const facts = [
    right === null ? "" : `%C&A ${formatNumber(right, locale, 0)}`,
    caseShare === null || caseShare >= 1 ? "" : `p ${formatShare(caseShare, locale)}`,
    step.queueNow === null || step.queueNow === 0 ? "" : `▲ ${step.queueNow}`,
  ].filter((one) => one !== "");
  const kind = step.kind === "activity" ? "" : say(`kind.${step.kind}`);
  const bottom = top + height;
  const times = [
    step.processTime === null ? "" : `${say("pt")} ${formatMapDuration(step.processTime, locale)}`,
    step.leadTime === null ? "" : `${say("lt")} ${formatMapDuration(step.leadTime, locale)}`,
  ].filter((one) => one !== "");
  return [
    boxShape(left, top, width, height, {
      fill: "card",
      stroke: "line-strong",
      round: isEnd ? 24 : 8,
      dashed: step.kind === "wait",
    }),
    ...(isEnd
      ? []
      : [boxShape(left + 4, top + 9, 4, height - 18, { fill: strip[step.valueClass], round: 2 })]),
    ...name.map((line, k) =>
      textShape(left + 16, top + 21 + k * 16, line, { size: 13, strong: true }),
    ),
    textShape(left + 16, bottom - 26, times.join(" · "), { size: 11.5, tone: "ink-soft" }),
    textShape(left + 16, bottom - 10, [kind, ...facts].filter((one) => one !== "").join(" · "), {
      size: 11,
      tone: "ink-soft",
    }),
    ...(isEnd
      ? []
      : [
          textShape(left + width - 8, bottom - 10, step.valueClass, {
            size: 10,
            strong: true,
            anchor: "end",
            tone: step.valueClass === "NVA" ? "warn" : "ink-soft",
          }),
        ]),
  ];
}
