import type { LogFilter } from "@talka/engine";
import { expect, test } from "vitest";
import { locales } from "../words/translate.ts";
import { filterSentence } from "./filter-sentence.ts";

const day = 86_400_000;
const march = Date.UTC(2026, 2, 1);

const filters: readonly { readonly filter: LogFilter; readonly en: string }[] = [
  {
    filter: { kind: "time-frame", mode: "starting-in", fromMs: march, toMs: march + 31 * day },
    en: "Cases begun: 1 March 2026 to 31 March 2026",
  },
  {
    filter: { kind: "time-frame", mode: "ending-in", fromMs: null, toMs: march },
    en: "Cases ended: up to 28 February 2026",
  },
  {
    filter: {
      kind: "attribute",
      name: "Kanāls",
      match: { kind: "values", values: ["e-pasts", "klātiene"], orEmpty: true },
      keep: false,
    },
    en: "Left out: “Kanāls”: “e-pasts” or “klātiene” or empty",
  },
  {
    filter: {
      kind: "attribute",
      name: "Summa",
      match: { kind: "range", min: 10, max: null },
      keep: true,
    },
    en: "“Summa”: from 10",
  },
  {
    filter: { kind: "endpoints", start: ["A"], end: ["B"], keep: true },
    en: "Cases that begin with “A”; Cases that end with “B”",
  },
  {
    filter: { kind: "variant", variants: [["A"], ["B"]], keep: true },
    en: "Cases of 2 variants",
  },
  {
    filter: {
      kind: "activity",
      activities: ["A", "B", "C", "D", "E", "F"],
      all: true,
      keep: true,
    },
    en: "Cases with “A”, “B”, “C”, “D” and 2 more",
  },
  {
    filter: {
      kind: "follower",
      first: "A",
      second: "B",
      directly: true,
      withinMs: 2 * day,
      keep: true,
    },
    en: "Cases in which “A” is directly followed by “B”, within 2 calendar days",
  },
  {
    filter: { kind: "performance", measure: "lead-ms", min: 10 * day, max: null, keep: true },
    en: "Lead time: from 10 calendar days",
  },
  {
    filter: { kind: "performance", measure: "events", min: 2, max: 9, keep: true },
    en: "Events in a case: 2 to 9",
  },
  {
    filter: { kind: "rework", activity: null, times: 2, keep: true },
    en: "Cases in which an activity occurs at least 2 times",
  },
  {
    filter: { kind: "event-activity", activities: ["A"], keep: false },
    en: "Without events of “A”",
  },
  {
    filter: {
      kind: "event-attribute",
      name: "Loma",
      match: { kind: "values", values: ["Jurists"], orEmpty: false },
      keep: true,
    },
    en: "Only events with “Loma”: “Jurists”",
  },
  { filter: { kind: "event-time", fromMs: null, toMs: null }, en: "Only events in: any" },
];

test.each(filters)("a filter is told in words: $en", ({ filter, en }) => {
  expect(filterSentence(filter, "en", "UTC")).toBe(en);
  for (const locale of locales) {
    expect(filterSentence(filter, locale, "UTC")).not.toMatch(/[{}]|undefined|null/);
  }
});
