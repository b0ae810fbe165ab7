import type { LogMapping } from "@talka/engine";
import { expect, test } from "vitest";
import { columnsOf, withColumn } from "./column-choice.ts";

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
