import type { BoardItemCard } from "@talka/contract";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale } from "../../ui/locale/locale-context.ts";

/**
 * Carries a line of a board on as an obstacle, where whys, ideas and trials hang on it, and opens it.
 * The obstacle takes the id of the line: asked for twice it is the same one.
 */
export function useObstacleOfItem({ id, text }: BoardItemCard) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const { locale } = useLocale();
  return useMutation({
    mutationFn: () =>
      ask("createObstacle", {
        body: {
          id,
          title: text.length > 200 ? `${text.slice(0, 199)}…` : text,
          cause: "",
          withinPower: null,
          level: null,
          tags: [],
          observationIds: [],
          group: null,
        },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["obstacles"] });
      await navigate({ to: "/obstacles/$id", params: { id } });
    },
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
  });
}
