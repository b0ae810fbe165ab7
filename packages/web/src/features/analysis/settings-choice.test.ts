import { type AnalysisSettings, officeCalendar } from "@talka/engine";
import { expect, test } from "vitest";
import { choiceOf, readChoice, settingsOf, usualChoice } from "./settings-choice.ts";

const saved: AnalysisSettings = {
  level: { kind: "task" },
  filters: [],
  calendar: officeCalendar(
    "LV",
    "Europe/Riga",
    [{ date: "2026-05-02", open: [], name: "own" }],
    "lateMonday",
  ),
  milestones: null,
  endActivities: ["Send"],
  deadline: null,
};

test("a saved calendar comes back whole while only other things are changed", () => {
  const choice = { ...choiceOf(saved), milestones: { from: "a", to: "b" } };
  expect(choice).toMatchObject({ country: "LV", hours: "lateMonday", ownWeeks: [] });
  const again = settingsOf(choice, choice.savedCalendar, saved.level, saved.filters);
  expect(again).toEqual({ ...saved, milestones: choice.milestones });
});

test("hours that are none of the usual ones come back as one's own", () => {
  const weeks = [
    { validFrom: null, validTo: null, open: [{ weekday: 1, fromMinute: 480, toMinute: 720 }] },
  ];
  const calendar = { zone: "Europe/Riga", weeks, exceptions: [], holidayCountry: "LV" };
  expect(choiceOf({ ...saved, calendar })).toMatchObject({ hours: "own", ownWeeks: weeks });
});

test("a choice kept before own hours existed is still understood", () => {
  const { ownWeeks: _, savedCalendar: __, ...older } = usualChoice("Europe/Riga");
  expect(readChoice(JSON.stringify(older))).toEqual(usualChoice("Europe/Riga"));
  expect(readChoice("{")).toBeNull();
  expect(readChoice(null)).toBeNull();
});
