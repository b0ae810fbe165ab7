import type { OfficeHoursName } from "@talka/engine";
import { formatDay } from "@talka/report";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "../../ui/forms/Button.tsx";
import { Select } from "../../ui/forms/Select.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./analysis.module.css";
import type { SettingsChoice } from "./settings-choice.ts";
import { settingsWords } from "./settings-words.ts";

export interface CalendarFieldsProps {
  readonly choice: SettingsChoice;
  readonly onChange: (part: Partial<SettingsChoice>) => void;
}

const hourNames: readonly OfficeHoursName[] = ["even", "lateMonday", "shortFriday", "always"];
const none = "-";

/** When the office works: holidays of a country, hours of the week, closed days of one's own. */
export function CalendarFields({ choice, onChange }: CalendarFieldsProps) {
  const { locale } = useLocale();
  const text = useText(settingsWords);
  const [day, setDay] = useState("");
  const [reason, setReason] = useState("");
  const countries = useQuery({
    queryKey: ["holiday-countries"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await import("@talka/holidays")).HOLIDAY_COUNTRIES,
  });
  const named = new Intl.DisplayNames([locale], { type: "region" });
  const nearest = ["LV", "LT", "EE"];
  const codes = [
    ...nearest,
    ...(countries.data ?? []).map(({ code }) => code).filter((code) => !nearest.includes(code)),
  ];
  return (
    <fieldset className={styles["group"]}>
      <legend>{text("calendar")}</legend>
      <Select
        label={text("country")}
        value={choice.country ?? none}
        options={[
          { value: none, label: text("noCalendar") },
          ...codes.map((code) => ({ value: code, label: named.of(code) ?? code })),
        ]}
        onChange={(code) => onChange({ country: code === none ? null : code })}
      />
      {choice.country !== null && (
        <>
          <Select
            label={text("hours")}
            value={choice.hours}
            options={hourNames.map((value) => ({ value, label: text(`hours.${value}`) }))}
            onChange={(hours) => onChange({ hours })}
          />
          {choice.ownDays.length > 0 && (
            <ul className={styles["days"]} aria-label={text("ownDays")}>
              {choice.ownDays.map((own) => {
                const date = formatDay(Date.parse(`${own.date}T12:00:00Z`), locale, "UTC");
                const what = own.name === "" ? date : `${date}, ${own.name}`;
                return (
                  <li key={own.date}>
                    {what}
                    <Button
                      size="small"
                      look="quiet"
                      square
                      aria-label={text("remove", { what })}
                      onPress={() =>
                        onChange({ ownDays: choice.ownDays.filter((other) => other !== own) })
                      }
                    >
                      ×
                    </Button>
                  </li>
                );
              })}
            </ul>
          )}
          <TextField type="date" label={text("day")} value={day} onChange={setDay} />
          <TextField label={text("reason")} value={reason} onChange={setReason} />
          <Button
            size="small"
            isDisabled={!/^\d{4}-\d{2}-\d{2}$/.test(day)}
            onPress={() => {
              const others = choice.ownDays.filter((own) => own.date !== day);
              onChange({
                ownDays: [...others, { date: day, open: [], name: reason }].sort((a, b) =>
                  a.date < b.date ? -1 : 1,
                ),
              });
              setDay("");
              setReason("");
            }}
          >
            {text("addDay")}
          </Button>
        </>
      )}
    </fieldset>
  );
}
