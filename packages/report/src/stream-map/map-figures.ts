import type { MapMeasures, StreamFigure } from "@talka/engine";
import type { DrawnMap } from "@talka/lean";
import { formatNumber, formatShare } from "../words/format-number.ts";
import { joinList } from "../words/join-names.ts";
import { type Locale, type Translate, translator } from "../words/translate.ts";
import { formatMinutes } from "./draw-step.ts";
import { streamMapWords } from "./map-words.ts";

/** A figure of a map as it is told: never without its clock, n and evidence. */
export interface ToldFigure {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Clock, range, evidence with n, and what is left out. */
  readonly note: string;
}

type Say = Translate<keyof (typeof streamMapWords)["en"] & string>;

/** A number of a figure in its unit. */
export function formatFigure(
  value: number,
  figure: StreamFigure,
  locale: Locale,
  say: Say,
): string {
  if (!Number.isFinite(value)) return "–";
  switch (figure.unit) {
    case "minutes":
      return formatMinutes(value, figure.clock ?? "work", locale, "long");
    case "percent":
      return formatShare(value / 100, locale);
    case "people":
      return say("people", { count: Math.round(value * 100) / 100 });
    default:
      return formatNumber(value, locale, value < 10 ? 1 : 0);
  }
}

/** What must be said beside a figure. */
export function figureNote(figure: StreamFigure, map: Pick<DrawnMap, "steps">, locale: Locale) {
  const say = translator(streamMapWords, locale);
  const tell = (value: number) => formatFigure(value, figure, locale, say);
  const nameOf = (id: string) => map.steps.find((step) => step.id === id)?.name ?? id;
  const { low, likely, high, missing } = figure;
  return [
    figure.clock === null ? "" : say(`clock.${figure.clock}`),
    Number.isFinite(low) && low !== high
      ? say("range", { low: tell(low), likely: tell(likely), high: tell(high) })
      : "",
    say(`evidence.${figure.evidence}`, { n: figure.n }),
    missing.length === 0 ? "" : say("without", { names: joinList(missing.map(nameOf), locale) }),
  ]
    .filter((one) => one !== "")
    .join(" · ");
}

/** All figures of a map in the order people ask for them; what is not known is left out. */
export function mapFigures(
  measures: MapMeasures,
  map: Pick<DrawnMap, "steps">,
  locale: Locale,
): readonly ToldFigure[] {
  const say = translator(streamMapWords, locale);
  const told = (id: string, label: string, figure: StreamFigure | null): readonly ToldFigure[] =>
    figure === null
      ? []
      : [
          {
            id,
            label,
            value: formatFigure(figure.likely, figure, locale, say),
            note: figureNote(figure, map, locale),
          },
        ];
  const plain = (id: string, label: string, value: string, note = ""): ToldFigure => ({
    id,
    label,
    value,
    note,
  });
  const { clock, loopBacks, headroom, queued, taktMinutes, leadTimeFromQueueMinutes } = measures;
  const onClock = say(`clock.${clock}`);
  return [
    ...told("leadTime", say("leadTime"), measures.leadTime),
    ...told("processTime", say("processTime"), measures.processTime),
    ...told("waitingTime", say("waitingTime"), measures.waitingTime),
    ...told("activityRatio", say("activityRatio"), measures.activityRatio),
    ...told("valueAddedRatio", say("valueAddedRatio"), measures.valueAddedRatio),
    ...told("rolled", say("rolled"), measures.rolledCompleteAccurate),
    plain("handoffs", say("handoffs"), formatNumber(measures.handoffs, locale, 0)),
    plain(
      "loopBacks",
      say("loopBacks"),
      formatNumber(loopBacks, locale, 0),
      measures.approximate ? say("approximate") : "",
    ),
    ...(loopBacks > 0
      ? [
          ...told("effort", say("effort"), measures.effort),
          ...told("leadTimeWithRework", say("leadTimeWithRework"), measures.leadTimeWithRework),
        ]
      : []),
    ...(taktMinutes === null
      ? []
      : [
          plain(
            "takt",
            say("takt"),
            formatMinutes(taktMinutes, "work", locale, "long"),
            say("clock.work"),
          ),
        ]),
    ...told("peopleNeeded", say("peopleNeeded"), measures.peopleNeeded),
    ...(queued === null ? [] : [plain("queued", say("queued"), formatNumber(queued, locale, 0))]),
    ...(leadTimeFromQueueMinutes === null
      ? []
      : [
          plain(
            "stockLead",
            say("stockLead"),
            formatMinutes(leadTimeFromQueueMinutes, "work", locale, "long"),
            say("clock.work"),
          ),
        ]),
    ...(headroom === null
      ? []
      : [
          plain(
            "headroom",
            say("headroom"),
            formatMinutes(headroom.likely, clock, locale, "long"),
            onClock,
          ),
        ]),
  ];
}
