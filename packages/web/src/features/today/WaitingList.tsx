import type { WaitingThing } from "@talka/contract";
import { formatDay, waitingSentence } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { useLocale } from "../../ui/locale/locale-context.ts";
import { titleText, useDistance } from "./tell-waiting.ts";
import styles from "./today.module.css";

/** The rest of what waits, a line each; every line leads to where one sees to it. */
export function WaitingList({ things }: { readonly things: readonly WaitingThing[] }) {
  const { locale } = useLocale();
  const distance = useDistance();
  return (
    <ol className={styles["list"]}>
      {things.map((thing, k) => {
        const sentence = waitingSentence(thing, locale);
        const title = thing.title === null ? sentence : titleText(thing.title, locale);
        const notes = [
          thing.title === null ? "" : sentence,
          thing.within === null ? "" : titleText(thing.within, locale),
        ].filter((one) => one !== "");
        return (
          // the order is the list: the same thing may stand twice
          // biome-ignore lint/suspicious/noArrayIndexKey: things have no id of their own
          <li key={k} className={styles["item"]} data-overdue={thing.isOverdue || undefined}>
            <span className={styles["day"]}>
              {thing.on === null ? (
                distance(thing)
              ) : (
                <>
                  <time dateTime={thing.on}>
                    {formatDay(Date.parse(thing.on), locale, "UTC", "short")}
                  </time>
                  <small>{distance(thing)}</small>
                </>
              )}
            </span>
            <span className={styles["what"]}>
              <Link to={thing.path as "/"}>{title}</Link>
              {notes.length > 0 && <small>{notes.join(" · ")}</small>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
