import type { TrainingPage } from "@talka/contract";
import { missingPublicitySentence } from "@talka/report";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { ask } from "../../api/ask.ts";
import { ApiProblem } from "../../api/problem.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
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

/** Organisations of the directory that exist today. */
export function useOrganisationOptions() {
  const { locale } = useLocale();
  const query = useQuery({
    queryKey: ["organisations"],
    queryFn: ({ signal }) => ask("listOrganisations", { signal }),
  });
  return (query.data?.organisations ?? [])
    .filter((one) => one.validTo === null)
    .map((one) => ({ value: one.id, label: one.names[locale] }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** Does something with a cycle; everything shown of it is read anew, a refusal is told. */
export function useTrainingAction<Given, Told>(
  id: string,
  act: (given: Given) => Promise<Told>,
  onDone?: (told: Told) => void,
) {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  return useMutation({
    mutationFn: act,
    onSuccess: async (told) => {
      onDone?.(told);
      await client.invalidateQueries({ queryKey: ["training", id] });
      await client.invalidateQueries({ queryKey: ["trainings"] });
    },
    onError: (error) => toast({ text: refusalSentence(error, locale), tone: "bad" }),
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
