import { useText } from "../../ui/locale/locale-context.ts";
import styles from "./import.module.css";
import { importWords } from "./import-words.ts";

/** The steps of the import, in order. */
export type ImportStep = "file" | "columns" | "people" | "rows";

const steps = [
  { id: "file", name: "stepFile" },
  { id: "columns", name: "stepColumns" },
  { id: "people", name: "stepPeople" },
  { id: "rows", name: "stepRows" },
] as const;

export interface StepListProps {
  readonly current: ImportStep;
  /** A log could be built, so every step can be visited. */
  readonly canGo: boolean;
  readonly onGo: (step: ImportStep) => void;
}

/** Where one is in the import; steps can be visited in any order once there is a log. */
export function StepList({ current, canGo, onGo }: StepListProps) {
  const text = useText(importWords);
  const at = steps.findIndex((step) => step.id === current);
  return (
    <nav aria-label={text("steps")}>
      <ol className={styles["steps"]}>
        {steps.map((step, k) => (
          <li key={step.id} data-done={k < at ? "" : undefined}>
            <button
              type="button"
              aria-current={step.id === current ? "step" : undefined}
              disabled={step.id === "file" || !canGo}
              onClick={() => onGo(step.id)}
            >
              <span aria-hidden="true" className={styles["number"]}>
                {k < at ? "✓" : k + 1}
              </span>
              {text(step.name)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
