import type { Difference, Subject } from "@talka/engine";
import { differenceSentence, formatShare, groupName } from "@talka/report";
import { type ReactNode, useState } from "react";
import type { ComparisonFacts } from "../../engine-worker/queries/comparison.ts";
import { EmptyState } from "../../ui/feedback/EmptyState.tsx";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { comparisonWords } from "./difference-words.ts";
import styles from "./differences.module.css";
import { EqualList } from "./EqualList.tsx";
import { GroupTable } from "./GroupTable.tsx";
import { RankTable } from "./RankTable.tsx";

export interface DifferencesViewProps {
  readonly facts: ComparisonFacts;
  /** The map of what differs between two groups. */
  readonly mapOf: (a: number, b: number) => ReactNode;
  /** Looks at the cases of one group in which something occurs; `null` where they are not all here. */
  readonly onShowCases: ((subject: Subject, group: number) => void) | null;
}

const toldAtMost = 8;

/** Groups of cases compared: who, how fairly, what differs, and where on the map. */
export function DifferencesView({ facts, mapOf, onShowCases }: DifferencesViewProps) {
  const { locale } = useLocale();
  const text = useText(comparisonWords);
  const { comparison, activityNames, zone, workingDayMs } = facts;
  const { groups, differences, mix, tested } = comparison;
  const [chosen, setChosen] = useState({ a: 0, b: 1 });
  if (groups.length < 2) {
    return <EmptyState title={text("oneGroup")}>{text("oneGroupHint")}</EmptyState>;
  }
  const a = Math.min(chosen.a, groups.length - 2);
  const b = Math.max(a + 1, Math.min(chosen.b, groups.length - 1));
  const told = differences.filter((one) => pairOf(one, a, b)?.isDemonstrated);
  const options = groups.map(({ label }, g) => ({
    value: String(g),
    label: groupName(label, locale, zone),
  }));
  const names = { groups, activityNames, zone, workingDayMs };
  const sentence = (one: Difference) => {
    const pair = pairOf(one, a, b);
    return pair === undefined ? "" : differenceSentence(one, pair, names, locale);
  };
  return (
    <div className={styles["screen"]}>
      <GroupTable facts={facts} />
      <RankTable facts={facts} />
      {groups.length > 2 && (
        <div className={styles["controls"]}>
          <Select
            label={text("first")}
            options={options.slice(0, -1)}
            value={String(a)}
            onChange={(value) => setChosen({ a: Number(value), b: Math.max(b, Number(value) + 1) })}
          />
          <Select
            label={text("second")}
            options={options.slice(a + 1)}
            value={String(b)}
            onChange={(value) => setChosen({ a, b: Number(value) })}
          />
        </div>
      )}
      <section className={styles["told"]} aria-label={text("result")}>
        <h3>{text("result")}</h3>
        {told.length === 0 ? (
          <EmptyState title={text("none")}>{text("noneHint", { of: tested })}</EmptyState>
        ) : (
          <>
            <p>{text("some", { n: told.length, of: tested })}</p>
            <ol className={styles["sentences"]}>
              {told.slice(0, toldAtMost).map((one) => (
                <li key={JSON.stringify(one.subject)}>
                  <span>{sentence(one)}</span>
                  {one.subject.kind !== "figure" && onShowCases !== null && (
                    <Button
                      size="small"
                      onPress={() =>
                        onShowCases(one.subject, (pairOf(one, a, b)?.effect ?? 0) > 0 ? b : a)
                      }
                    >
                      {text("show")}
                    </Button>
                  )}
                </li>
              ))}
            </ol>
          </>
        )}
        {!Number.isNaN(mix.distance) && (
          <p className={styles["soft"]}>
            {text("mix", {
              distance: formatShare(mix.distance, locale),
              chance: Number.isNaN(mix.byChance) ? "–" : formatShare(mix.byChance, locale),
              told: mix.q <= 0.05 && comparison.gate.failed.length === 0 ? "yes" : "no",
            })}
          </p>
        )}
      </section>
      <EqualList facts={facts} a={a} b={b} />
      {mapOf(a, b)}
    </div>
  );
}

function pairOf({ pairs }: Difference, a: number, b: number) {
  return pairs.find((pair) => pair.a === a && pair.b === b);
}
