import type { OfficeHoursName } from "@talka/engine";
import { useQuery } from "@tanstack/react-query";
import { Select } from "../../ui/forms/Select.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./analysis.module.css";
import { hoursWords } from "./hours-words.ts";
import { OwnDayFields } from "./OwnDayFields.tsx";
import { type SettingsChoice, weeksOf } from "./settings-choice.ts";
import { settingsWords } from "./settings-words.ts";
import { WeekFields } from "./WeekFields.tsx";

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
  const hoursText = useText(hoursWords);
  // What is changed here replaces the calendar that was saved.
  const change = (part: Partial<SettingsChoice>) => onChange({ ...part, savedCalendar: null });
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
        onChange={(code) => change({ country: code === none ? null : code })}
      />
      {choice.country !== null && (
        <>
          <Select
            label={text("hours")}
            value={choice.hours}
            options={[
              ...hourNames.map((value) => ({ value, label: text(`hours.${value}`) })),
              { value: "own" as const, label: hoursText("hours.own") },
            ]}
            onChange={(hours) =>
              change(
                hours === "own" && choice.ownWeeks.length === 0
                  ? { hours, ownWeeks: weeksOf(choice.hours) }
                  : { hours },
              )
            }
          />
          {choice.hours === "own" && (
            <WeekFields weeks={choice.ownWeeks} onChange={(ownWeeks) => change({ ownWeeks })} />
          )}
          <OwnDayFields days={choice.ownDays} onChange={(ownDays) => change({ ownDays })} />
        </>
      )}
    </fieldset>
  );
}
