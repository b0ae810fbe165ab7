import type { GuessReason } from "@talka/engine";
import { formatNumber, formatShare, joinList } from "@talka/report";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import { evidenceFor, type Part } from "./column-choice.ts";
import { columnWords } from "./column-words.ts";
import columnsStyles from "./columns.module.css";
import styles from "./import.module.css";
import type { ImportRead } from "./import-session.ts";

interface WhyTextProps {
  readonly part: Part;
  readonly columns: readonly string[];
  readonly state: ImportRead;
}

/** How sure a choice of columns is, and what speaks for each of them. */
export function WhyText({ part, columns, state }: WhyTextProps) {
  const text = useText(columnWords);
  const { locale } = useLocale();
  const guess = state.outline.guess.ok ? state.outline.guess.value : null;
  const [column] = columns;
  if (column === undefined) return null;
  const isJoined = columns.length > 1;
  // a guess never joins columns: several are somebody's choice, whatever speaks for each
  const confidence = isJoined ? undefined : evidenceFor(guess, part, column)?.confidence;
  const form = state.outline.columns.find((one) => one.name === column)?.form ?? null;
  return (
    <p className={columnsStyles["why"]}>
      <span className={styles["badge"]} data-tone={toneOf(confidence)}>
        {text(wordOf(confidence))}
      </span>
      {isJoined && ` ${text("joined")}`}
      {columns.map((name) => {
        const reasons = evidenceFor(guess, part, name)?.reasons ?? [];
        if (reasons.length === 0) return "";
        const told = joinList(reasons.map(sentence), locale);
        return isJoined
          ? ` ${text("whyColumn", { column: name, reasons: told })}`
          : ` ${text("why", { reasons: told })}`;
      })}
      {part === "end" && form !== null && ` ${text("dateForm", { form })}.`}
    </p>
  );

  function sentence(reason: GuessReason): string {
    const values = Object.entries(reason).map(([key, value]) => {
      if (typeof value !== "number" || key === "columns") return [key, value];
      return [key, key === "share" ? formatShare(value, locale) : formatNumber(value, locale)];
    });
    return text(reason.code, Object.fromEntries(values));
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
