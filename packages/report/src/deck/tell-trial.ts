import { isTime } from "@talka/lean";
import type { ReportBlock } from "../report/report-block.ts";
import { trialAmount } from "../trial/trial-amount.ts";
import { type TrialSheet, trialDocument } from "../trial/trial-document.ts";
import { releasedSentences, verdictSentences } from "../trial/verdict-sentences.ts";
import { translator } from "../words/translate.ts";
import { type DeckFigure, type DeckSlide, pointSlides, type Telling } from "./deck.ts";
import { deckWords } from "./deck-words.ts";
import type { TellOptions } from "./tell-meeting.ts";

/**
 * Slides and a poster of a trial: what was tried, what was foretold, the chart and the verdict by
 * rule, what became of it. A trial that showed nothing is told as clearly as one that did.
 */
export function tellTrial(
  sheet: TrialSheet,
  { locale, organisation, publicity }: TellOptions,
): Telling {
  const say = translator(deckWords, locale);
  const { plan, check } = sheet;
  const { unit, clock } = plan.prediction;
  const measureUnit = { unit, clock: isTime(unit) ? clock : null };
  const hasValues = check.measures.length > 0;
  const told = verdictSentences(check, measureUnit, locale);
  const figures = figuresOf(sheet, (value) => trialAmount(value, measureUnit, locale), say);
  const released = releasedSentences(sheet.findings, locale);
  const document = trialDocument(sheet, locale);
  const picture = document.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === "figure");
  const slides: DeckSlide[] = [
    { kind: "title", title: plan.title, lines: [organisation].filter((line) => line !== "") },
    ...document.sections
      .filter(({ id }) => id === "plan")
      .flatMap(({ title, blocks }) => pointSlides(title, blocks.flatMap(linesOf))),
    ...(figures.length > 0
      ? [{ kind: "figures" as const, title: plan.prediction.measure, figures, note: told.n }]
      : []),
    ...(picture === undefined ? [] : [{ kind: "picture" as const, ...shown(picture) }]),
    ...(hasValues ? pointSlides(`${told.level}. ${told.meaning}`, told.reasons) : []),
    ...document.sections
      .filter(({ id }) => id === "act")
      .flatMap(({ title, blocks }) => pointSlides(title, blocks.flatMap(linesOf))),
    ...(publicity === null
      ? []
      : [{ kind: "publicity" as const, title: say("thanks"), publicity }]),
  ];
  const points = [
    plan.change,
    released?.sentence ?? "",
    sheet.findings.residentSeen || plan.residentEffect,
    sheet.findings.staffSeen || plan.staffEffect,
  ];
  return {
    deck: { locale, title: plan.title, slides, publicity },
    poster: {
      locale,
      title: plan.title,
      message: hasValues && told.change !== "" ? `${told.level}: ${told.change}` : plan.question,
      figures,
      points: points.filter((point) => point !== ""),
      picture: picture === undefined ? null : shown(picture),
      organisation,
      publicity,
    },
  };
}

/** Medians before and after, and what was foretold. */
function figuresOf(
  { plan, check }: TrialSheet,
  amount: (value: number) => string,
  say: (word: "trialBefore" | "trialAfter" | "trialForetold") => string,
): readonly DeckFigure[] {
  const { nBefore, nAfter, change } = check.verdict;
  const { to } = plan.prediction;
  return [
    ...(nBefore > 0 ? [{ value: amount(change.before), caption: say("trialBefore") }] : []),
    ...(nAfter > 0 ? [{ value: amount(change.after), caption: say("trialAfter") }] : []),
    ...(to === null ? [] : [{ value: amount(to), caption: say("trialForetold") }]),
  ];
}

function linesOf(block: ReportBlock): readonly string[] {
  if (block.kind === "text") return block.text.split("\n").filter((line) => line !== "");
  if (block.kind !== "terms") return [];
  return block.items.map(({ term, meaning }) => `${term}: ${meaning}`);
}

function shown({ title, svg, alternative }: Extract<ReportBlock, { kind: "figure" }>) {
  return { title, svg, alternative };
}
