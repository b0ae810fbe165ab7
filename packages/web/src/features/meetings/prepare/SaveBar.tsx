import { Button } from "../../../ui/forms/Button.tsx";
import layout from "../../../ui/layout.module.css";
import { useText } from "../../../ui/locale/locale-context.ts";
import type { FormFault } from "./meeting-form.ts";
import styles from "./prepare.module.css";
import { prepareWords } from "./prepare-words.ts";

interface SaveBarProps {
  readonly label: string;
  readonly faults: readonly FormFault[];
  readonly isUnsaved: boolean;
  readonly isSaving: boolean;
  readonly problem: string | null;
  readonly onSave: () => void;
}

/** Saves, or says what must be mended first. Stays in sight. */
export function SaveBar({ label, faults, isUnsaved, isSaving, problem, onSave }: SaveBarProps) {
  const text = useText(prepareWords);
  return (
    <div className={styles["save"]}>
      <div>
        {faults.length > 0 && (
          <div role="alert" className={styles["faults"]}>
            <p>{text("fixFirst")}</p>
            <ul>
              {faults.map((fault) => (
                <li key={fault}>{text(fault)}</li>
              ))}
            </ul>
          </div>
        )}
        {problem !== null && (
          <p role="alert" className={styles["faults"]}>
            {problem}
          </p>
        )}
        {faults.length === 0 && problem === null && isUnsaved && (
          <p className={layout["soft"]}>{text("unsaved")}</p>
        )}
      </div>
      <Button look="primary" size="large" isDisabled={isSaving} onPress={onSave}>
        {label}
      </Button>
    </div>
  );
}
