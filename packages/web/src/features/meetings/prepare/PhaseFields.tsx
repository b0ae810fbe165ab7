import { meetingPhases } from "@talka/meeting";
import { useId } from "react";
import { Button } from "../../../ui/forms/Button.tsx";
import layout from "../../../ui/layout.module.css";
import { useText } from "../../../ui/locale/locale-context.ts";
import { vocabularyWords } from "../shared/vocabulary-words.ts";
import type { FormPartProps } from "./MeetingFormView.tsx";
import { moved, togglePhase } from "./meeting-form.ts";
import styles from "./prepare.module.css";
import { prepareWords } from "./prepare-words.ts";

/** Which phases there are and in which order; those left out stay below, to be taken in again. */
export function PhaseFields({ form, onChange }: FormPartProps) {
  const text = useText(prepareWords);
  const words = useText(vocabularyWords);
  const id = useId();
  const left = meetingPhases.filter((phase) => !form.phases.includes(phase));
  return (
    <section aria-labelledby={id} className={layout["card"]}>
      <h2 id={id}>{text("course")}</h2>
      <p className={layout["soft"]}>{text("courseHint")}</p>
      <ol className={styles["phases"]}>
        {[...form.phases, ...left].map((phase, i) => {
          const isIn = i < form.phases.length;
          const name = words(`phase.${phase}`);
          const move = (by: -1 | 1) => onChange({ phases: [...moved(form.phases, i, by)] });
          return (
            <li key={phase} className={styles["phase"]} data-out={isIn ? undefined : ""}>
              <label>
                <input
                  type="checkbox"
                  checked={isIn}
                  aria-label={text("phaseIn", { phase: name })}
                  onChange={() => onChange({ phases: [...togglePhase(form.phases, phase)] })}
                />
                <span>
                  {name}
                  <small>{words(`hint.${phase}`)}</small>
                </span>
              </label>
              {isIn && (
                <span className={styles["moves"]}>
                  <Button
                    look="quiet"
                    size="small"
                    square
                    isDisabled={i === 0}
                    aria-label={text("up", { phase: name })}
                    onPress={() => move(-1)}
                  >
                    ↑
                  </Button>
                  <Button
                    look="quiet"
                    size="small"
                    square
                    isDisabled={i === form.phases.length - 1}
                    aria-label={text("down", { phase: name })}
                    onPress={() => move(1)}
                  >
                    ↓
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
