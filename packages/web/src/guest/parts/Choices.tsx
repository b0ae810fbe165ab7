import { useId } from "react";
import { styles } from "./styles.ts";

/** One of a few short words, all in sight. */
export function Choices<Value extends string>({
  legend,
  options,
  value,
  onChoose,
}: {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles["choices"]}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles["choice"]}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
