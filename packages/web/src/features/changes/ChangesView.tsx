import { causesNear, type ExplainedChange, type KnownCause } from "@talka/engine";
import { differenceSentence, figureText, formatDay } from "@talka/report";
import type { ChangeFacts } from "../../engine-worker/queries/comparison.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { ChangeAxis } from "./ChangeAxis.tsx";
import { changeWords } from "./change-words.ts";
import styles from "./changes.module.css";

export interface ChangesViewProps {
  readonly facts: ChangeFacts;
  /** What is known to have happened. */
  readonly known: readonly KnownCause[];
  readonly onKeepFrom: (atMs: number) => void;
  readonly onCompare: (atMs: number) => void;
}

const toldAtMost = 4;
const leadSubject = { kind: "figure", figure: "lead" } as const;

/** The points at which a process changed, each with what changed. */
export function ChangesView({ facts, known, onKeepFrom, onCompare }: ChangesViewProps) {
  const { locale } = useLocale();
  const text = useText(changeWords);
  const { changes, zone } = facts;
  const { points, unconfirmed } = changes;
  const day = (ms: number) => formatDay(ms, locale, zone, "short");
  const time = (ms: number) => figureText(leadSubject, ms, locale, null);
  if (changes.window < 25) return <EmptyState title={text("none")}>{text("few")}</EmptyState>;
  return (
    <section className={styles["screen"]} aria-label={text("title")}>
      <h3>{text("title")}</h3>
      <p className={styles["soft"]}>
        {text("lookedAt", { cases: changes.cases, level: changes.level, moments: changes.moments })}
      </p>
      <ChangeAxis facts={facts} known={known} />
      {points.length === 0 ? (
        <EmptyState title={text("none")}>{text("noneHint")}</EmptyState>
      ) : (
        <ol className={styles["points"]}>
          {points.map((point) => (
            <li key={`${point.kind} ${point.atMs}`}>
              <h4>{text("from", { day: day(point.atMs) })}</h4>
              <p className={styles["kind"]}>
                {text(`kind.${point.kind}`)}
                {point.levels !== null &&
                  `. ${text("levels", {
                    before: time(point.levels.beforeMs),
                    after: time(point.levels.afterMs),
                  }).replaceAll("..", ".")}`}
              </p>
              <Near known={known} atMs={point.atMs} />
              <Told facts={facts} point={point} />
              <div className={styles["tools"]} data-print="hide">
                <Button size="small" onPress={() => onCompare(point.atMs)}>
                  {text("compare")}
                </Button>
                <Button size="small" onPress={() => onKeepFrom(point.atMs)}>
                  {text("filter")}
                </Button>
              </div>
            </li>
          ))}
        </ol>
      )}
      {unconfirmed.length > 0 && (
        <p className={styles["soft"]}>{text("unconfirmed", { n: unconfirmed.length })}</p>
      )}
    </section>
  );
}

function Near({ known, atMs }: { readonly known: readonly KnownCause[]; readonly atMs: number }) {
  const text = useText(changeWords);
  const near = causesNear(known, atMs);
  if (near.length === 0) return null;
  return (
    <div className={styles["near"]}>
      <p>{text("near")}</p>
      <ul aria-label={text("near")}>
        {near.map(({ cause, daysBefore }) => (
          <li key={JSON.stringify(cause)}>
            {text(daysBefore === 0 ? "nearSame" : daysBefore > 0 ? "nearBefore" : "nearAfter", {
              kind: text(`cause.${cause.kind}`),
              text: cause.text,
              days: Math.abs(daysBefore),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Told({ facts, point }: { readonly facts: ChangeFacts; readonly point: ExplainedChange }) {
  const { locale } = useLocale();
  const text = useText(changeWords);
  const { activityNames, zone, workingDayMs } = facts;
  const { differences, groups } = point.comparison;
  const names = { groups, activityNames, zone, workingDayMs };
  const told = differences.flatMap((difference) => {
    const [pair] = difference.pairs;
    return pair?.isDemonstrated ? [differenceSentence(difference, pair, names, locale)] : [];
  });
  if (told.length === 0) return <p>{text("noWhat")}</p>;
  return (
    <ul aria-label={text("what")}>
      {told.slice(0, toldAtMost).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
