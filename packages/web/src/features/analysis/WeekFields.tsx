import { OFFICE_HOURS, type WeekHours } from "@talka/engine";
import { Button } from "../../ui/forms/Button.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import styles from "./analysis.module.css";
import { HoursField } from "./HoursField.tsx";
import { hoursWords } from "./hours-words.ts";

export interface WeekFieldsProps {
  readonly weeks: readonly WeekHours[];
  readonly onChange: (weeks: readonly WeekHours[]) => void;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** Opening hours of one's own, day by day, as many times as they changed; the last that holds counts. */
export function WeekFields({ weeks, onChange }: WeekFieldsProps) {
  const { locale } = useLocale();
  const text = useText(hoursWords);
  const named = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  // 5 January 2026 is a Monday.
  const nameOf = (weekday: number) => named.format(Date.UTC(2026, 0, 4 + weekday));
  const change = (at: number, part: Partial<WeekHours>) =>
    onChange(weeks.map((week, k) => (k === at ? { ...week, ...part } : week)));
  return (
    <>
      {weeks.map((week, k) => {
        const title = text("period", { n: k + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a period has no other name than its place
          <fieldset key={k} className={styles["row"]}>
            <legend>{title}</legend>
            <p className={styles["facts"]}>{text("hint")}</p>
            {weekdays.map((weekday) => (
              <HoursField
                key={weekday}
                label={nameOf(weekday)}
                hours={week.open.filter((span) => span.weekday === weekday)}
                onChange={(hours) =>
                  change(k, {
                    open: [
                      ...week.open.filter((span) => span.weekday !== weekday),
                      ...hours.map((span) => ({ weekday, ...span })),
                    ].sort((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute),
                  })
                }
              />
            ))}
            {week.open.length === 0 && <p role="alert">{text("noHours")}</p>}
            {(weeks.length > 1 || week.validFrom !== null || week.validTo !== null) && (
              <>
                <TextField
                  type="date"
                  label={text("from")}
                  value={week.validFrom ?? ""}
                  onChange={(day) => change(k, { validFrom: day === "" ? null : day })}
                />
                <TextField
                  type="date"
                  label={text("to")}
                  value={week.validTo ?? ""}
                  error={isBackwards(week) ? text("order") : undefined}
                  onChange={(day) => change(k, { validTo: day === "" ? null : day })}
                />
              </>
            )}
            {weeks.length > 1 && (
              <Button
                size="small"
                look="quiet"
                onPress={() => onChange(weeks.filter((_, other) => other !== k))}
              >
                {text("remove", { what: title })}
              </Button>
            )}
          </fieldset>
        );
      })}
      <Button
        size="small"
        onPress={() =>
          onChange([
            ...weeks,
            { ...(weeks.at(-1) ?? ordinaryWeek), validFrom: null, validTo: null },
          ])
        }
      >
        {text("addPeriod")}
      </Button>
    </>
  );
}

const ordinaryWeek: WeekHours = { validFrom: null, validTo: null, open: OFFICE_HOURS.even };

function isBackwards({ validFrom, validTo }: WeekHours): boolean {
  return validFrom !== null && validTo !== null && validTo < validFrom;
}
