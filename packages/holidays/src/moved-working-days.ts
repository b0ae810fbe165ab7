/** A working day exchanged for a Saturday by government order. */
export interface MovedWorkingDay {
  /** The day that becomes free. */
  readonly from: string;
  /** The Saturday that is worked instead. */
  readonly to: string;
}

/**
 * Working days that the Latvian Cabinet moved for state institutions and advised municipalities to
 * move too, as far as announcements confirmed them; years that are missing here may have had some.
 * Others are added to a calendar as exceptions.
 */
const LATVIA: readonly MovedWorkingDay[] = [
  { from: "2008-05-02", to: "2008-05-10" },
  { from: "2008-11-17", to: "2008-11-22" },
  { from: "2009-01-02", to: "2009-01-10" },
  { from: "2009-06-22", to: "2009-06-27" },
  { from: "2010-05-03", to: "2010-05-29" },
  { from: "2012-04-30", to: "2012-04-28" },
  { from: "2017-05-05", to: "2017-05-13" },
  { from: "2018-04-30", to: "2018-04-21" },
  { from: "2020-06-22", to: "2020-06-13" },
  { from: "2023-05-05", to: "2023-05-20" },
  { from: "2024-12-23", to: "2024-12-14" },
  { from: "2024-12-30", to: "2024-12-28" },
  { from: "2025-05-02", to: "2025-05-10" },
  { from: "2025-11-17", to: "2025-11-08" },
  { from: "2026-01-02", to: "2026-01-17" },
  { from: "2026-06-22", to: "2026-06-27" },
];

/** Known moved working days of a country, by date; empty where none are known. */
export function movedWorkingDays(
  country: string,
  fromYear: number,
  toYear: number,
): readonly MovedWorkingDay[] {
  if (country !== "LV") return [];
  return LATVIA.filter(({ from }) => {
    const year = Number(from.slice(0, 4));
    return year >= fromYear && year <= toYear;
  });
}
