import {
  applyChanges,
  type ScenarioChange,
  type ScenarioFault,
  type SimulationModel,
} from "@talka/engine";
import { changeSentence } from "@talka/report";
import { useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { beginChange, changeGroups } from "./begin-change.ts";
import { ChangeFields } from "./ChangeFields.tsx";
import { changeFormWords } from "./change-form-words.ts";
import styles from "./what-if.module.css";
import { whatIfWords } from "./what-if-words.ts";

interface ChangeListProps {
  readonly model: SimulationModel;
  readonly startAtMs: number;
  readonly changes: readonly ScenarioChange[];
  readonly fault: ScenarioFault | null;
  readonly mayChange: boolean;
  /** `isDone` is false while a slider moves. */
  readonly onChange: (changes: readonly ScenarioChange[], isDone: boolean) => void;
}

/** What is changed, a card a change, and what else could be. */
export function ChangeList(props: ChangeListProps) {
  const { model, startAtMs, changes, fault, mayChange, onChange } = props;
  const text = useText(whatIfWords);
  const words = useText(changeFormWords);
  const { locale } = useLocale();
  const [opened, setOpened] = useState<number | null>(null);
  const [isChoosing, setChoosing] = useState(false);
  /** The model before the change at a place; the last that could be made where one cannot. */
  const before = (k: number): SimulationModel => {
    const result = applyChanges(model, changes.slice(0, k));
    if (result.ok) return result.value;
    const whole = applyChanges(model, changes.slice(0, result.error.change));
    return whole.ok ? whole.value : model;
  };
  const after = before(changes.length);
  const add = (change: ScenarioChange) => {
    setChoosing(false);
    setOpened(changes.length);
    onChange([...changes, change], true);
  };
  return (
    <section className={styles["changes"]} aria-label={text("changes")}>
      <h2>{text("changes")}</h2>
      {changes.length === 0 && <p className={layout["soft"]}>{text("noChanges")}</p>}
      <ul className={styles["cards"]}>
        {changes.map((change, k) => {
          const said = changeSentence(change, before(k), locale);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a change is its place in the list
            <li key={k} className={styles["card"]}>
              <div className={styles["cardHead"]}>
                {mayChange ? (
                  <button
                    type="button"
                    className={styles["sentence"]}
                    aria-expanded={opened === k}
                    onClick={() => setOpened(opened === k ? null : k)}
                  >
                    {said}
                  </button>
                ) : (
                  <p>{said}</p>
                )}
                {mayChange && (
                  <Button
                    size="small"
                    look="quiet"
                    square
                    aria-label={text("takeBack", { change: said })}
                    onPress={() => {
                      setOpened(null);
                      onChange(
                        changes.filter((_, j) => j !== k),
                        true,
                      );
                    }}
                  >
                    ×
                  </Button>
                )}
              </div>
              {fault?.change === k && (
                <p className={styles["fault"]} role="alert">
                  {text("cannotChange", { why: words(`fault.${fault.code}`) })}
                </p>
              )}
              {opened === k && mayChange && (
                <div className={layout["form"]}>
                  <ChangeFields
                    change={change}
                    model={before(k)}
                    onChange={(next, isDone) => onChange(changes.with(k, next), isDone)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {mayChange && (
        <>
          <Button
            look={changes.length === 0 ? "primary" : "plain"}
            aria-expanded={isChoosing}
            onPress={() => setChoosing(!isChoosing)}
          >
            {text("change")}
          </Button>
          {isChoosing && (
            <div className={styles["kinds"]}>
              {changeGroups.map(({ id, kinds }) => (
                <div key={id}>
                  <h3>{words(`group.${id}`)}</h3>
                  <ul>
                    {kinds.map((kind) => {
                      const begun = beginChange(kind, after, startAtMs);
                      return (
                        begun !== null && (
                          <li key={kind}>
                            <Button size="small" look="quiet" onPress={() => add(begun)}>
                              {words(kind)}
                            </Button>
                          </li>
                        )
                      );
                    })}
                  </ul>
                </div>
              ))}
            </div>
          )}
        </>
      )}
    </section>
  );
}
