import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { ask } from "../../api/ask.ts";
import { useEnterSession, useSession } from "../../api/use-session.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { accountWords } from "./account-words.ts";
import { MailSection } from "./MailSection.tsx";
import { OwnSessions } from "./OwnSessions.tsx";
import { PasswordForm } from "./PasswordForm.tsx";

/** One's own account: whom one acts for, password, signed-in devices. */
export function AccountPage() {
  const text = useText(accountWords);
  const { locale } = useLocale();
  const session = useSession();
  const enter = useEnterSession();
  const navigate = useNavigate();
  usePageTitle(text("account"));
  const signOut = useMutation({
    mutationFn: () => ask("signOut"),
    onSuccess: async () => {
      await enter(null);
      await navigate({ to: "/" });
    },
  });
  const switchTo = useMutation({
    mutationFn: (organisationId: string) => ask("switchOrganisation", { body: { organisationId } }),
    onSuccess: enter,
  });
  if (!session?.person) {
    return (
      <div className={layout["page"]}>
        <h1>{text("account")}</h1>
        <div>
          <ButtonLink to="/sign-in" search={{ next: "/account" }} look="primary">
            {text("signIn")}
          </ButtonLink>
        </div>
      </div>
    );
  }
  return (
    <div className={layout["page"]}>
      <div className={layout["head"]}>
        <h1>{text("account")}</h1>
        <Button isDisabled={signOut.isPending} onPress={() => signOut.mutate()}>
          {text("signOut")}
        </Button>
      </div>
      <p>{text("signedInAs", { name: session.person.name })}</p>
      {session.memberships.length > 1 && (
        <div className={layout["narrow"]} style={{ marginInline: 0 }}>
          <Select
            label={text("organisation")}
            options={session.memberships.map(({ organisation }) => ({
              value: organisation.id,
              label: organisation.names[locale],
            }))}
            value={session.organisation?.id ?? null}
            onChange={(id) => switchTo.mutate(id)}
          />
        </div>
      )}
      <section aria-labelledby="password" className={layout["section"]}>
        <h2 id="password">{text("changePassword")}</h2>
        {session.person.demo ? (
          <p className={layout["soft"]}>{text("demoNoPassword")}</p>
        ) : (
          <PasswordForm />
        )}
      </section>
      {session.organisation !== null && <MailSection />}
      <OwnSessions />
    </div>
  );
}
