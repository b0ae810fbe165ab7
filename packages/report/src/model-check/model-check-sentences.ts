import {
  type FitNote,
  type MapAssumption,
  type ModelCheck,
  type ModelVerdict,
  modelQuestions,
} from "@talka/engine";
import { formatNumber, formatShare } from "../words/format-number.ts";
import { joinList } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { modelCheckWords } from "./model-check-words.ts";

/** The verdict on a model, why it is no better, and from which change on it can support advice. */
export function verdictOfModel(
  check: Pick<ModelCheck, "verdict" | "reasons"> & {
    readonly distances: Pick<ModelCheck["distances"], "cycleTimeHours">;
  },
  locale: Locale,
): readonly string[] {
  const say = translator(modelCheckWords, locale);
  const hours = formatNumber(check.distances.cycleTimeHours.model.mean, locale, 1);
  return [
    say(check.verdict),
    ...check.reasons.map((reason) => say(`reason.${reason}`)),
    check.verdict === "not-to-be-trusted" ? say("supportsNothing") : say("supports", { hours }),
  ];
}

/** What a model may be asked, one line a question, in the order of the questions. */
export function answersOfModel(
  answers: ModelCheck["answers"],
  locale: Locale,
): readonly { readonly question: string; readonly grade: ModelVerdict; readonly told: string }[] {
  const say = translator(modelCheckWords, locale);
  return modelQuestions.map((question) => ({
    question: say(`answer.${question}`),
    grade: answers[question],
    told: say(`grade.${answers[question]}`),
  }));
}

/** What whoever reads a model should know of it. */
export function fitNoteSentence(note: FitNote, locale: Locale): string {
  const say = translator(modelCheckWords, locale);
  switch (note.code) {
    case "people.unknown":
    case "activities.left-out":
      return say(`note.${note.code}`, { activities: joinList(note.activities, locale) });
    case "tasks.unknown":
      return say("note.tasks.unknown", { activities: joinList(note.tasks, locale) });
    case "starts.estimated":
      return say("note.starts.estimated", { share: formatShare(note.share, locale) });
    case "flow.deviates":
      return say("note.flow.deviates", { share: formatShare(note.fittingShare, locale) });
    case "hours.pooled":
      return say("note.hours.pooled", { people: note.people });
    case "absences.repeated":
      return say("note.absences.repeated", { weeks: note.weeks ?? 0 });
    case "cases.few":
      return say("note.cases.few", { cases: note.cases });
    default:
      return say(`note.${note.code}`);
  }
}

/**
 * What is assumed in a model of a map.
 *
 * @param nameOf The name of a step or lane by its id.
 */
export function mapAssumptionSentence(
  assumption: MapAssumption,
  locale: Locale,
  nameOf: (id: string) => string,
): string {
  const say = translator(modelCheckWords, locale);
  if (assumption.code === "demand.assumed") {
    return say("assumed.demand.assumed", { cases: assumption.casesPerYear });
  }
  const ids = assumption.code === "people.assumed" ? assumption.laneIds : assumption.stepIds;
  return say(`assumed.${assumption.code}`, { steps: joinList(ids.map(nameOf), locale) });
}
