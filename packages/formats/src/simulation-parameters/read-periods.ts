import type { OpenInterval, WorkCalendar } from "@talka/engine";
import { optional, ParametersFault, type Place, required, textOf } from "./loose-json.ts";

const weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"];

/**
 * A weekly calendar of periods: each day from the first weekday to the second, over Sunday too, with
 * the same hours. The last millisecond before midnight belongs to the day.
 */
export function readPeriods(periods: readonly Place[], zone: string): WorkCalendar {
  const open: OpenInterval[] = [];
  for (const period of periods) {
    const from = weekdayOf(required(period, "from"));
    const to = weekdayOf(required(period, "to"));
    const fromMinute = Math.floor(minuteOf(required(period, "beginTime")));
    const end = required(period, "endTime");
    let toMinute = Math.ceil(minuteOf(end) - 1e-9);
    if (toMinute === 0) toMinute = 1440;
    if (toMinute <= fromMinute) throw new ParametersFault("parameters.value", end.path);
    const probability = optional(period, "probability");
    if (probability !== null && Number(probability.value) < 0.5) continue;
    for (let k = from; ; k = (k + 1) % 7) {
      open.push({ weekday: k + 1, fromMinute, toMinute });
      if (k === to) break;
    }
  }
  return {
    zone,
    weeks: [{ validFrom: null, validTo: null, open }],
    exceptions: [],
    holidayCountry: null,
  };
}

function weekdayOf(place: Place): number {
  const found = weekdays.indexOf(textOf(place).toUpperCase());
  if (found < 0) throw new ParametersFault("parameters.value", place.path);
  return found;
}

function minuteOf(place: Place): number {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?/.exec(textOf(place));
  if (found === null) throw new ParametersFault("parameters.value", place.path);
  const [, hours, minutes, seconds = "0"] = found;
  return Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
}
