import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { climbingImports, shippedLicences, writtenFiles } from "./lib/house.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

test("no relative import leaves its package", () => {
  expect(climbingImports(root)).toEqual([]);
});

test("every dependency is pinned to one version", () => {
  const loose = writtenFiles(root)
    .filter((file) => file.endsWith("package.json"))
    .flatMap((file) => {
      const manifest = JSON.parse(readFileSync(join(root, file), "utf8"));
      return ["dependencies", "devDependencies", "optionalDependencies"].flatMap((kind) =>
        Object.entries(manifest[kind] ?? {})
          .filter(
            ([name, version]) =>
              !name.startsWith("@talka/") && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version)),
          )
          .map(([name]) => `${file}: ${name}`),
      );
    });
  expect(loose).toEqual([]);
});

test("the lockfile names no place to download from", () => {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const resolved = Object.values(lock.packages as Record<string, { resolved?: string }>)
    .map((entry) => entry.resolved)
    .filter((address) => address?.includes("://"));
  expect(resolved).toEqual([]);
});

// Licences that the EUPL-1.2 work may be combined with when it is shipped.
const compatible =
  /^\(?(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|OFL-1\.1|Python-2\.0|MPL-2\.0|Zlib|PostgreSQL|CC-BY-[34]\.0)( (OR|AND) [\w.-]+)*\)?$/;

// Their package.json says it in no standard way; read in the file named.
const readByHand = new Set([
  "png-js", // MIT, LICENSE
  "chainsaw", // MIT/X11, package.json
  "buffers", // MIT, README of its repository
  "bpmn-js", // MIT with one condition: its sign stays visible on every diagram (it does), LICENSE
]);

test("every shipped package has a licence that fits EUPL-1.2", () => {
  const licences = shippedLicences(root);
  expect(licences.length).toBeGreaterThan(20);
  const doubtful = licences
    .filter(({ name, licence }) => !compatible.test(licence) && !readByHand.has(name))
    .map(({ name, licence }) => `${name}: ${licence}`);
  expect(doubtful).toEqual([]);
});
