import type { WaitingThing } from "@talka/contract";
import { readText } from "@talka/exchange";
import { type Locale, noValue } from "@talka/report";
import { useText } from "../../ui/locale/locale-context.ts";
import { todayWords } from "./today-words.ts";

/** So late that the number says nothing any more. */
const longDays = 90;
const zone = "Europe/Riga";

/** A plain or translated title in the reader's language. */
export function titleText(title: WaitingThing["title"], locale: Locale): string {
  if (title === null) return noValue;
  return typeof title === "string" ? title : readText(title, locale).text;
}

/** How far a day is, in words: tomorrow, three days late. */
export function useDistance(): (thing: Pick<WaitingThing, "on" | "isOverdue">) => string {
  const text = useText(todayWords);
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date());
  return ({ on, isOverdue }) => {
    if (on === null) return text("now");
    const days = Math.round((Date.parse(on) - Date.parse(today)) / 86_400_000);
    if (days < -longDays) return text("longLate");
    return isOverdue && days < 0 ? text("late", { days: -days }) : text("due", { days });
  };
}

type Verb = "open" | "answer" | "decide" | "check" | "prepare" | "enter" | "look";

/** What one does about each kind. */
export const verbOf: Readonly<Partial<Record<WaitingThing["kind"], Verb>>> = {
  "idea-answer": "answer",
  "obstacle-answer": "answer",
  "escalation-answer": "answer",
  "trial-check": "check",
  "standard-review": "check",
  "card-check": "check",
  "card-review": "check",
  "registrations-decide": "decide",
  "own-offer": "answer",
  offer: "answer",
  session: "prepare",
  "value-missing": "enter",
  "access-log": "look",
  retention: "look",
  event: "look",
  "own-event": "look",
};
