import type { ActivityLevel } from "@talka/engine";
import type { LogFacts } from "../../engine-worker/queries/log-facts.ts";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import styles from "./analysis.module.css";
import { settingsWords } from "./settings-words.ts";

export interface LevelFieldsProps {
  readonly level: ActivityLevel;
  readonly facts: LogFacts;
  readonly onLevel: (level: ActivityLevel) => void;
}

const separators = ["_", "-", ".", " ", ":", "/"];

/** How coarsely steps are looked at. */
export function LevelFields({ level, facts, onLevel }: LevelFieldsProps) {
  const text = useText(settingsWords);
  const phases = facts.attributes.filter(
    (attribute) => attribute.scope === "event" && attribute.kind === "text",
  );
  const options = [
    { value: "task", label: text("level.task") },
    { value: "first-occurrence", label: text("level.first-occurrence") },
    { value: "prefix", label: text("level.prefix") },
    ...phases.map(({ name }) => ({
      value: `attribute:${name}`,
      label: text("level.attribute", { name }),
    })),
  ];
  return (
    <fieldset className={styles["group"]}>
      <legend>{text("level")}</legend>
      <Select
        label={text("level")}
        value={level.kind === "attribute" ? `attribute:${level.name}` : level.kind}
        options={options}
        onChange={(value) => {
          if (value === "task" || value === "first-occurrence") onLevel({ kind: value });
          else if (value === "prefix") onLevel({ kind: "prefix", separator: "_", parts: 1 });
          else onLevel({ kind: "attribute", name: value.slice("attribute:".length) });
        }}
      />
      {level.kind === "prefix" && (
        <>
          <Select
            label={text("separator")}
            value={level.separator}
            options={separators.map((value) => ({ value, label: value === " " ? "␣" : value }))}
            onChange={(separator) => onLevel({ ...level, separator })}
          />
          <NumberField
            label={text("parts")}
            minValue={1}
            maxValue={9}
            value={level.parts}
            onChange={(parts) => onLevel({ ...level, parts: Math.max(1, Math.round(parts) || 1) })}
          />
        </>
      )}
    </fieldset>
  );
}
