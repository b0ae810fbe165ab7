import type { ReportBlock } from "../report/report-block.ts";
import { reportDocument } from "../report/report-document.ts";
import type { ReportInput, ReportOptions } from "../report/report-input.ts";
import { type DurationClock, formatDuration } from "../words/format-duration.ts";
import { formatQuantity } from "../words/format-quantity.ts";
import { translator } from "../words/translate.ts";
import { type DeckFigure, type DeckSlide, pointSlides, type Telling } from "./deck.ts";
import { deckWords } from "./deck-words.ts";
import type { TellOptions } from "./tell-meeting.ts";

/** Slides and a poster of an analysis: its findings in sentences, its map, its lead times. */
export function tellAnalysis(
  input: ReportInput,
  options: ReportOptions & Pick<TellOptions, "publicity">,
): Telling {
  const { locale, publicity, title, organisation } = options;
  const say = translator(deckWords, locale);
  const document = reportDocument(input, options);
  const figures = leadFigures(input, options);
  const losses = document.sections.find((section) => section.id === "losses");
  const map = document.sections.find((section) => section.id === "map");
  const items = (losses?.blocks ?? []).flatMap((block) =>
    block.kind === "losses" ? block.items : [],
  );
  const texts = (losses?.blocks ?? []).flatMap((block) =>
    block.kind === "text" ? [block.text] : [],
  );
  const pictures = (map?.blocks ?? []).filter((block) => block.kind === "figure");
  const slides: DeckSlide[] = [
    {
      kind: "title",
      title,
      lines: [document.lead.slice(0, 2).join(" · "), organisation].filter((line) => line !== ""),
    },
    ...(figures.length > 0
      ? [{ kind: "figures" as const, title: figureTitle(input, locale), figures, note: "" }]
      : []),
    ...items.map(({ headline, detail, cost, evidence }) => ({
      kind: "points" as const,
      title: headline,
      points: [detail, ...(cost === null ? [] : [cost])].filter((point) => point !== ""),
      note: evidence,
    })),
    ...pointSlides(losses?.title ?? "", texts),
    ...pictures.map((block) => ({ kind: "picture" as const, ...shown(block) })),
    ...(publicity === null
      ? []
      : [{ kind: "publicity" as const, title: say("thanks"), publicity }]),
  ];
  const picture = pictures[0];
  return {
    deck: { locale, title, slides, publicity },
    poster: {
      locale,
      title,
      message: items[0]?.headline ?? texts[0] ?? title,
      figures: figures.slice(0, 3),
      points: items.slice(1, 4).map((item) => item.headline),
      picture:
        picture === undefined ? null : { svg: picture.svg, alternative: picture.alternative },
      organisation,
      publicity,
    },
  };
}

function shown({ title, svg, alternative }: Extract<ReportBlock, { kind: "figure" }>) {
  return { title, svg, alternative };
}

function figureTitle({ analysis }: ReportInput, locale: ReportOptions["locale"]): string {
  return formatQuantity(analysis.summary.cases, "case", locale);
}

/** Median and 85th percentile of the lead time on the clock people work by, else on the calendar. */
function leadFigures({ analysis }: ReportInput, { locale }: ReportOptions): readonly DeckFigure[] {
  const say = translator(deckWords, locale);
  const { leadTime, workingDayMs } = analysis;
  const isWorking = leadTime.working !== null && workingDayMs !== null;
  const summary = isWorking ? leadTime.working : leadTime.elapsed;
  if (summary === null || !Number.isFinite(summary.medianMs)) return [];
  const clock: DurationClock = isWorking
    ? { kind: "working", workingDayMs: workingDayMs ?? 0 }
    : { kind: "elapsed" };
  return [
    {
      value: formatDuration(summary.medianMs, locale, clock),
      caption: say(isWorking ? "medianWorking" : "medianCalendar"),
    },
    {
      value: formatDuration(summary.p85Ms, locale, clock),
      caption: say(isWorking ? "p85Working" : "p85Calendar"),
    },
  ];
}
