import { Link } from "@tanstack/react-router";
import { problemSentence } from "../../api/problem-sentence.ts";
import { QueryState } from "../../ui/feedback/QueryState.tsx";
import { Translated } from "../../ui/format/Translated.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { facetWords } from "./facet-words.ts";
import styles from "./practices.module.css";
import { searchWords } from "./search-words.ts";
import { useAdoptions } from "./use-practices.ts";

/** What one's own municipality borrows, and what others borrow from it. */
export function BorrowedList() {
  const text = useText(searchWords);
  const say = useText(facetWords);
  const { locale } = useLocale();
  const query = useAdoptions(true);
  return (
    <section aria-labelledby="borrowed" className={layout["section"]}>
      <h2 id="borrowed">{text("borrowed")}</h2>
      <QueryState query={query} describeError={(error) => problemSentence(error, locale)}>
        {({ adoptions }) =>
          adoptions.length === 0 ? (
            <p className={layout["soft"]}>{text("borrowedNone")}</p>
          ) : (
            <ul className={layout["list"]}>
              {adoptions.map((one) => (
                <li key={one.id} className={layout["row"]}>
                  <span className={layout["badge"]}>{say(`adoption.${one.state}`)}</span>
                  <Link to="/adoptions/$id" params={{ id: one.id }}>
                    {one.title === null ? text("hiddenCard") : <Translated text={one.title} />}
                  </Link>
                  <span className={styles["meta"]}>
                    {text("from", {
                      who: one.organisation.names[locale],
                      origin: one.origin.names[locale],
                    })}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </section>
  );
}
