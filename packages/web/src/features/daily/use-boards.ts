import type { BoardItemCard, TeamPage } from "@talka/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale } from "../../ui/locale/locale-context.ts";

/** A wall screen sees what others write within this time. */
const refreshMs = 15_000;

/** All boards of one's own organisation. */
export function useBoards(isAllowed: boolean) {
  return useQuery({
    queryKey: ["boards"],
    queryFn: ({ signal }) => ask("listBoards", { signal }),
    enabled: isAllowed,
  });
}

/** The board of a team, today where `day` is "". */
export function useBoard(teamId: string, day = "") {
  return useQuery({
    queryKey: ["boards", teamId, "board", day],
    queryFn: ({ signal }) =>
      ask("getBoard", {
        params: { id: teamId },
        query: day === "" ? {} : { day },
        signal,
      }),
    refetchInterval: refreshMs,
  });
}

/** What is asked when something is passed up. */
export interface Escalating {
  readonly itemId: string;
  readonly ask: string;
  readonly answerBy: string;
}

/** What people do at a board; what fails is told and takes nothing typed away. */
export function useBoardActions(teamId: string) {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  const onSettled = () => client.invalidateQueries({ queryKey: ["boards"] });
  const onError = (error: unknown) => toast({ text: problemSentence(error, locale), tone: "bad" });
  const add = useMutation({
    onSettled,
    onError,
    mutationFn: (given: Pick<BoardItemCard, "id" | "kind" | "text">) =>
      ask("addBoardItem", { params: { id: teamId }, body: { ...given, owner: "" } }),
  });
  const update = useMutation({
    onSettled,
    onError,
    mutationFn: ({
      id,
      ...body
    }: Pick<BoardItemCard, "id" | "kind" | "text" | "owner"> & { readonly isClosed: boolean }) =>
      ask("updateBoardItem", { params: { id }, body }),
  });
  const escalate = useMutation({
    onSettled,
    mutationFn: (given: Escalating & { readonly id: string }) =>
      ask("escalateItem", { params: { id: teamId }, body: given }),
  });
  const answer = useMutation({
    onSettled,
    mutationFn: ({ id, answer: words }: { readonly id: string; readonly answer: string }) =>
      ask("answerEscalation", { params: { id }, body: { answer: words } }),
  });
  return { add, update, escalate, answer };
}

/** What a team is called and where it stands. */
export type TeamChoice = Pick<TeamPage, "name" | "tier" | "parentId" | "closedOn">;

/** Makes a team, or changes one. */
export function useSaveTeam() {
  const client = useQueryClient();
  return useMutation({
    onSettled: () => client.invalidateQueries({ queryKey: ["boards"] }),
    mutationFn: ({
      id,
      isNew,
      ...content
    }: TeamChoice & { readonly id: string; readonly isNew: boolean }) => {
      const { closedOn, ...rest } = content;
      return isNew
        ? ask("createTeam", { body: { id, ...rest } })
        : ask("updateTeam", { params: { id }, body: { ...rest, closedOn } });
    },
  });
}
