import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

test("the generated holidays are what their command writes today", () => {
  const script = join(import.meta.dirname, "../tools/generate-holidays.mjs");
  const printed = spawnSync(process.execPath, [script, "--print"], {
    encoding: "utf8",
    maxBuffer: 2 ** 24,
  });
  const file = join(import.meta.dirname, "european-holidays.generated.ts");
  expect(printed.stdout.trimEnd()).toBe(readFileSync(file, "utf8").trimEnd());
});
