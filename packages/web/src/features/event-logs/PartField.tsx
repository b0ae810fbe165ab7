import type { GuessReason } from "@talka/engine";
import { formatNumber, joinList } from "@talka/report";
import { Select } from "../../ui/forms/Select.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import {
  columnsFor,
  columnsOf,
  evidenceFor,
  neededParts,
  type Part,
  withColumn,
} from "./column-choice.ts";
import { columnWords } from "./column-words.ts";
import columnsStyles from "./columns.module.css";
import styles from "./import.module.css";
import { type ImportRead, importSession } from "./import-session.ts";

const NONE = "\u0000none";
const SEVERAL = "\u0000several";

interface PartFieldProps {
  readonly part: Part;
  readonly state: ImportRead;
}

/** One part of a log, the column chosen for it, and why. */
export function PartField({ part, state }: PartFieldProps) {
  const { outline, mapping } = state;
  const text = useText(columnWords);
  const { locale } = useLocale();
  const chosen = columnsOf(mapping, part);
  const isNeeded = neededParts.some((one) => one === part);
  const guess = outline.guess.ok ? outline.guess.value : null;
  const evidence = evidenceFor(guess, part, chosen[0]);
  const samples = (name: string) =>
    outline.columns.find((column) => column.name === name)?.samples.join(" · ");
  const options = columnsFor(part, outline).map((name) => ({
    value: name,
    label: name,
    hint: samples(name),
  }));
  if (!isNeeded) options.unshift({ value: NONE, label: text("none"), hint: undefined });
  if (chosen.length > 1) {
    options.unshift({ value: SEVERAL, label: chosen.join(" + "), hint: undefined });
  }
  const value = chosen.length > 1 ? SEVERAL : (chosen[0] ?? (isNeeded ? null : NONE));
  const form = outline.columns.find((column) => column.name === chosen[0])?.form ?? null;
  return (
    <div className={columnsStyles["part"]}>
      <Select
        label={text(part)}
        options={options}
        value={value}
        placeholder={text(`${part}Hint`)}
        description={description()}
        {...(isNeeded && chosen.length === 0 ? { error: text("required") } : {})}
        onChange={(column) => {
          if (column === SEVERAL) return;
          void importSession.map(withColumn(mapping, part, column === NONE ? null : column));
        }}
      />
      {chosen[0] !== undefined && (
        <p className={columnsStyles["why"]}>
          <span className={styles["badge"]} data-tone={toneOf(evidence?.confidence)}>
            {text(wordOf(evidence?.confidence))}
          </span>{" "}
          {evidence !== null &&
            evidence.reasons.length > 0 &&
            text("why", { reasons: joinList(evidence.reasons.map(sentence), locale) })}
          {part === "end" && form !== null && ` ${text("dateForm", { form })}.`}
        </p>
      )}
    </div>
  );

  function description(): string {
    const example = chosen[0] === undefined ? undefined : samples(chosen[0]);
    return example || text(`${part}Hint`);
  }

  function sentence(reason: GuessReason): string {
    const numbers = Object.entries(reason).map(([key, value]) => [
      key,
      typeof value === "number" && key !== "columns" ? formatNumber(value, locale) : value,
    ]);
    return text(reason.code, Object.fromEntries(numbers));
  }
}

function wordOf(confidence: number | undefined) {
  if (confidence === undefined) return "chosenByYou";
  return confidence >= 0.8 ? "sure" : confidence >= 0.5 ? "likely" : "unsure";
}

function toneOf(confidence: number | undefined): "good" | "calm" | "warn" {
  if (confidence === undefined) return "calm";
  return confidence >= 0.8 ? "good" : confidence >= 0.5 ? "calm" : "warn";
}
