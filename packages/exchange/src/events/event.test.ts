import { expect, test } from "vitest";
import type { FundingProfile } from "../publicity/funding-profile.ts";
import { originalText, putTranslation } from "../text/translated-text.ts";
import { daysOf, eventStates, mayBecome } from "./event.ts";
import { eventDetails, registrationRules } from "./event-details.ts";
import { localesOf, mayAnnounce } from "./may-announce.ts";

test("an event goes from a draft to announced, and from there to its end; never back", () => {
  const ways = eventStates.flatMap((from) =>
    eventStates.filter((to) => mayBecome(from, to)).map((to) => `${from} ${to}`),
  );
  expect(ways).toEqual(["draft announced", "announced over", "announced cancelled"]);
});

test.each([
  { startsOn: "2026-03-01", endsOn: "2026-03-01", days: ["2026-03-01"] },
  {
    startsOn: "2026-03-28",
    endsOn: "2026-03-30",
    days: ["2026-03-28", "2026-03-29", "2026-03-30"],
  },
  { startsOn: "2026-03-02", endsOn: "2026-03-01", days: [] },
])("the days from $startsOn to $endsOn", ({ days, ...event }) => {
  expect(daysOf(event)).toEqual(days);
});

const title = putTranslation(originalText("lv", "Tikšanās"), "en", "Meeting", "person");
const all = { lv: "x", lt: "x", en: "x" };
const profile: FundingProfile = {
  id: "1",
  period: "2014-2020",
  programme: all,
  fund: all,
  projectCode: "",
  projectTitle: all,
  acronym: "OL",
  responsible: all,
  emblem: { kind: "eu" },
  statement: { lv: "x" },
  disclaimer: all,
  description: {},
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
  keepUntil: null,
  rulesLink: null,
};

test("what is not funded is announced freely; what is, in languages that lack nothing", () => {
  expect(localesOf(title)).toEqual(["lv", "en"]);
  expect(mayAnnounce(title, null).ok).toBe(true);
  expect(mayAnnounce(originalText("lv", "Tikšanās"), profile).ok).toBe(true);
  expect(mayAnnounce(title, profile)).toEqual({
    ok: false,
    error: { code: "publicity.missing", locale: "en", parts: ["statement"] },
  });
});

test("details that were never written are open registration without an agenda", () => {
  const details = eventDetails({});
  expect(details.agenda).toEqual([]);
  expect(registrationRules(details, 7)).toEqual({
    mode: "open",
    capacity: 7,
    quotas: [],
    waiting: "order",
    replyHours: 48,
  });
});
