import { type ReactNode, useId } from "react";
import styles from "./field.module.css";

export interface DayFieldProps {
  readonly label: string;
  /** "2026-03-01", or "" where none is chosen; a time is "09:30". */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: "date" | "time";
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** A day or a time of day, by the browser's own picker: it knows the keyboard and the phone. */
export function DayField(props: DayFieldProps) {
  const { label, value, onChange, kind = "date", description, error, isRequired = false } = props;
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["label"]}>
        {label}
      </label>
      <input
        id={id}
        type={kind}
        className={styles["input"]}
        value={value}
        min={props.min}
        max={props.max}
        required={isRequired}
        disabled={props.isDisabled}
        aria-invalid={error !== undefined}
        data-invalid={error === undefined ? undefined : true}
        aria-describedby={`${id}-description ${id}-error`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <span id={`${id}-description`} className={styles["description"]}>
        {description}
      </span>
      <span id={`${id}-error`} className={styles["error"]}>
        {error}
      </span>
    </div>
  );
}
