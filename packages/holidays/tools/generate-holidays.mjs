// Writes ../src/european-holidays.generated.ts from the development dependency
// date-holidays; with --print it only prints. Latvia and Lithuania have tables of their own.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Holidays from "date-holidays";
import { easternEaster, westernEaster } from "../src/easter.ts";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2045;
const DAY_MS = 86_400_000;
/** A rule that explains fewer years than this is written as single dates. */
const FEW_YEARS = 4;
const COUNTRIES =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LU MT NL PL PT RO SE SI SK".split(" ");

/** The library has this one on a Tuesday. */
const CORRECTED_DAYS = { CY: { "Clean Monday": -1 } };

/** Every public holiday of a country by its names: the dates it falls on. */
function libraryHolidays(country) {
  const native = new Holidays(country).getLanguages()[0].split("-")[0];
  // One book a language: asking one book in turn lets the languages run into each other.
  const books = [native, "en", "lv", "lt"].map(
    (language) => new Holidays(country, { types: ["public"], languages: [language, "en"] }),
  );
  const byName = new Map();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const [local, en, lv, lt] = books.map((book) => book.getHolidays(year));
    local.forEach((holiday, at) => {
      const names = [holiday.name, en[at].name];
      for (const list of [lv, lt]) {
        names.push(names.includes(list[at].name) ? "" : list[at].name);
      }
      const key = JSON.stringify(names);
      const dates = byName.get(key) ?? new Set();
      byName.set(key, dates);
      const shift = CORRECTED_DAYS[country]?.[names[1]] ?? 0;
      for (const day of daysOf(holiday)) dates.add(dateOf(day + shift));
    });
  }
  return byName;
}

/** A holiday may last for several days. */
function daysOf({ date, start, end }) {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS;
  const length = Math.max(1, Math.round((end - start) / DAY_MS));
  return Array.from({ length }, (_, d) => first + d);
}

function dateOf(day) {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Rules that could have given a date, plain ones first. */
function candidates(date) {
  const year = Number(date.slice(0, 4));
  const day = Date.parse(date) / DAY_MS;
  const offset = (easter) => {
    const days = day - easter;
    return Math.abs(days) <= 70 ? [days === 0 ? "+0" : days > 0 ? `+${days}` : `${days}`] : [];
  };
  const month = Number(date.slice(5, 7));
  const weekday = ((day + 3) % 7) + 1;
  const nth = Math.ceil(Number(date.slice(8)) / 7);
  return [
    date.slice(5).replace("-", ""),
    ...offset(westernEaster(year)).map((days) => `E${days}`),
    ...offset(easternEaster(year)).map((days) => `O${days}`),
    `${month}/${weekday}#${nth}`,
  ];
}

/** The fewest rules that give exactly these dates, found greedily. */
function rulesFor(dates) {
  const left = new Set(dates);
  const rules = [];
  while (left.size > 0) {
    const datesOf = new Map();
    for (const date of left) {
      for (const rule of candidates(date)) {
        datesOf.set(rule, [...(datesOf.get(rule) ?? []), date]);
      }
    }
    const [rule, found] = [...datesOf].reduce((a, b) => (b[1].length > a[1].length ? b : a));
    if (found.length < FEW_YEARS) break;
    for (const date of found) left.delete(date);
    for (const [from, to] of runs(found.map((date) => Number(date.slice(0, 4))))) {
      rules.push(`${rule}:${from === to ? from : `${from}-${to}`}`);
    }
  }
  return [...rules, ...[...left].sort().map((date) => `=${date}`)].join(" ");
}

function runs(years) {
  const found = [];
  for (const year of years.sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && year === last[1] + 1) last[1] = year;
    else found.push([year, year]);
  }
  return found;
}

/** The text of the generated file. */
function generatedText() {
  const countries = COUNTRIES.map((country) => {
    const lines = [...libraryHolidays(country)].map(
      ([key, dates]) => `    ${JSON.stringify([...JSON.parse(key), rulesFor(dates)])},\n`,
    );
    return `  ${country}: [\n${lines.join("")}  ],\n`;
  });
  return `// Generated from date-holidays (data CC BY-SA 3.0, see ../NOTICE) by: node packages/holidays/tools/generate-holidays.mjs
import type { HolidayLine } from "./read-table.ts";

/** Public holidays by country; see \`HolidayLine\`. */
export const EUROPEAN_HOLIDAYS: Readonly<Record<string, readonly HolidayLine[]>> = {
${countries.join("")}};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = generatedText();
  if (process.argv.includes("--print")) process.stdout.write(text);
  else {
    const folder = join(import.meta.dirname, "../src");
    writeFileSync(join(folder, "european-holidays.generated.ts"), text);
  }
}
