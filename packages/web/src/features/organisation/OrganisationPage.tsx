import { joinList } from "@talka/report";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { useEnterSession, useRight, useSession } from "../../api/use-session.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { useToast } from "../../ui/feedback/Toast.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { Dialog } from "../../ui/overlays/Dialog.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { Invitations } from "./Invitations.tsx";
import { Members } from "./Members.tsx";
import { organisationWords } from "./organisation-words.ts";

/** The organisation one acts for. */
export function OrganisationPage() {
  const text = useText(organisationWords);
  const { locale } = useLocale();
  const session = useSession();
  usePageTitle(text("title"));
  const own = session?.organisation ?? null;
  if (own === null) {
    return (
      <div className={layout["page"]}>
        <h1>{text("title")}</h1>
        {session !== null && (
          <EmptyState
            title={text("signInFirst")}
            action={
              <ButtonLink to="/sign-in" search={{ next: "/organisation" }}>
                {text("signIn")}
              </ButtonLink>
            }
          />
        )}
      </div>
    );
  }
  return (
    <div className={layout["page"]}>
      <div>
        <h1>{own.names[locale]}</h1>
        <Formerly id={own.id} />
      </div>
      <Members />
      <Invitations />
      <DemoRemoval />
    </div>
  );
}

/** Whose record the organisation carries on; nothing where it was always itself. */
function Formerly({ id }: { readonly id: string }) {
  const text = useText(organisationWords);
  const { locale } = useLocale();
  const page = useQuery({
    queryKey: ["organisation", id],
    queryFn: ({ signal }) => ask("getOrganisation", { params: { id }, signal }),
  });
  const former = page.data?.predecessors ?? [];
  if (former.length === 0) return null;
  const names = former.map(({ organisation, part }) =>
    part === null ? organisation.names[locale] : `${organisation.names[locale]} (${part[locale]})`,
  );
  return <p className={layout["soft"]}>{text("formerly", { names: joinList(names, locale) })}</p>;
}

/** Takes the demo away at one go, for those who may. */
function DemoRemoval() {
  const text = useText(organisationWords);
  const { locale } = useLocale();
  const session = useSession();
  const mayRemove = useRight("demo.remove");
  const enter = useEnterSession();
  const navigate = useNavigate();
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => ask("removeDemo"),
    onSuccess: async () => {
      toast({ text: text("demoRemoved") });
      await enter(null);
      await navigate({ to: "/" });
    },
    onError: (error) => toast({ text: problemSentence(error, locale), tone: "bad" }),
  });
  if (!mayRemove || !session?.demo.on) return null;
  return (
    <section aria-labelledby="demo" className={layout["section"]}>
      <h2 id="demo">{text("demoTitle")}</h2>
      <p>{text("demoText")}</p>
      <div>
        <Button look="danger" onPress={() => setAsking(true)}>
          {text("removeDemo")}
        </Button>
      </div>
      <Dialog
        isOpen={isAsking}
        title={text("removeDemoTitle")}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{text("cancel")}</Button>
            <Button look="danger" isDisabled={remove.isPending} onPress={() => remove.mutate()}>
              {text("removeDemo")}
            </Button>
          </>
        }
      >
        <p>{text("demoText")}</p>
      </Dialog>
    </section>
  );
}
