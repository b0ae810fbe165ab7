const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Riga" });

/** The day of an instant in Latvia and Lithuania, which share their clock: "2026-03-01". */
export function localDay(at: Date): string {
  return day.format(at);
}
