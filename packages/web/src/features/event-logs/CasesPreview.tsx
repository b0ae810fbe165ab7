import { formatDay, formatInstant, formatQuantity } from "@talka/report";
import type { BuiltOutline } from "../../engine-worker/import/import-handlers.ts";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { columnWords } from "./column-words.ts";
import columnsStyles from "./columns.module.css";
import styles from "./import.module.css";

interface CasesPreviewProps {
  readonly built: BuiltOutline;
  readonly zone: string;
  /** A newer mapping is being tried. */
  readonly isStale: boolean;
}

/** Cases as they will be: somebody who knows the work sees at once whether they are right. */
export function CasesPreview({ built, zone, isStale }: CasesPreviewProps) {
  const text = useText(columnWords);
  const { locale } = useLocale();
  const { summary, preview } = built;
  return (
    <div
      className={columnsStyles["cases"]}
      aria-busy={isStale}
      data-stale={isStale ? "" : undefined}
    >
      <p role="status" className={columnsStyles["summary"]}>
        {text("summary", {
          cases: formatQuantity(summary.cases, "case", locale),
          events: formatQuantity(summary.events, "event", locale),
          activities: formatQuantity(summary.activities, "activity", locale),
        })}
        {summary.events > 0 &&
          `, ${text("period", {
            from: formatDay(summary.firstAtMs, locale, zone, "short"),
            to: formatDay(summary.lastAtMs, locale, zone, "short"),
          })}`}
      </p>
      {summary.cases > 1 && summary.cases === summary.events && (
        <p className={styles["warning"]}>{text("wide")}</p>
      )}
      {summary.cases === 1 && summary.events > 20 && (
        <p className={styles["warning"]}>{text("long")}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on narrow screens the list scrolls sideways */}
      <ol className={columnsStyles["caseList"]} tabIndex={0} aria-label={text("preview")}>
        {preview.map((one) => (
          <li key={one.id}>
            <h3>{one.id}</h3>
            <ol className={columnsStyles["events"]}>
              {one.events.map((event, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: events of a case have no other name
                <li key={k}>
                  <span>{event.activity}</span>
                  <small>
                    {formatInstant(event.endAtMs, locale, zone, "short")}
                    {event.isTied && ` (${text("previewTied")})`}
                    {event.role !== null && ` · ${event.role}`}
                  </small>
                </li>
              ))}
            </ol>
            {one.eventCount > one.events.length && (
              <small>{text("previewMore", { count: one.eventCount - one.events.length })}</small>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
