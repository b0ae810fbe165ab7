import {
  type AgreedModel,
  type AnalysisSettings,
  type DayException,
  type DeadlineSettings,
  type KnownCause,
  type LogFilter,
  noWaitingMarks,
  OFFICE_HOURS,
  type OfficeHoursName,
  type ProcessRule,
  type WaitingMarks,
  type WeekHours,
  type WorkCalendar,
} from "@talka/engine";

/** What people choose beside filters: few words, from which the settings of an analysis are made. */
export interface SettingsChoice {
  /** ISO 3166-1 alpha-2; `null`: no calendar, only clock time. */
  readonly country: string | null;
  readonly hours: OfficeHoursName | "own";
  /** Weeks of one's own, for `hours` "own". */
  readonly ownWeeks: readonly WeekHours[];
  /** Days of one's own: closures, moved working days. They win over public holidays. */
  readonly ownDays: readonly DayException[];
  readonly milestones: AnalysisSettings["milestones"];
  readonly endActivities: readonly string[];
  readonly deadline: DeadlineSettings | null;
  /** Rules the process is held against. */
  readonly rules: readonly ProcessRule[];
  /** Activities whose time others decide. */
  readonly external: readonly string[];
  /** A model of one's own that the process is held against. */
  readonly agreed: AgreedModel | null;
  /** What else is known of waiting. */
  readonly marks: WaitingMarks;
  /** What is known to have happened. */
  readonly known: readonly KnownCause[];
  /** The calendar of a saved analysis, which holds until a part of it is changed. */
  readonly savedCalendar: WorkCalendar | null;
}

/** Opening hours of a choice as weeks. */
export function weeksOf(hours: SettingsChoice["hours"]): readonly WeekHours[] {
  const open = OFFICE_HOURS[hours === "own" ? "even" : hours];
  return [{ validFrom: null, validTo: null, open }];
}

/** How an analysis opens: the calendar of the country whose clock the log keeps. */
export function usualChoice(zone: string): SettingsChoice {
  const country = zone === "Europe/Riga" ? "LV" : zone === "Europe/Vilnius" ? "LT" : null;
  return {
    country,
    hours: "even",
    ownWeeks: [],
    ownDays: [],
    milestones: null,
    endActivities: [],
    deadline: null,
    rules: [],
    external: [],
    agreed: null,
    marks: noWaitingMarks,
    known: [],
    savedCalendar: null,
  };
}

/** A choice kept earlier; `null` where there is none or it cannot be understood. */
export function readChoice(text: string | null): SettingsChoice | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    const isChoice =
      typeof value === "object" && value !== null && "country" in value && "ownDays" in value;
    return isChoice ? { ...usualChoice(""), ...(value as Partial<SettingsChoice>) } : null;
  } catch {
    return null;
  }
}

/** The settings that the worker computes by. */
export function settingsOf(
  choice: SettingsChoice,
  calendar: WorkCalendar | null,
  level: AnalysisSettings["level"],
  filters: readonly LogFilter[],
): AnalysisSettings {
  const { milestones, endActivities, deadline, rules, external, marks, known, agreed } = choice;
  const settings = { level, filters, calendar, milestones, endActivities, deadline };
  return {
    ...settings,
    ...(rules.length === 0 ? {} : { rules }),
    ...(external.length === 0 ? {} : { externalActivities: external }),
    ...(agreed === null ? {} : { agreedModel: agreed }),
    ...(isSame(marks, noWaitingMarks) ? {} : { waitingMarks: marks }),
    ...(known.length === 0 ? {} : { knownCauses: known }),
  };
}

const isSame = (one: WaitingMarks, other: WaitingMarks) =>
  JSON.stringify(one) === JSON.stringify(other);

/** A calendar with one's own days put in; an own day replaces the holiday of the same date. */
export function withOwnDays(
  calendar: WorkCalendar,
  zone: string,
  ownDays: readonly DayException[],
): WorkCalendar {
  const own = new Set(ownDays.map((day) => day.date));
  const exceptions = [...calendar.exceptions.filter((day) => !own.has(day.date)), ...ownDays];
  return { ...calendar, zone, exceptions };
}

/** The choice that saved settings were made from, as near as they tell. */
export function choiceOf(settings: AnalysisSettings): SettingsChoice {
  const weeks = settings.calendar?.weeks ?? weeksOf("even");
  const names = Object.keys(OFFICE_HOURS) as OfficeHoursName[];
  const preset = names.find((name) => JSON.stringify(weeksOf(name)) === JSON.stringify(weeks));
  return {
    country: settings.calendar?.holidayCountry ?? null,
    hours: preset ?? "own",
    ownWeeks: preset === undefined ? weeks : [],
    ownDays: [],
    milestones: settings.milestones,
    endActivities: settings.endActivities ?? [],
    deadline: settings.deadline,
    rules: settings.rules ?? [],
    external: settings.externalActivities ?? [],
    agreed: settings.agreedModel ?? null,
    marks: settings.waitingMarks ?? noWaitingMarks,
    known: settings.knownCauses ?? [],
    savedCalendar: settings.calendar,
  };
}
