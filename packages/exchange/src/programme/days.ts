const DAY_MS = 86_400_000;

/** The day so many days later: "2026-02-28" and 1 give "2026-03-01". */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
