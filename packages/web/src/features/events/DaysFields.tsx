import { daysOf, type HalfDay, halves, minutesOf } from "@talka/exchange";
import { eventWords } from "@talka/report";
import { Checkbox } from "../../ui/forms/Checkbox.tsx";
import { DayField } from "../../ui/forms/DayField.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import layout from "../../ui/layout.module.css";
import { useLocale, useText } from "../../ui/locale/locale-context.ts";
import type { DraftFieldsProps } from "./EventForm.tsx";
import { dayFault, usualHalfDays, withDays } from "./event-draft.ts";
import { eventFormWords } from "./event-form-words.ts";
import styles from "./events.module.css";
import { dayText } from "./format-days.ts";

/** First and last day, and the half-days between with their hours. */
export function DaysFields({ draft, faults, onChange }: DraftFieldsProps) {
  const text = useText(eventFormWords);
  const { locale } = useLocale();
  const { startsOn, endsOn, halfDays } = draft;
  const days = dayFault(draft) === null ? daysOf(draft) : [];
  const put = (changed: HalfDay, isOn: boolean) => {
    const others = halfDays.filter((one) => one.day !== changed.day || one.half !== changed.half);
    onChange({ halfDays: inOrder(isOn ? [...others, changed] : others) });
  };
  return (
    <fieldset className={styles["set"]}>
      <legend>{text("when")}</legend>
      <div className={styles["columns"]}>
        <DayField
          label={text("startsOn")}
          value={startsOn}
          isRequired
          error={faults.days === "needDay" ? text("needDay") : undefined}
          onChange={(day) => onChange(withDays(draft, day, later(day, endsOn)))}
        />
        <DayField
          label={text("endsOn")}
          value={endsOn}
          min={startsOn}
          isRequired
          error={faults.days === "needEnd" ? text("needEnd") : undefined}
          onChange={(day) => onChange(withDays(draft, startsOn, day))}
        />
      </div>
      {days.length > 0 && (
        <div>
          <h3>{text("halfDays")}</h3>
          <p className={layout["soft"]}>{text("halfDaysHint")}</p>
          {faults.halfDays !== undefined && (
            <p role="alert" className={styles["conflict"]}>
              {text(faults.halfDays)}
            </p>
          )}
          {days.flatMap((day) =>
            halves.map((half) => (
              <HalfDayRow
                key={`${day} ${half}`}
                name={dayText(day, locale)}
                usual={usualHalfDays(day).find((one) => one.half === half)!}
                value={halfDays.find((one) => one.day === day && one.half === half) ?? null}
                onChange={put}
              />
            )),
          )}
        </div>
      )}
    </fieldset>
  );
}

const later = (a: string, b: string) => (a > b ? a : b);

function inOrder(halfDays: readonly HalfDay[]): HalfDay[] {
  const key = ({ day, half }: HalfDay) => `${day} ${half === "morning" ? 0 : 1}`;
  return [...halfDays].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

interface HalfDayRowProps {
  readonly name: string;
  readonly usual: HalfDay;
  readonly value: HalfDay | null;
  readonly onChange: (value: HalfDay, isOn: boolean) => void;
}

function HalfDayRow({ name, usual, value, onChange }: HalfDayRowProps) {
  const text = useText(eventFormWords);
  const say = useText(eventWords);
  const shown = value ?? usual;
  const label = `${name}, ${say("half", { half: usual.half })}`;
  // Hours follow the clock until somebody writes other hours.
  const timed = (part: Partial<HalfDay>): HalfDay => {
    const next = { ...shown, ...part };
    const hours = (minutesOf(next.ends) - minutesOf(next.begins)) / 60;
    return hours > 0 && hours <= 12 ? { ...next, hours: Math.round(hours * 4) / 4 } : next;
  };
  return (
    <fieldset className={styles["halfDay"]} aria-label={label}>
      <Checkbox
        label={label}
        isSelected={value !== null}
        onChange={(isOn) => onChange(shown, isOn)}
      />
      {value !== null && (
        <>
          <DayField
            kind="time"
            label={text("begins")}
            value={shown.begins}
            onChange={(begins) => begins !== "" && onChange(timed({ begins }), true)}
          />
          <DayField
            kind="time"
            label={text("ends")}
            value={shown.ends}
            onChange={(ends) => ends !== "" && onChange(timed({ ends }), true)}
          />
          <NumberField
            label={text("hours")}
            value={shown.hours}
            minValue={0.25}
            maxValue={12}
            step={0.25}
            onChange={(hours) => {
              if (Number.isFinite(hours)) onChange({ ...shown, hours }, true);
            }}
          />
        </>
      )}
    </fieldset>
  );
}
