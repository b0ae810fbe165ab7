/** The day of an instant in a zone, "2026-03-01". */
export function dayIn(at: Date, zone = "Europe/Riga"): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(at);
}
