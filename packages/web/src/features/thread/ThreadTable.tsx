import type { ThreadPart } from "@talka/contract";
import { formatDay, noValue, threadWords } from "@talka/report";
import { Link } from "@tanstack/react-router";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { partPlace, partState, partTitle } from "./tell-part.ts";
import styles from "./thread.module.css";
import { threadPageWords } from "./thread-page-words.ts";

/** Everything the picture shows, in rows: from the farthest origin to the farthest result. */
export function ThreadTable({ parts }: { readonly parts: readonly ThreadPart[] }) {
  const text = useText(threadPageWords);
  const say = useText(threadWords);
  const { locale } = useLocale();
  const orderOf = (part: ThreadPart) => (part.side === "before" ? -part.distance : part.distance);
  const rows = [...parts].sort((a, b) => orderOf(a) - orderOf(b));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard too
    <section className={styles["scroll"]} aria-label={text("table")} tabIndex={0}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            {(["where", "kind", "name", "place", "state", "day"] as const).map((column) => (
              <th key={column} scope="col">
                {text(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((part) => (
            <tr key={part.key} aria-current={part.side === "self" ? "true" : undefined}>
              <td>{text("side", { side: part.side, distance: part.distance })}</td>
              <td>{say("kind", { kind: part.kind })}</td>
              <td>
                {part.path === null ? (
                  partTitle(part, say, locale)
                ) : (
                  <Link to={part.path as "/"}>{partTitle(part, say, locale)}</Link>
                )}
              </td>
              <td>{partPlace(part, say, locale)}</td>
              <td>{partState(part, say) || noValue}</td>
              <td>
                {part.day === null
                  ? noValue
                  : formatDay(Date.parse(part.day), locale, "UTC", "short")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
