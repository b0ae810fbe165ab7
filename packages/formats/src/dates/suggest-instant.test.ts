import * as fc from "fast-check";
import { expect, test } from "vitest";
import { suggestInstant } from "./suggest-instant.ts";

test.each([
  ["2O26-03-01", "2026-03-01"],
  ["o1.03.2026", "2026-03-01"],
  ["01.O3.2026", "2026-03-01"],
  ["l5.03.2026", "2026-03-15"],
  ["01..03.2026", "2026-03-01"],
  ["01.03..2026", "2026-03-01"],
  ["01. 03. 2026", "2026-03-01"],
  ["01,03,2026", "2026-03-01"],
  ["01;03;2026", "2026-03-01"],
  ["01 03 2026", "2026-03-01"],
  ["01.03-2026", "2026-03-01"],
  ["2026-03.01", "2026-03-01"],
  ["0103.2026", "2026-03-01"],
  ["01.032026", "2026-03-01"],
  ["01032026", "2026-03-01"],
  ["20260301", "2026-03-01"],
  ["03.31.2026", "2026-03-31"],
  ["2026-31-03", "2026-03-31"],
  ["03/31/2026", "2026-03-31"],
  ["2026-03-01 14;05", "2026-03-01 14:05"],
  ["2026-03-01 14-05", "2026-03-01 14:05"],
  ["2026-03-0114:05", "2026-03-01 14:05"],
  ["01.03.2026 14::05", "2026-03-01 14:05"],
  ["01.03.2026 (apm.)", "2026-03-01"],
  ["ap 01.03.2026", "2026-03-01"],
  ["'01.03.2026", "2026-03-01"],
  ["01.03.2026 ?", "2026-03-01"],
  ["01.03.2026\u200b", "2026-03-01"],
  ["０１.０３.２０２６", "2026-03-01"],
  ["01.O3..2026", "2026-03-01"],
])("%s most likely meant %s", (text, expected) => {
  expect(suggestInstant(text)?.text).toBe(expected);
});

test.each(["", "nav zināms", "31.02.2026", "30.02.2026 10:00", "2026", "99.99.9999", "abc 12 def"])(
  "nothing is proposed for %j",
  (text) => {
    expect(suggestInstant(text)).toBeNull();
  },
);

test("what can be read as it stands needs no proposal", () => {
  expect(suggestInstant("01.03.2026")).toBeNull();
});

test("any text gets a proposal or none, and a proposal is a whole millisecond", () => {
  return fc.assert(
    fc.property(fc.stringMatching(/^[0-9OolI.:/ T-]{0,25}$/), (text) => {
      const proposal = suggestInstant(text);
      expect(proposal === null || Number.isInteger(proposal.wallMs)).toBe(true);
    }),
  );
});
