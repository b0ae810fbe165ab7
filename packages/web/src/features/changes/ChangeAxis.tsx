import type { KnownCause } from "@talka/engine";
import { formatDay } from "@talka/report";
import type { ChangeFacts } from "../../engine-worker/queries/comparison.ts";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { changeWords } from "./change-words.ts";
import styles from "./changes.module.css";

export interface ChangeAxisProps {
  readonly facts: ChangeFacts;
  readonly known: readonly KnownCause[];
}

/** Points of change above a line of time, what is known to have happened below it. */
export function ChangeAxis({ facts, known }: ChangeAxisProps) {
  const { locale } = useLocale();
  const text = useText(changeWords);
  const { changes, zone } = facts;
  const causes = known.map((cause) => ({ ...cause, atMs: Date.parse(cause.on) }));
  const moments = [...changes.points, ...causes].map(({ atMs }) => atMs);
  if (moments.length === 0) return null;
  const fromMs = Math.min(changes.fromMs, ...moments);
  const toMs = Math.max(changes.toMs, ...moments);
  const place = (atMs: number) => `${((atMs - fromMs) / (toMs - fromMs || 1)) * 100}%`;
  const day = (atMs: number, inZone = zone) => formatDay(atMs, locale, inZone, "short");
  const marks = [
    ...changes.points.map(({ atMs, kind }) => ({
      atMs,
      look: "change",
      line: text("axisLine", { day: day(atMs), what: text(`kind.${kind}`) }),
    })),
    ...causes.map(({ atMs, kind, text: what }) => ({
      atMs,
      look: "cause",
      line: text("axisLine", {
        day: day(atMs, "UTC"),
        what: `${text(`cause.${kind}`)}: ${what}`,
      }),
    })),
  ].sort((a, b) => a.atMs - b.atMs);
  return (
    <figure className={styles["axis"]}>
      <figcaption>{text("axis")}</figcaption>
      <div className={styles["time"]} aria-hidden="true">
        {marks.map(({ atMs, look, line }) => (
          <span
            key={line}
            data-look={look}
            title={line}
            style={{ insetInlineStart: place(atMs) }}
          />
        ))}
      </div>
      <div className={styles["ends"]} aria-hidden="true">
        <span>{day(fromMs)}</span>
        <span>{day(toMs)}</span>
      </div>
      <ol>
        {marks.map(({ line, look }) => (
          <li key={line} data-look={look}>
            {line}
          </li>
        ))}
      </ol>
    </figure>
  );
}
