import { expect, test } from "vitest";
import { readOptions } from "./read-options.ts";

const known = { json: "text", quiet: "flag", help: "flag" } as const;

test("options, values and files may stand in any order", () => {
  const read = readOptions(["a.csv", "--json", "-", "--quiet", "--", "--b.csv"], known);
  expect(read).toEqual({
    ok: true,
    value: {
      texts: new Map([["json", "-"]]),
      lists: new Map(),
      flags: new Set(["quiet"]),
      files: ["a.csv", "--b.csv"],
    },
  });
});

test("a value may be joined by an equals sign, and may hold more of them", () => {
  const read = readOptions(["--json=a=b.json", "-"], known);
  expect(read.ok && read.value.texts.get("json")).toBe("a=b.json");
  expect(read.ok && read.value.files).toEqual(["-"]);
});

test.each([
  { typed: ["--jsn", "x"], error: { code: "unknown-option", given: "--jsn", nearest: "json" } },
  { typed: ["--xyzabc"], error: { code: "unknown-option", given: "--xyzabc", nearest: null } },
  { typed: ["--toString"], error: { code: "unknown-option", given: "--toString", nearest: null } },
  { typed: ["--json"], error: { code: "value-missing", option: "json" } },
  { typed: ["--json", "--quiet"], error: { code: "value-missing", option: "json" } },
  { typed: ["--quiet=yes"], error: { code: "value-unwanted", option: "quiet" } },
])("$typed is refused as $error.code", ({ typed, error }) => {
  expect(readOptions(typed, known)).toEqual({ ok: false, error });
});
