import type { EvaluationRound } from "@talka/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale } from "../../ui/locale/locale-context.ts";

/** Evaluations of one's own organisation. */
export function useEvaluations(isAllowed: boolean) {
  return useQuery({
    queryKey: ["evaluations"],
    queryFn: ({ signal }) => ask("listEvaluations", { signal }),
    enabled: isAllowed,
  });
}

/** One evaluation. */
export function useEvaluation(id: string) {
  return useQuery({
    queryKey: ["evaluations", id],
    queryFn: ({ signal }) => ask("getEvaluation", { params: { id }, signal }),
  });
}

/** What whoever asks can do. */
export function useEvaluationActions() {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  const common = {
    onError: (error: unknown) => toast({ text: problemSentence(error, locale), tone: "bad" }),
    onSettled: () => client.invalidateQueries({ queryKey: ["evaluations"] }),
  } as const;
  const create = useMutation({
    ...common,
    mutationFn: (given: {
      readonly subjectKind: "event" | "meeting" | "training-cycle";
      readonly subjectId: string;
    }) => ask("createEvaluation", { body: { id: crypto.randomUUID(), ...given } }),
  });
  const update = useMutation({
    onSettled: common.onSettled,
    mutationFn: ({
      id,
      ...body
    }: Pick<EvaluationRound, "id" | "opensOn" | "closesOn" | "entry" | "invited">) =>
      ask("updateEvaluationRound", { params: { id }, body }),
  });
  const close = useMutation({
    ...common,
    mutationFn: (id: string) => ask("closeEvaluationRound", { params: { id } }),
  });
  const reminded = useMutation({
    ...common,
    mutationFn: (id: string) => ask("markEvaluationReminded", { params: { id } }),
  });
  const links = useMutation({
    ...common,
    mutationFn: ({ id, count }: { readonly id: string; readonly count: number }) =>
      ask("createAnswerLinks", { params: { id }, body: { count } }),
  });
  const remove = useMutation({
    ...common,
    mutationFn: (id: string) => ask("deleteEvaluation", { params: { id } }),
  });
  return { create, update, close, reminded, links, remove };
}

/** Puts a text where the person can paste it from, and says so. */
export function useCopy() {
  const toast = useToast();
  return (content: string, told: string) =>
    void navigator.clipboard.writeText(content).then(() => toast({ text: told }));
}
