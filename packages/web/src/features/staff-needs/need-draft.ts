import type { StaffNeedContent } from "@talka/contract";

/** Kinds that a person may enter. */
export const enteredKinds = [
  "not-between",
  "only-between",
  "free-days",
  "remote-days",
  "contract-hours",
  "no-overtime",
  "break",
  "rest",
  "load-limit",
  "leave",
  "few-tasks",
  "fairness",
  "few-changes",
] as const satisfies readonly StaffNeedContent["kind"][];
/** One of them. */
export type EnteredKind = (typeof enteredKinds)[number];

/** A need while it is typed: every field, whether its kind has it or not. */
export interface NeedDraft {
  readonly kind: EnteredKind;
  readonly weekdays: readonly string[];
  /** "08:00". */
  readonly from: string;
  readonly to: string;
  readonly hours: number;
  readonly minutes: number;
  readonly percent: number;
  readonly count: number;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** What stands there at first. */
export function newDraft(today: string): NeedDraft {
  return {
    kind: "not-between",
    weekdays: ["1", "2", "3", "4", "5"],
    from: "07:30",
    to: "08:30",
    hours: 40,
    minutes: 30,
    percent: 85,
    count: 4,
    firstDay: today,
    lastDay: today,
  };
}

/** The draft with another kind, its numbers made sensible for it. */
export function withKind(draft: NeedDraft, kind: EnteredKind): NeedDraft {
  const hours = { "contract-hours": 40, rest: 11, break: 6 } as Readonly<Record<string, number>>;
  const percent = kind === "fairness" ? 20 : 85;
  return { ...draft, kind, hours: hours[kind] ?? draft.hours, percent };
}

/** The need, or which field has to be mended. */
export function contentOf(
  draft: NeedDraft,
): { readonly content: StaffNeedContent } | { readonly bad: "days" | "window" } {
  const weekdays = draft.weekdays.map(Number).sort((a, b) => a - b);
  const needsDays = ["only-between", "not-between", "free-days", "remote-days"];
  if (needsDays.includes(draft.kind) && weekdays.length === 0) return { bad: "days" };
  const { kind } = draft;
  switch (kind) {
    case "only-between":
    case "not-between": {
      const [fromMinute, toMinute] = [minuteOf(draft.from), minuteOf(draft.to)];
      if (!(fromMinute < toMinute)) return { bad: "window" };
      return { content: { kind, weekdays, fromMinute, toMinute } };
    }
    case "free-days":
    case "remote-days":
      return { content: { kind, weekdays } };
    case "contract-hours":
      return { content: { kind, hoursPerWeek: draft.hours } };
    case "break":
      return { content: { kind, minutes: draft.minutes, afterHours: draft.hours } };
    case "rest":
      return { content: { kind, hours: draft.hours } };
    case "load-limit":
      return { content: { kind, share: draft.percent / 100 } };
    case "fairness":
      return { content: { kind, spread: draft.percent / 100 } };
    case "leave": {
      const fromMs = Date.parse(draft.firstDay);
      const toMs = Date.parse(draft.lastDay) + 86_400_000;
      return fromMs < toMs ? { content: { kind, fromMs, toMs } } : { bad: "window" };
    }
    case "few-tasks":
    case "few-changes":
      return { content: { kind, most: draft.count } };
    default:
      return { content: { kind } };
  }
}

function minuteOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number);
  return (hours ?? Number.NaN) * 60 + (minutes ?? Number.NaN);
}
