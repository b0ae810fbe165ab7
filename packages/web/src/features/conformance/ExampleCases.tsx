import { Button } from "../../ui/forms/Button.tsx";
import styles from "./conformance.module.css";

export interface ExampleCasesProps {
  readonly label: string;
  readonly cases: readonly { readonly caseIndex: number; readonly caseId: string }[];
  readonly onOpenCase: (caseIndex: number) => void;
}

/** A few cases by number, each of which opens. */
export function ExampleCases({ label, cases, onOpenCase }: ExampleCasesProps) {
  if (cases.length === 0) return null;
  return (
    <span className={styles["examples"]}>
      {label}:
      {cases.map(({ caseIndex, caseId }) => (
        <Button key={caseIndex} size="small" look="quiet" onPress={() => onOpenCase(caseIndex)}>
          {caseId}
        </Button>
      ))}
    </span>
  );
}
