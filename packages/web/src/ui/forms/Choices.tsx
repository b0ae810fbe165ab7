import { type ReactNode, useId } from "react";
import styles from "./Choices.module.css";

/** One of the things to choose from. */
export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly isDisabled?: boolean;
}

interface CommonProps<Value extends string> {
  readonly label: string;
  readonly options: readonly ChoiceOption<Value>[];
  /** `row` for short words, `list` for sentences. */
  readonly shape?: "row" | "list";
}

/** One of several, all in sight. */
export function Choices<Value extends string>({
  label,
  options,
  value,
  onChange,
  shape = "list",
}: CommonProps<Value> & {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles["choices"]} data-shape={shape}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={option.isDisabled ?? false}
            onChange={() => onChange(option.value)}
          />
          <OptionText option={option} />
        </label>
      ))}
    </fieldset>
  );
}

/** Any number of several, all in sight. */
export function ManyChoices<Value extends string>({
  label,
  options,
  values,
  onChange,
  shape = "list",
}: CommonProps<Value> & {
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}) {
  return (
    <fieldset className={styles["choices"]} data-shape={shape}>
      {label !== "" && <legend>{label}</legend>}
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            checked={values.includes(option.value)}
            disabled={option.isDisabled ?? false}
            onChange={(event) =>
              onChange(
                options
                  .map((one) => one.value)
                  .filter((one) =>
                    one === option.value ? event.target.checked : values.includes(one),
                  ),
              )
            }
          />
          <OptionText option={option} />
        </label>
      ))}
    </fieldset>
  );
}

function OptionText<Value extends string>({ option }: { readonly option: ChoiceOption<Value> }) {
  return (
    <span>
      {option.label}
      {option.hint !== undefined && <small>{option.hint}</small>}
    </span>
  );
}
