import { formatShare } from "@talka/report";
import type { OtherFacts } from "../../engine-worker/queries/other-analysis.ts";
import { Select } from "../../ui/forms/Select.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { type ChosenNames, sameName } from "./activity-names.ts";
import { comparisonWords } from "./difference-words.ts";
import styles from "./differences.module.css";

export interface ActivityNamesProps {
  readonly facts: OtherFacts;
  readonly chosen: ChosenNames;
  readonly onChoose: (chosen: ChosenNames) => void;
}

const listedAtMost = 40;

/** Says what the steps of another analysis are called in this one. */
export function ActivityNames({ facts, chosen, onChoose }: ActivityNamesProps) {
  const { locale } = useLocale();
  const text = useText(comparisonWords);
  const { own, theirs } = facts;
  const same = new Map(theirs.map(({ name }) => [name, sameName(name, own, chosen)]));
  const events = theirs.reduce((sum, { count }) => sum + count, 0);
  const known = theirs.reduce((sum, { name, count }) => sum + (same.get(name) ? count : 0), 0);
  const unknown = theirs.filter(({ name }) => same.get(name) === null).length;
  // What goes by the same name needs no choice unless one was made.
  const listed = theirs.filter(({ name }) => !own.includes(name) || chosen[name] !== undefined);
  return (
    <details className={layout["group"]} data-print="hide">
      <summary>{text("names", { n: unknown })}</summary>
      <div className={styles["options"]}>
        <p className={styles["soft"]}>
          {text("namesShare", { share: formatShare(events === 0 ? 0 : known / events, locale) })}{" "}
          {text("namesHint")}
        </p>
        <div className={styles["controls"]}>
          {listed.slice(0, listedAtMost).map(({ name, count }) => (
            <Select
              key={name}
              label={text("stepTimes", { step: name, n: count })}
              value={same.get(name) ?? ""}
              options={[
                { value: "", label: text("unmapped") },
                ...own.map((value) => ({ value, label: value })),
              ]}
              onChange={(value) => onChoose({ ...chosen, [name]: value })}
            />
          ))}
        </div>
        {listed.length > listedAtMost && (
          <p className={styles["soft"]}>{text("moreNames", { n: listed.length - listedAtMost })}</p>
        )}
      </div>
    </details>
  );
}
