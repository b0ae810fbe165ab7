import { type DayHours, readDayHours, writeDayHours } from "@talka/engine";
import { useState } from "react";
import { TextField } from "../../ui/forms/TextField.tsx";
import { useText } from "../../ui/locale/locale-context.ts";
import { hoursWords } from "./hours-words.ts";

export interface HoursFieldProps {
  readonly label: string;
  readonly hours: readonly DayHours[];
  readonly onChange: (hours: readonly DayHours[]) => void;
}

/** Open hours of a day as one line of text; what cannot be understood is said and not taken over. */
export function HoursField({ label, hours, onChange }: HoursFieldProps) {
  const text = useText(hoursWords);
  const [typed, setTyped] = useState<string | null>(null);
  const read = readDayHours(typed ?? "");
  return (
    <TextField
      label={label}
      value={typed ?? writeDayHours(hours)}
      error={read.ok ? undefined : text(read.error.code, { given: read.error.given })}
      onChange={setTyped}
      onBlur={() => {
        if (typed === null || !read.ok) return;
        onChange(read.value);
        setTyped(null);
      }}
    />
  );
}
