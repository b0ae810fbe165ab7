import { joinList } from "@talka/report";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { roleWords } from "../../api/role-words.ts";
import { useEnterSession, useSession } from "../../api/use-session.ts";
import { ErrorState } from "../../ui/feedback/ErrorState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { joinClasses } from "../../ui/join-classes.ts";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { accountWords } from "./account-words.ts";
import { emptyAccount, isAccountComplete, NewAccountFields } from "./NewAccountFields.tsx";

/** What an invitation leads to, and accepting it with a new account or one's own. */
export function InvitationPage() {
  // after the #, so that the secret is in no server's records
  const token = useLocation({ select: (location) => location.hash });
  const text = useText(accountWords);
  const role = useText(roleWords);
  const { locale } = useLocale();
  const session = useSession();
  const enter = useEnterSession();
  const navigate = useNavigate();
  const [account, setAccount] = useState(emptyAccount);
  const [wasTried, setWasTried] = useState(false);
  usePageTitle(text("invitation"));
  const invitation = useQuery({
    queryKey: ["invitation", token],
    queryFn: ({ signal }) => ask("previewInvitation", { body: { token }, signal }),
  });
  const accept = useMutation({
    mutationFn: () =>
      session?.person
        ? ask("joinOrganisation", { body: { token } })
        : ask("acceptInvitation", { body: { token, ...account, locale } }),
    onSuccess: async (entered) => {
      await enter(entered);
      await navigate({ to: "/" });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWasTried(true);
    if (session?.person || isAccountComplete(account)) accept.mutate();
  };
  return (
    <div className={joinClasses(layout["page"], layout["narrow"])}>
      <h1>{text("invitation")}</h1>
      <QueryState query={invitation} describeError={(error) => problemSentence(error, locale)}>
        {({ organisation, roles }) => (
          <>
            <p>
              {text("invitationText", {
                organisation: organisation.names[locale],
                roles: joinList(
                  roles.map((one) => role(one)),
                  locale,
                ),
              })}
            </p>
            <form className={layout["card"]} onSubmit={submit} noValidate>
              {!session?.person && (
                <NewAccountFields value={account} onChange={setAccount} wasTried={wasTried} />
              )}
              {accept.isError && (
                <ErrorState title={problemSentence(accept.error, locale)}> </ErrorState>
              )}
              <Button type="submit" look="primary" isDisabled={accept.isPending}>
                {text(session?.person ? "join" : "accept")}
              </Button>
            </form>
          </>
        )}
      </QueryState>
    </div>
  );
}
