import type { PulseCard } from "@talka/contract";
import type { PulseQuestion } from "@talka/lean";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";

/** Pulses of a team. */
export function usePulses(teamId: string) {
  return useQuery({
    queryKey: ["boards", teamId, "pulses"],
    queryFn: ({ signal }) => ask("listTeamPulses", { params: { id: teamId }, signal }),
  });
}

/** What can be done with a pulse. */
export function usePulseActions(teamId: string) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: ["boards", teamId, "pulses"] });
  const open = useMutation({
    onSettled,
    mutationFn: (body: Pick<PulseCard, "id" | "questions" | "closesOn">) =>
      ask("openPulse", { params: { id: teamId }, body }),
  });
  const answer = useMutation({
    onSettled,
    mutationFn: ({
      id,
      answers,
    }: {
      readonly id: string;
      readonly answers: Partial<Record<PulseQuestion, number>>;
    }) => ask("answerPulse", { params: { id }, body: { answers } }),
  });
  const close = useMutation({
    onSettled,
    mutationFn: (id: string) => ask("closePulse", { params: { id } }),
  });
  return { open, answer, close };
}
