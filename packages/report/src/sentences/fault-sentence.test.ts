import type { RowFate, RowFault, RowRepair } from "@talka/engine";
import { expect, test } from "vitest";
import { locales } from "../words/translate.ts";
import { faultName, repairName } from "./fault-names.ts";
import { faultSentence } from "./fault-sentence.ts";
import { readErrorSentence } from "./read-error-sentence.ts";
import { warningSentence } from "./warning-sentence.ts";

const fate: RowFate = {
  rowNumber: 14,
  column: "Datums",
  value: "31.02.2025",
  fault: "end.unreadable",
  suggestedRepair: "read-as-suggested",
  suggestedValue: "2025-02-28",
  outcome: "rejected",
};

test("a row that was left out is told with its place, its value and a way to mend it", () => {
  expect(faultSentence(fate, "lv")).toEqual({
    place: "14. rinda, kolonna „Datums”",
    reason: "„31.02.2025” nav datums",
    mend: "Rinda nav iekļauta; to var nolasīt kā „2025-02-28”",
  });
  expect(faultSentence(fate, "lt")).toEqual({
    place: "14 eilutė, stulpelis „Datums“",
    reason: "„31.02.2025“ nėra data",
    mend: "Eilutė neįtraukta; ją galima skaityti kaip „2025-02-28“",
  });
  expect(faultSentence({ ...fate, outcome: "repaired" }, "en").mend).toBe(
    "Mended: read as “2025-02-28”",
  );
});

test("a row that never became fields has no column, and a long one is cut", () => {
  const damaged: RowFate = {
    ...fate,
    column: "",
    value: "x".repeat(200),
    fault: "row.quote",
    suggestedRepair: "reject",
    suggestedValue: null,
  };
  expect(faultSentence(damaged, "en").place).toBe("Row 14");
  const long = faultSentence({ ...damaged, fault: "end.unreadable" }, "en").reason;
  expect(long.length).toBeLessThan(90);
  expect(long).toContain("…");
});

test("every fault with every repair has words in every language", () => {
  const faults: RowFault[] = ["row.field-count", "case.missing", "start.after-end", "end.missing"];
  const repairs: RowRepair[] = ["reject", "use-start-as-end", "drop-start", "swap-start-end"];
  for (const locale of locales) {
    for (const fault of faults) {
      expect(faultName(fault, locale)).not.toBe(fault);
      for (const suggestedRepair of repairs) {
        for (const outcome of ["rejected", "repaired"] as const) {
          const said = faultSentence({ ...fate, fault, suggestedRepair, outcome }, locale);
          expect(Object.values(said).join()).not.toMatch(/[{}]|\.missing|can\.|done\./);
        }
      }
    }
    for (const repair of repairs) expect(repairName(repair, locale)).not.toBe(repair);
  }
});

test("a file that cannot be read is told with its place", () => {
  expect(readErrorSentence({ code: "read.empty" }, "en")).toBe("The file holds no rows");
  expect(readErrorSentence({ code: "read.xml", line: 3, column: 17 }, "lv")).toBe(
    "XML ir bojāts pirms pirmā notikuma (3. rinda, 17. rakstzīme)",
  );
  expect(readErrorSentence({ code: "read.sheet", detail: { sheets: "A\nB" } }, "lt")).toBe(
    "Darbaknygėje tokio lapo nėra. Yra: „A“ ir „B“",
  );
  const type = { code: "read.object-type", detail: { given: "parcel", types: "order\nitem" } };
  expect(readErrorSentence(type, "en")).toBe(
    "No event concerns an object of the kind “parcel”. It has: “order” and “item”",
  );
  const large = { code: "read.too-large", detail: { what: "unit-bytes", limit: 64_000_000 } };
  expect(readErrorSentence(large, "en")).toBe(
    "The file is larger than can be read safely. The limit is 64 MB",
  );
  expect(readErrorSentence({ code: "mapping.unknown-column", column: "Datums" }, "en")).toBe(
    "The file has no column “Datums”",
  );
  expect(readErrorSentence({ code: "not.known" }, "en")).toBe("not.known");
});

test("a remark on a whole file names what it is about", () => {
  const ambiguous = {
    code: "column.date-order-ambiguous",
    detail: { column: "Datums", form: "dd/mm/yyyy", rows: 1200 },
  };
  expect(warningSentence(ambiguous, "en")).toBe(
    "Dates in the column “Datums” could be read day first or month first; day first was taken (1,200)",
  );
  expect(warningSentence({ code: "xes.damaged", detail: { line: 1700 } }, "lv")).toBe(
    "Fails ir bojāts no 1700. rindas; nolasīts viss, ko varēja nolasīt",
  );
  expect(warningSentence({ code: "not.known", detail: {} }, "lt")).toBe("not.known");
});
