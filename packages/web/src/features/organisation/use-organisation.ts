import type { Role } from "@talka/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { useLocale } from "../../ui/locale/locale-context.ts";

/** The members of the organisation. */
export function useMembers(isAllowed: boolean) {
  return useQuery({
    queryKey: ["members"],
    queryFn: ({ signal }) => ask("listMembers", { signal }),
    enabled: isAllowed,
  });
}

/** Invitations that wait for somebody. */
export function useInvitations(isAllowed: boolean) {
  return useQuery({
    queryKey: ["invitations"],
    queryFn: ({ signal }) => ask("listInvitations", { signal }),
    enabled: isAllowed,
  });
}

/** What a coordinator can do with members and invitations. */
export function useMemberActions() {
  const client = useQueryClient();
  const toast = useToast();
  const { locale } = useLocale();
  const common = {
    onError: (error: unknown) => toast({ text: problemSentence(error, locale), tone: "bad" }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["members"] }),
        client.invalidateQueries({ queryKey: ["invitations"] }),
        client.invalidateQueries({ queryKey: ["session"] }),
      ]),
  } as const;
  const update = useMutation({
    ...common,
    mutationFn: (given: {
      readonly personId: string;
      readonly roles: readonly Role[];
      readonly mayKeepNames: boolean;
    }) =>
      ask("updateMember", {
        params: { personId: given.personId },
        body: { roles: [...given.roles], mayKeepNames: given.mayKeepNames },
      }),
  });
  const remove = useMutation({
    ...common,
    mutationFn: (personId: string) => ask("removeMember", { params: { personId } }),
  });
  const invite = useMutation({
    ...common,
    mutationFn: (given: { readonly email: string; readonly roles: readonly Role[] }) =>
      ask("createInvitation", {
        body: { email: given.email.trim() || null, roles: [...given.roles] },
      }),
  });
  const withdraw = useMutation({
    ...common,
    mutationFn: (id: string) => ask("withdrawInvitation", { params: { id } }),
  });
  return { update, remove, invite, withdraw };
}
