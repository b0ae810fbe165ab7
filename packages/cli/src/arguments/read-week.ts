import { failed, type OpenInterval, ok, type Result, readDayHours } from "@talka/engine";
import type { ArgumentFault } from "./argument-fault.ts";

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const form = /^(?<days>[a-z]{3}(?:-[a-z]{3})?(?:\/[a-z]{3}(?:-[a-z]{3})?)*) +(?<hours>\S.*)$/i;

/**
 * Hours of a week as typed: "Mon-Fri 8:00-12:00,12:30-16:30", days that differ apart from each other
 * by a semicolon: "Mon 8-18; Tue-Thu/Sat 8-16; Fri 8-15". Days that are not named are closed.
 */
export function readWeek(given: string): Result<readonly OpenInterval[], ArgumentFault> {
  const fault = (piece: string) => failed({ code: "hours-form" as const, given: piece });
  const open = new Map<number, readonly OpenInterval[]>();
  for (const typed of given.split(";")) {
    const piece = typed.trim();
    const groups = form.exec(piece)?.groups;
    const days = groups === undefined ? null : daysOf(groups["days"] ?? "");
    const hours = readDayHours(groups?.["hours"] ?? "");
    if (days === null || !hours.ok) return fault(piece);
    for (const weekday of days) {
      if (open.has(weekday)) return fault(piece);
      open.set(
        weekday,
        hours.value.map((span) => ({ weekday, ...span })),
      );
    }
  }
  const all = [...open].sort(([a], [b]) => a - b).flatMap(([, spans]) => spans);
  return all.length === 0 ? fault(given) : ok(all);
}

/** 1 Monday … 7 Sunday; `null` where a name is none, or a span runs backwards. */
function daysOf(text: string): readonly number[] | null {
  const days: number[] = [];
  for (const part of text.toLowerCase().split("/")) {
    const [first = 0, last = first] = part.split("-").map((name) => weekdays.indexOf(name) + 1);
    if (first === 0 || last === 0 || last < first) return null;
    for (let day = first; day <= last; day++) days.push(day);
  }
  return days;
}
