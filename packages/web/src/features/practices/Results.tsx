import type { PracticePage as Practice } from "@talka/contract";
import { Link } from "@tanstack/react-router";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { cardWords } from "./card-words.ts";
import { facetWords } from "./facet-words.ts";
import styles from "./practices.module.css";

/** What came of a card elsewhere, told back to its origin; what stopped says why. */
export function Results({ practice }: { readonly practice: Practice }) {
  const text = useText(cardWords);
  const say = useText(facetWords);
  const { locale } = useLocale();
  const { results } = practice;
  return (
    <section className={styles["panel"]} aria-labelledby="results">
      <h2 id="results">{text("results")}</h2>
      {results.length === 0 && <p className={layout["soft"]}>{text("resultsNone")}</p>}
      {results.map((one) => (
        <div key={one.id} className={styles["question"]}>
          <p className={layout["row"]}>
            <span className={layout["badge"]}>{say(`adoption.${one.state}`)}</span>
            <Link to="/adoptions/$id" params={{ id: one.id }}>
              {one.organisation.names[locale]}
            </Link>
          </p>
          {one.result !== "" && <p className={styles["text"]}>{one.result}</p>}
          {one.state === "stopped" && (
            <p className={styles["text"]}>{text("resultStopped", { reason: one.reason })}</p>
          )}
        </div>
      ))}
    </section>
  );
}
