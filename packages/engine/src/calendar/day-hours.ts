import { failed, ok, type Result } from "../result.ts";

/** Open hours of one day, in minutes after local midnight. */
export interface DayHours {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** What is wrong with hours that a person wrote. `given` is the piece at fault. */
export type DayHoursFault =
  /** Not of the form "8:00-12:00". */
  | { readonly code: "hours.form"; readonly given: string }
  /** No such time: minutes beyond 59, or later than 24:00. */
  | { readonly code: "hours.time"; readonly given: string }
  /** Ends before or when it begins. */
  | { readonly code: "hours.order"; readonly given: string }
  /** Begins before the interval before it has ended. */
  | { readonly code: "hours.overlap"; readonly given: string };

const SPAN = /^(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?$/;

/**
 * Reads the open hours of one day as people write them: "8:00–12:00, 12:30–16:30", "8-12; 13-17",
 * "8.00-16.30". Nothing written is a closed day.
 *
 * @returns Intervals in time order, apart from each other.
 */
export function readDayHours(text: string): Result<readonly DayHours[], DayHoursFault> {
  const pieces = text
    .split(/[,;]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const spans: (DayHours & { readonly given: string })[] = [];
  for (const given of pieces) {
    const found = SPAN.exec(given);
    if (found === null) return failed({ code: "hours.form", given });
    const [, fromHour, fromPast = "0", toHour, toPast = "0"] = found;
    const fromMinute = Number(fromHour) * 60 + Number(fromPast);
    const toMinute = Number(toHour) * 60 + Number(toPast);
    const isTime = Number(fromPast) < 60 && Number(toPast) < 60 && fromMinute < 1440;
    if (!isTime || toMinute > 1440) return failed({ code: "hours.time", given });
    if (toMinute <= fromMinute) return failed({ code: "hours.order", given });
    spans.push({ fromMinute, toMinute, given });
  }
  spans.sort((a, b) => a.fromMinute - b.fromMinute);
  for (let k = 1; k < spans.length; k++) {
    if (spans[k].fromMinute < spans[k - 1].toMinute) {
      return failed({ code: "hours.overlap", given: spans[k].given });
    }
  }
  return ok(spans.map(({ fromMinute, toMinute }) => ({ fromMinute, toMinute })));
}

/** Hours as `readDayHours` reads them: "8:00–12:00, 12:30–16:30"; empty for a closed day. */
export function writeDayHours(spans: readonly DayHours[]): string {
  const time = (minute: number) =>
    `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
  return [...spans]
    .sort((a, b) => a.fromMinute - b.fromMinute)
    .map(({ fromMinute, toMinute }) => `${time(fromMinute)}–${time(toMinute)}`)
    .join(", ");
}
