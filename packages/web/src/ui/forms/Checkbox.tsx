import { type ReactNode, useId } from "react";
import styles from "./Checkbox.module.css";

export interface CheckboxProps {
  readonly label: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly description?: ReactNode;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
}

/** One yes or no, with a hint below. */
export function Checkbox(props: CheckboxProps) {
  const { label, isSelected, onChange, description, isDisabled, isRequired } = props;
  const id = useId();
  return (
    <div className={styles["checkbox"]}>
      <input
        id={id}
        type="checkbox"
        checked={isSelected}
        disabled={isDisabled}
        required={isRequired}
        aria-describedby={description === undefined ? undefined : `${id}-description`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {description !== undefined && (
        <span id={`${id}-description`} className={styles["description"]}>
          {description}
        </span>
      )}
    </div>
  );
}
