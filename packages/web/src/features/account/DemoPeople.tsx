import type { DemoPerson, Session } from "@talka/contract";
import { useMutation, useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { roleWords } from "../../api/role-words.ts";
import { ErrorState } from "../../ui/feedback/ErrorState.tsx";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { accountWords } from "./account-words.ts";

interface DemoPeopleProps {
  readonly onEnter: (session: Session) => Promise<void>;
}

/** Made-up people to look around as, with their organisation and roles. */
export function DemoPeople({ onEnter }: DemoPeopleProps) {
  const text = useText(accountWords);
  const role = useText(roleWords);
  const { locale } = useLocale();
  const people = useQuery({
    queryKey: ["demo-people"],
    queryFn: ({ signal }) => ask("listDemoPeople", { signal }),
  });
  const signIn = useMutation({
    mutationFn: (personId: string) => ask("signInAsDemoPerson", { body: { personId } }),
    onSuccess: onEnter,
  });
  return (
    <section aria-labelledby="demo" className={layout["section"]}>
      <h2 id="demo">{text("demoTitle")}</h2>
      <p className={layout["soft"]}>{text("demoText")}</p>
      {signIn.isError && <ErrorState title={problemSentence(signIn.error, locale)}> </ErrorState>}
      <QueryState query={people}>
        {({ people: all }) => (
          <div className={layout["list"]}>
            {byOrganisation(all).map(({ organisation, group }) => (
              <details key={organisation.id} className={layout["group"]}>
                <summary>{organisation.names[locale]}</summary>
                <ul className={layout["list"]}>
                  {group.map((person) => (
                    <li key={person.id} className={layout["row"]}>
                      <Button
                        size="small"
                        isDisabled={signIn.isPending}
                        onPress={() => signIn.mutate(person.id)}
                      >
                        {person.name}
                      </Button>
                      <small className={layout["soft"]}>
                        {person.roles.map((one) => role(one)).join(", ")}
                      </small>
                    </li>
                  ))}
                </ul>
              </details>
            ))}
          </div>
        )}
      </QueryState>
    </section>
  );
}

/** People by organisation, in the order in which the organisations come. */
function byOrganisation(people: readonly DemoPerson[]) {
  const ids = [...new Set(people.map((person) => person.organisation.id))];
  return ids.flatMap((id) => {
    const group = people.filter((person) => person.organisation.id === id);
    return group[0] === undefined ? [] : [{ organisation: group[0].organisation, group }];
  });
}
