import { listRedesigns, redesignKinds, type SimulationModel } from "@talka/engine";
import { moveSentence } from "@talka/report";
import { useMemo } from "react";
import { ManyChoices } from "../../ui/forms/Choices.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./find-better.module.css";
import { findBetterWords } from "./find-better-words.ts";
import { redesignKey } from "./search-choice.ts";

interface RedesignFieldsProps {
  readonly model: SimulationModel;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Changes of the way of a case that law and sense allow; none at first. */
export function RedesignFields({ model, values, onChange }: RedesignFieldsProps) {
  const text = useText(findBetterWords);
  const { locale } = useLocale();
  const all = useMemo(() => listRedesigns(model), [model]);
  const chosen = all.filter((change) => values.includes(redesignKey(change))).length;
  return (
    <details className={layout["group"]}>
      <summary>
        {text("redesign")}
        {chosen > 0 && ` (${chosen})`}
      </summary>
      <p className={layout["soft"]}>{text("redesignHint")}</p>
      <div className={styles["entered"]}>
        {redesignKinds.map((kind) => {
          const own = all.filter((change) => change.kind === kind);
          const keys = own.map(redesignKey);
          return own.length === 0 ? null : (
            <ManyChoices
              key={kind}
              label={text(`redesign.${kind}`)}
              values={values.filter((key) => keys.includes(key))}
              options={own.map((change) => ({
                value: redesignKey(change),
                label: moveSentence({ kind: "redesign", changes: [change] }, model, locale),
              }))}
              onChange={(next) =>
                onChange([...values.filter((key) => !keys.includes(key)), ...next])
              }
            />
          );
        })}
      </div>
    </details>
  );
}
