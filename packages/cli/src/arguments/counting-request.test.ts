import { expect, test } from "vitest";
import { namesInList, spanOfNames } from "./activity-names.ts";
import { analyseOptions, analyseRequest } from "./analyse-request.ts";
import { readOptions } from "./read-options.ts";
import { readWeek } from "./read-week.ts";

function requestOf(...typed: string[]) {
  const options = readOptions(["a.csv", ...typed], analyseOptions);
  if (!options.ok) throw new Error(options.error.code);
  return analyseRequest(options.value, "en");
}

test("a deadline may be given once for each version of its rule, with days in force", () => {
  const request = requestOf(
    ...["--deadline", "1 month to 2026-02-28"],
    ...["--deadline", "10 working-days from 2026-03-01"],
  );
  expect(request.ok && request.value.deadlines).toMatchObject([
    { name: "1 month", amount: 1, unit: "month", validFrom: null, validTo: "2026-02-28" },
    { amount: 10, unit: "working-day", validFrom: "2026-03-01", validTo: null },
  ]);
});

test.each([
  { typed: ["--deadline", "ten days"], code: "deadline-form" },
  { typed: ["--deadline", "0 months"], code: "deadline-form" },
  { typed: ["--deadline", "1 month from 2026-02-30"], code: "deadline-form" },
  { typed: ["--deadline", "1 month from 2026-03-01 to 2026-02-01"], code: "deadline-form" },
  { typed: ["--hours", "Mon-Fri"], code: "hours-form" },
  { typed: ["--hours", "Fri-Mon 8-12"], code: "hours-form" },
  { typed: ["--hours", "Mon 8-12; Mon 13-17"], code: "hours-form" },
  { typed: ["--hours", "Mon 12-8"], code: "hours-form" },
  { typed: ["--suspend", "a>b"], code: "needs" },
  { typed: ["--calendar-file", "c.json", "--hours", "Mon 8-12"], code: "not-together" },
])("$typed is refused as $code", ({ typed, code }) => {
  const request = requestOf(...typed);
  expect(request.ok ? null : request.error.code).toBe(code);
});

test("hours of a week are told by groups of days; days not named are closed", () => {
  const week = readWeek("Fri 8-15; Mon-Tue/Thu 8:00-12:00,12:30-17:00");
  expect(week.ok && week.value.map((o) => [o.weekday, o.fromMinute, o.toMinute])).toEqual([
    ...[1, 2, 4].flatMap((day) => [
      [day, 480, 720],
      [day, 750, 1020],
    ]),
    [5, 480, 900],
  ]);
});

const known = ["Receive", "Ask > wait", "Answer", "Sign, send", "Send"];

test("names of activities may hold the signs that part them", () => {
  expect(spanOfNames("suspend", "Ask > wait>Answer", known)).toEqual({
    ok: true,
    value: { from: "Ask > wait", to: "Answer" },
  });
  const list = namesInList("end-activities", "Sign, send, Send", known);
  expect(list.ok && list.value).toEqual(["Sign, send", "Send"]);
});

test("an activity that the log does not know is named, with the one that was meant", () => {
  const span = spanOfNames("milestones", "Recieve > Send", known);
  expect(span.ok ? null : span.error).toEqual({
    code: "unknown-activity",
    option: "milestones",
    given: "Recieve",
    nearest: "Receive",
  });
  const one = spanOfNames("milestones", "Receive", known);
  expect(one.ok ? null : one.error.code).toBe("span-form");
  const list = namesInList("end-activities", "Send,Moon landing", known);
  expect(list.ok ? null : list.error).toMatchObject({ given: "Moon landing", nearest: null });
});
