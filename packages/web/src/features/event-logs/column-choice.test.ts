import type { LogMapping } from "@talka/engine";
import { expect, test } from "vitest";
import type { FileOutline } from "../../engine-worker/import/import-handlers.ts";
import { asksForTime, columnsFor, columnsOf, withColumn, withJoined } from "./column-choice.ts";

const mapping: LogMapping = {
  caseId: ["Nr"],
  activity: ["Darbība"],
  end: "Beigas",
  start: "Sākums",
  lifecycleMode: "pair",
  attributes: ["Kanāls", "Novads"],
  zone: "Europe/Riga",
  repairs: [
    { fault: "end.unreadable", column: "Beigas", repair: "read-as-suggested" },
    { fault: "start.after-end", column: "Sākums", repair: "swap-start-end" },
  ],
};

test("a column that becomes a part is no attribute any more", () => {
  const changed = withColumn(mapping, "role", "Novads");
  expect(columnsOf(changed, "role")).toEqual(["Novads"]);
  expect(changed.attributes).toEqual(["Kanāls"]);
});

test("repairs of a column are let go when its part gets another column, others stay", () => {
  expect(withColumn(mapping, "end", "Datums").repairs).toEqual([mapping.repairs[1]]);
});

test("a part that is taken away has no column", () => {
  expect(columnsOf(withColumn(mapping, "start", null), "start")).toEqual([]);
  expect(columnsOf(withColumn(mapping, "end", null), "end")).toEqual([]);
  expect(columnsOf(withColumn(mapping, "case", null), "case")).toEqual([]);
});

test("columns are joined, exchanged and taken away one by one, each once", () => {
  const joined = withJoined(mapping, "case", 1, "Novads");
  expect(joined.caseId).toEqual(["Nr", "Novads"]);
  expect(joined.attributes).toEqual(["Kanāls"]);
  expect(withJoined(joined, "case", 0, "Gads").caseId).toEqual(["Gads", "Novads"]);
  expect(withJoined(joined, "case", 0, "Novads").caseId).toEqual(["Novads"]);
  expect(withJoined(joined, "case", 0, null).caseId).toEqual(["Novads"]);
  expect(withJoined(mapping, "activity", 1, "Solis").activity).toEqual(["Darbība", "Solis"]);
});

test("a repair of missing activities is let go when the activity is joined", () => {
  const repairs = [
    { fault: "activity.missing", column: "Darbība", repair: "name-unknown" } as const,
  ];
  expect(withJoined({ ...mapping, repairs }, "activity", 1, "Solis").repairs).toEqual([]);
});

const column = { scope: "event", form: null, samples: [], filledShare: 1, personal: null } as const;
const outline = {
  columns: [
    { ...column, name: "Datums", kind: "instant", onlyDays: true, timesOfDay: false },
    { ...column, name: "Beigas", kind: "instant", onlyDays: false, timesOfDay: false },
    { ...column, name: "Laiks", kind: "text", onlyDays: false, timesOfDay: true },
    { ...column, name: "Novads", kind: "text", onlyDays: false, timesOfDay: false },
  ],
} as unknown as FileOutline;

test("a time of day is asked for where a day stands alone, and only columns of times can be it", () => {
  expect(columnsFor("endTime", outline)).toEqual(["Laiks"]);
  expect(asksForTime("endTime", { ...mapping, end: "Datums" }, outline)).toBe(true);
  expect(asksForTime("endTime", mapping, outline)).toBe(false);
  expect(asksForTime("endTime", { ...mapping, endTime: "Laiks" }, outline)).toBe(true);
});

test("another day lets go the time of day of the one before, and a time the repairs of its day", () => {
  const timed = { ...mapping, endTime: "Laiks", startTime: "Stunda" };
  expect(withColumn(timed, "end", "Datums")).toMatchObject({
    endTime: undefined,
    startTime: "Stunda",
  });
  expect(withColumn(timed, "start", null).startTime).toBeUndefined();
  expect(withColumn(mapping, "endTime", "Laiks").repairs).toEqual([mapping.repairs[1]]);
});
