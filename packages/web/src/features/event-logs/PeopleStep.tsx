import { useRight } from "../../api/use-session.ts";
import { canUseKeys } from "../../device/pseudonym-key.ts";
import type { PeopleChoice } from "../../engine-worker/opened-log.ts";
import { Button } from "../../ui/forms/Button.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import styles from "./import.module.css";
import { type ImportRead, importSession } from "./import-session.ts";
import { importWords } from "./import-words.ts";
import { KeyPanel } from "./KeyPanel.tsx";
import { peopleWords } from "./people-words.ts";
import rowsStyles from "./rows.module.css";
import type { ImportStep } from "./StepList.tsx";

interface PeopleStepProps {
  readonly state: ImportRead;
  readonly onGo: (step: ImportStep) => void;
}

const choices = ["pseudonyms", "none", "kept"] as const;

/** Codes, left out, or names: chosen by a person, the careful way by default. */
export function PeopleStep({ state, onGo }: PeopleStepProps) {
  const text = useText(peopleWords);
  const common = useText(importWords);
  const mayKeep = useRight("names.keep");
  const people = state.built?.people ?? [];
  const peopleColumns = state.built?.peopleColumns ?? [];
  const isAllowed = (choice: PeopleChoice) =>
    choice === "kept" ? mayKeep : choice === "none" || canUseKeys();
  const hint = (choice: PeopleChoice) => {
    if (choice === "kept") return text(mayKeep ? "keptHint" : "keptNoRight");
    if (choice === "pseudonyms" && !canUseKeys()) return text("noKeys");
    return text(`${choice}Hint`);
  };
  return (
    <div className={styles["step"]}>
      <div className={styles["lead"]}>
        <h2>{text("title")}</h2>
        <p>{text("lead")}</p>
      </div>
      {people.length === 0 ? (
        <p className={styles["notice"]}>{text("nobody")}</p>
      ) : (
        <>
          <p>
            {text("found", { count: people.length })}
            {peopleColumns.length > 0 &&
              ` ${text("alsoIn", { columns: peopleColumns.join(", ") })}`}
          </p>
          <div className={rowsStyles["people"]}>
            <fieldset className={rowsStyles["choices"]}>
              <legend>{text("legend")}</legend>
              {choices.map((choice) => (
                <label key={choice} className={rowsStyles["choice"]}>
                  <input
                    type="radio"
                    name="people"
                    value={choice}
                    checked={state.people === choice}
                    disabled={!isAllowed(choice)}
                    onChange={() => importSession.choosePeople(choice)}
                  />
                  <span>
                    {text(choice)}
                    <small>{hint(choice)}</small>
                  </span>
                </label>
              ))}
            </fieldset>
            {state.people === "pseudonyms" && canUseKeys() && (
              <KeyPanel names={people.slice(0, 3)} />
            )}
          </div>
        </>
      )}
      <div className={styles["actions"]}>
        <Button onPress={() => onGo("columns")}>{common("back")}</Button>
        <Button
          look="primary"
          isDisabled={people.length > 0 && !isAllowed(state.people)}
          onPress={() => onGo("rows")}
        >
          {common("next")}
        </Button>
      </div>
    </div>
  );
}
