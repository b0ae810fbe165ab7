import { type DayException, type DayHours, writeDayHours } from "@talka/engine";
import { formatDay } from "@talka/report";
import { useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./analysis.module.css";
import { HoursField } from "./HoursField.tsx";
import { hoursWords } from "./hours-words.ts";

export interface OwnDayFieldsProps {
  readonly days: readonly DayException[];
  readonly onChange: (days: readonly DayException[]) => void;
}

/** Days of one's own: closed, shortened, or worked where the week says closed. */
export function OwnDayFields({ days, onChange }: OwnDayFieldsProps) {
  const { locale } = useLocale();
  const text = useText(hoursWords);
  const [date, setDate] = useState("");
  const [name, setName] = useState("");
  const [open, setOpen] = useState<readonly DayHours[]>([]);
  return (
    <fieldset className={styles["row"]}>
      <legend>{text("ownDays")}</legend>
      {days.length > 0 && (
        <ul className={styles["days"]} aria-label={text("ownDays")}>
          {days.map((own) => {
            const day = formatDay(Date.parse(`${own.date}T12:00:00Z`), locale, "UTC");
            const hours = own.open.length === 0 ? text("closed") : writeDayHours(own.open);
            const what = [day, hours, own.name].filter((part) => part !== "").join(", ");
            return (
              <li key={own.date}>
                {what}
                <Button
                  size="small"
                  look="quiet"
                  square
                  aria-label={text("remove", { what })}
                  onPress={() => onChange(days.filter((other) => other !== own))}
                >
                  ×
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <TextField type="date" label={text("day")} value={date} onChange={setDate} />
      <HoursField label={text("dayHours")} hours={open} onChange={setOpen} />
      <TextField label={text("reason")} value={name} onChange={setName} />
      <Button
        size="small"
        isDisabled={!/^\d{4}-\d{2}-\d{2}$/.test(date)}
        onPress={() => {
          const others = days.filter((own) => own.date !== date);
          onChange([...others, { date, open, name }].sort((a, b) => (a.date < b.date ? -1 : 1)));
          setDate("");
          setName("");
          setOpen([]);
        }}
      >
        {text("addDay")}
      </Button>
    </fieldset>
  );
}
