/** The day of an instant at a place, "2026-03-01"; Latvia and Lithuania share their clock. */
export function dayIn(at: Date, zone = "Europe/Riga"): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(at);
}
