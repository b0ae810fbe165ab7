import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const sources = fileURLToPath(new URL("..", import.meta.url));

/** What is kept under each key that stands in the sources as it is: "request.part" of the answer. */
function keptByKey(): Map<string, Set<string>> {
  const kept = new Map<string, Set<string>>();
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))) {
    const text = readFileSync(join(sources, file), "utf8");
    for (const [, key = "", rest = ""] of text.matchAll(
      /queryKey: (\[[^\]]*\]),\s*(queryFn:[\s\S]{0,200})/g,
    )) {
      const asked = /ask\(\s*"(\w+)"/.exec(rest)?.[1];
      if (asked === undefined) continue;
      const part = /^queryFn:[^;]*?\(await ask\([^)]*\)\)\.(\w+)/.exec(rest)?.[1] ?? "";
      const name = key.replace(/\s+/g, " ");
      kept.set(name, (kept.get(name) ?? new Set()).add(`${asked}.${part}`));
    }
  }
  return kept;
}

test("one key keeps one answer, whichever room asks: a part of it is taken by `select`", () => {
  const kept = keptByKey();
  expect(kept.size).toBeGreaterThan(20);
  const torn = [...kept].filter(([, answers]) => answers.size > 1);
  expect(torn.map(([key, answers]) => `${key}: ${[...answers].join(", ")}`)).toEqual([]);
});
