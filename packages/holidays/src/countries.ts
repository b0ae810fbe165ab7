/** A country whose holidays are known. */
export interface HolidayCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** IANA zone of its capital. */
  readonly zone: string;
}

/** The countries of the European Union, by code. Their names are made by `Intl.DisplayNames`. */
export const HOLIDAY_COUNTRIES: readonly HolidayCountry[] = [
  { code: "AT", zone: "Europe/Vienna" },
  { code: "BE", zone: "Europe/Brussels" },
  { code: "BG", zone: "Europe/Sofia" },
  { code: "CY", zone: "Asia/Nicosia" },
  { code: "CZ", zone: "Europe/Prague" },
  { code: "DE", zone: "Europe/Berlin" },
  { code: "DK", zone: "Europe/Copenhagen" },
  { code: "EE", zone: "Europe/Tallinn" },
  { code: "ES", zone: "Europe/Madrid" },
  { code: "FI", zone: "Europe/Helsinki" },
  { code: "FR", zone: "Europe/Paris" },
  { code: "GR", zone: "Europe/Athens" },
  { code: "HR", zone: "Europe/Zagreb" },
  { code: "HU", zone: "Europe/Budapest" },
  { code: "IE", zone: "Europe/Dublin" },
  { code: "IT", zone: "Europe/Rome" },
  { code: "LT", zone: "Europe/Vilnius" },
  { code: "LU", zone: "Europe/Luxembourg" },
  { code: "LV", zone: "Europe/Riga" },
  { code: "MT", zone: "Europe/Malta" },
  { code: "NL", zone: "Europe/Amsterdam" },
  { code: "PL", zone: "Europe/Warsaw" },
  { code: "PT", zone: "Europe/Lisbon" },
  { code: "RO", zone: "Europe/Bucharest" },
  { code: "SE", zone: "Europe/Stockholm" },
  { code: "SI", zone: "Europe/Ljubljana" },
  { code: "SK", zone: "Europe/Bratislava" },
];
