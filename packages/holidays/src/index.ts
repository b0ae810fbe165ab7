export * from "./countries.ts";
export * from "./country-calendar.ts";
export * from "./holiday.ts";
export * from "./moved-working-days.ts";
export * from "./public-holidays.ts";
