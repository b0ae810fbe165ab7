import type { Locale } from "./translate.ts";

/** Months as they stand in a full date: nominative in Latvian and English, genitive in Lithuanian. */
export const monthsInDate: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  lv: [
    "janvāris",
    "februāris",
    "marts",
    "aprīlis",
    "maijs",
    "jūnijs",
    "jūlijs",
    "augusts",
    "septembris",
    "oktobris",
    "novembris",
    "decembris",
  ],
  lt: [
    "sausio",
    "vasario",
    "kovo",
    "balandžio",
    "gegužės",
    "birželio",
    "liepos",
    "rugpjūčio",
    "rugsėjo",
    "spalio",
    "lapkričio",
    "gruodžio",
  ],
};

/** Months alone, in the nominative. */
export const months: Readonly<Record<Locale, readonly string[]>> = {
  en: monthsInDate.en,
  lv: monthsInDate.lv,
  lt: [
    "sausis",
    "vasaris",
    "kovas",
    "balandis",
    "gegužė",
    "birželis",
    "liepa",
    "rugpjūtis",
    "rugsėjis",
    "spalis",
    "lapkritis",
    "gruodis",
  ],
};

/** Weekdays, Monday first, in the nominative singular. */
export const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  lv: ["pirmdiena", "otrdiena", "trešdiena", "ceturtdiena", "piektdiena", "sestdiena", "svētdiena"],
  lt: [
    "pirmadienis",
    "antradienis",
    "trečiadienis",
    "ketvirtadienis",
    "penktadienis",
    "šeštadienis",
    "sekmadienis",
  ],
};

/** "On Mondays", repeated, as it stands inside a sentence. */
export const onWeekdays: Readonly<Record<Locale, readonly string[]>> = {
  en: weekdays.en.map((day) => `on ${day}s`),
  lv: weekdays.lv.map((day) => `${day}s`.replace(/as$/, "ās")),
  lt: weekdays.lt.map((day) => day.replace(/is$/, "iais")),
};
