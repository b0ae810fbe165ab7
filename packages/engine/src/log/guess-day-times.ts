import type { ColumnProfile } from "./column-profile.ts";
import { matchName } from "./column-words.ts";
import { PRECISION_DAY } from "./event-table.ts";
import type { RankedColumn } from "./mapping-guess.ts";
import { parseTimeOfDay } from "./time-of-day.ts";

/** Least share of different values that must be times of day, as of dates in a column of dates. */
const LEAST_SHARE = 2 / 3;
const ONE_DAY_MS = 86_400_000;

/** A column that holds times of day and no days, with its profile. */
export type TimesOfDay = RankedColumn & { readonly profile: ColumnProfile };

/** Whether a column holds days only, as exports with a second column for the time do. */
export function holdsOnlyDays({ column, rows, filled }: ColumnProfile): boolean {
  if (column.kind !== "instant" || filled === 0) return false;
  for (let r = 0; r < rows; r++) {
    if (column.precision[r] !== PRECISION_DAY && !Number.isNaN(column.wallMs[r])) return false;
  }
  return true;
}

/**
 * The columns that can hold the times of day of an end or a start, those whose names say so first;
 * ties in file order. A name that rather says the other of the two comes last.
 */
export function rankTimesOfDay(
  profiles: readonly ColumnProfile[],
  part: "end" | "start",
): readonly TimesOfDay[] {
  return profiles
    .flatMap((profile): TimesOfDay[] => {
      const share = shareOfTimes(profile);
      if (!(share >= LEAST_SHARE)) return [];
      const { name } = profile.column;
      const own = matchName(part, name);
      const other = matchName(part === "end" ? "start" : "end", name);
      const isOther = (other?.strength ?? 0) > (own?.strength ?? 0);
      const named = isOther ? 0.2 : (own?.strength ?? 0.4);
      const fits = 0.5 * share + 0.5 * named;
      const confidence = Math.round(fits * Math.sqrt(profile.filled / profile.rows) * 100) / 100;
      return [
        {
          profile,
          column: name,
          confidence,
          reasons: [
            ...(own === null || isOther ? [] : [{ code: "name.word" as const, word: own.word }]),
            { code: "content.times-of-day", share },
          ],
        },
      ];
    })
    .sort((a, b) => b.confidence - a.confidence);
}

/** Share of different values that are times of day; instants count if all are of one day. */
function shareOfTimes({ column, key, rows, filled }: ColumnProfile): number {
  if (filled === 0 || column.kind === "number" || column.scope === "case") return 0;
  if (column.kind === "text") {
    if (column.values.length > 0 && parseTimeOfDay(column.values[0]) === null) {
      // Most columns of text are told by their first values, and long lists are not read for nothing.
      if (!column.values.slice(0, 20).some((value) => parseTimeOfDay(value) !== null)) return 0;
    }
    const times = key.names.filter((name) => parseTimeOfDay(name) !== null).length;
    return times / key.names.length;
  }
  const days = new Set<number>();
  let timed = false;
  for (let r = 0; r < rows && days.size < 2; r++) {
    const wall = column.wallMs[r];
    if (Number.isNaN(wall)) continue;
    days.add(Math.floor(wall / ONE_DAY_MS));
    timed ||= column.precision[r] !== PRECISION_DAY;
  }
  return days.size === 1 && timed && key.names.length > 1 ? 1 : 0;
}
