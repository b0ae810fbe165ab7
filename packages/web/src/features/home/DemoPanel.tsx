import type { DemoPerson } from "@talka/contract";
import type { Locale } from "@talka/report";
import { useMutation, useQuery } from "@tanstack/react-query";
import { ask } from "../../api/ask.ts";
import { problemSentence } from "../../api/problem-sentence.ts";
import { roleWords } from "../../api/role-words.ts";
import { useEnterSession } from "../../api/use-session.ts";
import { ErrorState } from "../../ui/feedback/ErrorState.tsx";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./HomePage.module.css";
import { homeWords } from "./home-words.ts";

const SHOWN = 6;

/** Made-up people; one click and one looks around as them. */
export function DemoPanel() {
  const text = useText(homeWords);
  const { locale } = useLocale();
  const role = useText(roleWords);
  const enter = useEnterSession();
  const people = useQuery({
    queryKey: ["demo-people"],
    queryFn: ({ signal }) => ask("listDemoPeople", { signal }),
  });
  const signIn = useMutation({
    mutationFn: (personId: string) => ask("signInAsDemoPerson", { body: { personId } }),
    onSuccess: enter,
  });
  const shown = onePerOrganisation(people.data?.people ?? [], locale).slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="demo" className={styles["panel"]}>
      <h2 id="demo">{text("demoTitle")}</h2>
      <p>{text("demoText")}</p>
      {signIn.isError && <ErrorState title={problemSentence(signIn.error, locale)}> </ErrorState>}
      <ul className={styles["cards"]} aria-label={text("demoAs")}>
        {shown.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className={styles["card"]}
              disabled={signIn.isPending}
              onClick={() => signIn.mutate(person.id)}
            >
              <span>
                <span className={styles["name"]}>{person.organisation.names[locale]}</span>
                <small>
                  {role("municipality-coordinator")} · {person.name}
                </small>
              </span>
              <span aria-hidden="true">→</span>
            </button>
          </li>
        ))}
      </ul>
      <div>
        <ButtonLink to="/sign-in" look="quiet" size="small">
          {text("allPeople")}
        </ButtonLink>
      </div>
    </section>
  );
}

/** The coordinator of each organisation, those of the reader's language first. */
function onePerOrganisation(people: readonly DemoPerson[], locale: Locale): DemoPerson[] {
  const coordinators = people.filter((one) => one.roles.includes("municipality-coordinator"));
  const byOrganisation = new Map(coordinators.map((one) => [one.organisation.id, one]));
  return [...byOrganisation.values()].sort(
    (a, b) => Number(b.locale === locale) - Number(a.locale === locale),
  );
}
