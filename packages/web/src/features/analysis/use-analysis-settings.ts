import type { AnalysisSettings, LogFilter, WorkCalendar } from "@talka/engine";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useLocale } from "../../ui/locale/locale-context.ts";
import {
  choiceOf,
  readChoice,
  type SettingsChoice,
  settingsOf,
  usualChoice,
  withOwnDays,
} from "./settings-choice.ts";
import type { OpenLog } from "./use-open-log.ts";

const key = (id: string) => `talka.analysis-settings.${id}`;

/** What is chosen for an analysis, kept in this browser until it is saved, and what it amounts to. */
export function useAnalysisSettings(
  id: string,
  { facts, saved }: OpenLog,
  level: AnalysisSettings["level"],
  filters: readonly LogFilter[],
) {
  const { locale } = useLocale();
  const store = key(saved === null ? id : `${id}.${saved.current.version}`);
  const savedSettings = saved === null ? null : (saved.current.settings as AnalysisSettings);
  // `null` while a saved analysis stands as it was saved.
  const [chosen, setChosen] = useState<SettingsChoice | null>(() =>
    readChoice(localStorage.getItem(store)),
  );
  const choice = useMemo(
    () => chosen ?? (savedSettings === null ? usualChoice(facts.zone) : choiceOf(savedSettings)),
    [chosen, savedSettings, facts.zone],
  );
  const asSaved = chosen === null ? savedSettings : null;
  const choose = (next: SettingsChoice) => {
    localStorage.setItem(store, JSON.stringify(next));
    setChosen(next);
  };
  const { country, ownWeeks, savedCalendar } = choice;
  const hours = choice.hours === "own" ? ownWeeks : choice.hours;
  const fromYear = yearOf(facts.summary.firstAtMs);
  const toYear = yearOf(facts.summary.lastAtMs);
  const holidays = useQuery({
    queryKey: ["holidays", country, hours, fromYear, toYear, locale],
    enabled: country !== null && asSaved === null && savedCalendar === null,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async (): Promise<WorkCalendar> => {
      const { countryCalendar } = await import("@talka/holidays");
      return countryCalendar(country ?? "", fromYear, toYear, locale, hours);
    },
  });
  const settings = useMemo((): AnalysisSettings | null => {
    if (asSaved !== null) return { ...asSaved, level, filters };
    if (savedCalendar !== null) return settingsOf(choice, savedCalendar, level, filters);
    if (choice.country === null) return settingsOf(choice, null, level, filters);
    if (holidays.data === undefined) return null;
    const calendar = withOwnDays(holidays.data, facts.zone, choice.ownDays);
    // While hours of one's own are still empty there is no working time to tell.
    const opens = calendar.weeks.some(({ open }) => open.length > 0);
    return settingsOf(choice, opens ? calendar : null, level, filters);
  }, [asSaved, choice, savedCalendar, holidays.data, level, filters, facts.zone]);
  return { choice, choose, settings };
}

/** Years whose holidays are known; outside them the nearest known year stands in. */
function yearOf(atMs: number): number {
  const year = Number.isFinite(atMs) ? new Date(atMs).getUTCFullYear() : 2026;
  return Math.min(2045, Math.max(1990, year));
}
