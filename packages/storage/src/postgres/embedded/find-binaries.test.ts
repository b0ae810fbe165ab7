import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linkLibraries } from "./find-binaries.ts";

test("links that an install without scripts left out are made once", async () => {
  const folder = await mkdtemp(join(tmpdir(), "talka-links-"));
  await mkdir(join(folder, "native", "lib"), { recursive: true });
  await writeFile(join(folder, "native", "lib", "libpq.so.5.18"), "library");
  const links = [
    { source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" },
    { source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so" },
  ];
  await writeFile(join(folder, "native", "pg-symlinks.json"), JSON.stringify(links));
  expect(await linkLibraries(folder)).toBe(2);
  expect(await readFile(join(folder, "native", "lib", "libpq.so"), "utf8")).toBe("library");
  expect(await linkLibraries(folder)).toBe(0);
  await rm(folder, { recursive: true });
});
