import type { ThreadPart } from "@talka/contract";
import { formatDay, threadWords } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { ButtonLink } from "../../ui/forms/ButtonLink.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { partPlace, partState, partTitle } from "./tell-part.ts";
import styles from "./thread.module.css";
import { threadPageWords } from "./thread-page-words.ts";
import { type OfRecord, useThread } from "./use-thread.ts";

/** What a record came from and what came of it, on its own page; nothing where nothing is linked. */
export function ThreadSection(record: OfRecord) {
  const text = useText(threadPageWords);
  const heading = useId();
  const parts = useThread(record).data?.parts ?? [];
  const sides = (["before", "after"] as const)
    .map((side) => ({ side, parts: parts.filter((part) => part.side === side) }))
    .filter((one) => one.parts.length > 0);
  if (sides.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={layout["section"]} data-print="hide">
      <div className={layout["head"]}>
        <h2 id={heading}>{text("section")}</h2>
        <ButtonLink to="/thread/$kind/$id" params={record} look="quiet" size="small">
          {text("picture")}
        </ButtonLink>
      </div>
      <div className={styles["sides"]}>
        {sides.map((one) => (
          <div key={one.side} className={styles["side"]}>
            <h3>{text(one.side)}</h3>
            <ul className={styles["list"]}>
              {one.parts.map((part) => (
                <ThreadLine key={part.key} part={part} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function ThreadLine({ part }: { readonly part: ThreadPart }) {
  const say = useText(threadWords);
  const { locale } = useLocale();
  const title = partTitle(part, say, locale);
  const notes = [
    part.access === "elsewhere" ? "" : partPlace(part, say, locale),
    partState(part, say),
    part.day === null ? "" : formatDay(Date.parse(part.day), locale, "UTC"),
  ].filter((one) => one !== "");
  return (
    <li>
      <small className={styles["kind"]}>{say("kind", { kind: part.kind })}</small>
      {part.path === null ? (
        <span className={part.access === "open" ? undefined : layout["soft"]}>{title}</span>
      ) : (
        <Link to={part.path as "/"}>{title}</Link>
      )}
      {notes.length > 0 && <small className={layout["soft"]}>{notes.join(" · ")}</small>}
    </li>
  );
}
