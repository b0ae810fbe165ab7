import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/ask.ts";
import { useEnterSession } from "../../api/use-session.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./HomePage.module.css";
import { homeWords } from "./home-words.ts";

const SHOWN_FIRST = 5;

/** Made-up people; one click and one looks around as them. */
export function DemoPanel() {
  const text = useText(homeWords);
  const { locale } = useLocale();
  const enter = useEnterSession();
  const [showsAll, setShowsAll] = useState(false);
  const people = useQuery({
    queryKey: ["demo-people"],
    queryFn: ({ signal }) => ask("listDemoPeople", { signal }),
  });
  const all = people.data?.people ?? [];
  if (all.length === 0) return null;
  const shown = showsAll ? all : all.slice(0, SHOWN_FIRST);
  return (
    <section aria-labelledby="demo" className={styles["panel"]}>
      <h2 id="demo">{text("demoTitle")}</h2>
      <p>{text("demoText")}</p>
      <ul className={styles["cards"]} aria-label={text("demoAs")}>
        {shown.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className={styles["card"]}
              onClick={() => {
                void ask("signInAsDemoPerson", { body: { personId: person.id } }).then(enter);
              }}
            >
              <span>
                <span className={styles["name"]}>{person.name}</span>
                <small>{person.organisation.names[locale]}</small>
              </span>
              <span aria-hidden="true">→</span>
            </button>
          </li>
        ))}
      </ul>
      {all.length > shown.length && (
        <Button look="quiet" size="small" onPress={() => setShowsAll(true)}>
          {text("allPeople")}
        </Button>
      )}
    </section>
  );
}
