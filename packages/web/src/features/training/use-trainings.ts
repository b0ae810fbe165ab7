import type { TrainingPage } from "@talka/contract";
import { missingPublicitySentence } from "@talka/report";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ask } from "../../api/ask.ts";
import { ApiProblem } from "../../api/problem.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToldChange } from "../../ui/feedback/use-told-change.ts";
import { useLocale } from "../../ui/locale/locale-context.ts";

/** Cycles one may see. */
export function useTrainings() {
  return useQuery({
    queryKey: ["trainings"],
    queryFn: ({ signal }) => ask("listTrainings", { signal }),
    staleTime: 0,
  });
}

const trainingQuery = (id: string) =>
  queryOptions({
    queryKey: ["training", id],
    queryFn: ({ signal }) => ask("getTraining", { params: { id }, signal }),
    staleTime: 0,
  });

/** The cycle the address names. */
export function useTraining() {
  return useQuery(trainingQuery(useParams({ strict: false }).id ?? ""));
}

/** Who takes part; for the organiser. */
export function useTrainees(id: string) {
  return useQuery({
    queryKey: ["training", id, "people"],
    queryFn: ({ signal }) => ask("listTrainees", { params: { id }, signal }),
    staleTime: 0,
  });
}

/** What the group thinks of itself. */
export function useAssessmentResults(id: string) {
  return useQuery({
    queryKey: ["training", id, "assessment"],
    queryFn: ({ signal }) => ask("getAssessmentResults", { params: { id }, signal }),
    staleTime: 0,
  });
}

/** Does something with a cycle; everything shown of it is read anew, a refusal is told. */
export function useTrainingAction<Given, Told>(
  id: string,
  act: (given: Given) => Promise<Told>,
  onDone?: (told: Told) => void,
) {
  const { locale } = useLocale();
  return useToldChange({
    act,
    stale: [["training", id], ["trainings"]],
    describeError: (error) => refusalSentence(error, locale),
    onDone,
  });
}

/** Why something was refused; missing publicity says what is missing. */
export function refusalSentence(error: unknown, locale: "lv" | "lt" | "en"): string {
  if (error instanceof ApiProblem && error.code === "publicity.missing") {
    const parts = String(error.detail["parts"] ?? "").split(",");
    type Missing = Parameters<typeof missingPublicitySentence>[0];
    const missing = {
      code: error.code,
      locale: error.detail["locale"] as Missing["locale"],
      parts: parts as unknown as Missing["parts"],
    };
    return missingPublicitySentence(missing, locale);
  }
  return problemSentence(error, locale);
}

/** A part of the page of one cycle. */
export interface TrainingPartProps {
  readonly training: TrainingPage;
}
