import { formatWeekday } from "@talka/report";
import { ManyChoices } from "../../ui/forms/Choices.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import type { NeedDraft } from "./need-draft.ts";
import { staffNeedsWords } from "./staff-needs-words.ts";

interface NeedFieldsProps {
  readonly draft: NeedDraft;
  readonly bad: "days" | "window" | null;
  readonly onChange: (next: Partial<NeedDraft>) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** The fields that a kind of need has. */
export function NeedFields({ draft, bad, onChange }: NeedFieldsProps) {
  const text = useText(staffNeedsWords);
  const { locale } = useLocale();
  const { kind } = draft;
  const hasDays = ["only-between", "not-between", "free-days", "remote-days"].includes(kind);
  const hasWindow = kind === "only-between" || kind === "not-between";
  const hasPercent = kind === "load-limit" || kind === "fairness";
  const hasHours = kind === "contract-hours" || kind === "rest" || kind === "break";
  const number = (label: string, name: "hours" | "minutes" | "percent" | "count", most: number) => (
    <NumberField
      label={label}
      value={draft[name]}
      minValue={name === "count" && kind === "few-changes" ? 0 : 1}
      maxValue={most}
      onChange={(value) => {
        if (!Number.isNaN(value)) onChange({ [name]: value });
      }}
    />
  );
  return (
    <>
      {hasDays && (
        <>
          <ManyChoices
            label={text("days")}
            shape="row"
            values={draft.weekdays}
            options={weekdays.map((day) => ({
              value: String(day),
              label: formatWeekday(day, locale),
            }))}
            onChange={(values) => onChange({ weekdays: values })}
          />
          {bad === "days" && <p role="alert">{text("daysBad")}</p>}
        </>
      )}
      {hasWindow && (
        <div className={layout["row"]}>
          <TextField
            label={text("from")}
            type="time"
            value={draft.from}
            onChange={(from) => onChange({ from })}
          />
          <TextField
            label={text("to")}
            type="time"
            value={draft.to}
            error={bad === "window" ? text("windowBad") : undefined}
            onChange={(to) => onChange({ to })}
          />
        </div>
      )}
      {kind === "break" && number(text("minutes"), "minutes", 180)}
      {hasHours &&
        number(
          text(kind === "break" ? "afterHours" : "hours"),
          "hours",
          { "contract-hours": 60, rest: 24, break: 12 }[kind] ?? 60,
        )}
      {hasPercent && number(text("percent"), "percent", 100)}
      {(kind === "few-tasks" || kind === "few-changes") && number(text("count"), "count", 50)}
      {kind === "leave" && (
        <div className={layout["row"]}>
          <DayField
            label={text("from")}
            value={draft.firstDay}
            onChange={(firstDay) => onChange({ firstDay })}
          />
          <DayField
            label={text("to")}
            value={draft.lastDay}
            min={draft.firstDay}
            onChange={(lastDay) => onChange({ lastDay })}
          />
        </div>
      )}
    </>
  );
}
