import type { TranslatedText } from "@talka/exchange";
import { DayField } from "../../ui/forms/DayField.tsx";
import { NumberField } from "../../ui/forms/NumberField.tsx";
import { TextField } from "../../ui/forms/TextField.tsx";
import { TranslatedField } from "../../ui/forms/TranslatedField.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { trainingWords } from "./training-words.ts";

/** The event of a new day. */
export interface NewEvent {
  readonly title: TranslatedText;
  readonly day: string;
  readonly place: string;
  readonly morningHours: number;
  readonly afternoonHours: number;
}

type Fault = "titleMissing" | "dayMissing" | "hoursMissing";

/** What a new event lacks; `null`: nothing. */
export function newEventFault({
  title,
  day,
  morningHours,
  afternoonHours,
}: NewEvent): Fault | null {
  if (title.text.trim() === "") return "titleMissing";
  if (day === "") return "dayMissing";
  return morningHours + afternoonHours > 0 ? null : "hoursMissing";
}

interface NewEventFieldsProps {
  readonly value: NewEvent;
  readonly fault: Fault | null;
  readonly onChange: (value: NewEvent) => void;
}

/** Title, date, place and hours of the event of a new day. */
export function NewEventFields({ value, fault, onChange }: NewEventFieldsProps) {
  const text = useText(trainingWords);
  const told = (one: Fault) => (fault === one ? text(one) : undefined);
  return (
    <>
      <TranslatedField
        label={text("cycleTitle")}
        value={value.title}
        maxLength={200}
        isRequired
        error={told("titleMissing")}
        onChange={(title) => onChange({ ...value, title })}
      />
      <DayField
        label={text("day")}
        value={value.day}
        isRequired
        error={told("dayMissing")}
        onChange={(day) => onChange({ ...value, day })}
      />
      <TextField
        label={text("place")}
        maxLength={300}
        value={value.place}
        onChange={(place) => onChange({ ...value, place })}
      />
      <NumberField
        label={text("morning")}
        minValue={0}
        maxValue={12}
        step={0.25}
        value={value.morningHours}
        onChange={(morningHours) => onChange({ ...value, morningHours })}
      />
      <NumberField
        label={text("afternoon")}
        minValue={0}
        maxValue={12}
        step={0.25}
        value={value.afternoonHours}
        error={told("hoursMissing")}
        onChange={(afternoonHours) => onChange({ ...value, afternoonHours })}
      />
    </>
  );
}
