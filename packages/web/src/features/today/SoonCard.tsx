import type { WaitingThing } from "@talka/contract";
import { formatDay, waitingSentence } from "@talka/report";
import { useId } from "react";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { titleText, useDistance, verbOf } from "./tell-waiting.ts";
import styles from "./today.module.css";
import { todayWords } from "./today-words.ts";

/** One of the few things due soonest: a sentence, its name, its day, and a button. */
export function SoonCard({
  thing,
  isFirst,
}: {
  readonly thing: WaitingThing;
  readonly isFirst: boolean;
}) {
  const text = useText(todayWords);
  const { locale } = useLocale();
  const distance = useDistance();
  const id = useId();
  return (
    <li className={styles["card"]} data-overdue={thing.isOverdue || undefined}>
      <div className={styles["words"]} id={id}>
        <p className={styles["sentence"]}>{waitingSentence(thing, locale)}</p>
        {thing.title !== null && <p className={styles["name"]}>{titleText(thing.title, locale)}</p>}
        <p className={styles["when"]}>
          {thing.on !== null && <strong>{distance(thing)}</strong>}
          {thing.on !== null && (
            <time dateTime={thing.on}>{formatDay(Date.parse(thing.on), locale, "UTC")}</time>
          )}
          {thing.within !== null && <span>{titleText(thing.within, locale)}</span>}
        </p>
      </div>
      <ButtonLink to={thing.path as "/"} look={isFirst ? "primary" : "plain"} aria-describedby={id}>
        {text(verbOf[thing.kind] ?? "open")}
      </ButtonLink>
    </li>
  );
}
