import { formatNumber } from "@talka/report";
import { useId, useState } from "react";
import type { NamedCount } from "../../engine-worker/queries/log-facts.ts";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { filterWords } from "./filter-words.ts";
import styles from "./filters.module.css";

export interface ValuePickerProps {
  readonly label: string;
  readonly values: readonly NamedCount[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several of many names, with how often each occurs; a search box where there are more than ten. */
export function ValuePicker({ label, values, chosen, onChange }: ValuePickerProps) {
  const { locale } = useLocale();
  const text = useText(filterWords);
  const [search, setSearch] = useState("");
  const countId = useId();
  const wanted = search.trim().toLowerCase();
  const shown = values.filter((value) => value.name.toLowerCase().includes(wanted));
  const toggle = (name: string) =>
    onChange(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  return (
    <fieldset className={styles["picker"]} aria-describedby={countId}>
      <legend>{label}</legend>
      {values.length > 10 && (
        <TextField label={text("search")} value={search} onChange={setSearch} />
      )}
      <div className={styles["values"]}>
        {shown.length === 0 && <p className={styles["none"]}>{text("noValues")}</p>}
        {shown.map((value) => (
          <label key={value.name} className={styles["value"]}>
            <input
              type="checkbox"
              checked={chosen.includes(value.name)}
              onChange={() => toggle(value.name)}
            />
            <span className={styles["name"]}>{value.name}</span>
            <span className={styles["count"]}>{formatNumber(value.count, locale, 0)}</span>
          </label>
        ))}
      </div>
      <p id={countId} className={styles["none"]}>
        {text("chosen", { n: chosen.length })}
      </p>
    </fieldset>
  );
}
