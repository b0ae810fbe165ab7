// Facts about the repository that no other tool checks; house.test.ts and guards.test.ts use them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const skipped = new Set(["node_modules", "dist", ".types", ".git", "test-results", "data"]);

/** Every file below a folder that people write, as paths relative to `root`. */
export function writtenFiles(root, folder = root) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return writtenFiles(root, path);
    return entry.isFile() ? [relative(root, path)] : [];
  });
}

/** Relative imports in packages that leave their own package: "file: specifier". */
export function climbingImports(root) {
  const found = [];
  for (const file of writtenFiles(root, join(root, "packages"))) {
    if (!/\.(ts|tsx|mjs)$/.test(file)) continue;
    const home = file.split(/[/\\]/).slice(0, 2).join("/");
    const text = readFileSync(join(root, file), "utf8");
    for (const [, specifier] of text.matchAll(/(?:from|import|import\()\s*["'](\.[^"']*)["']/g)) {
      const target = relative(root, resolve(root, file, "..", specifier)).replaceAll("\\", "/");
      if (!target.startsWith(`${home}/`)) found.push(`${file}: ${specifier}`);
    }
  }
  return found;
}

/** Licence of every package that the product ships, directly or not: name → SPDX expression. */
export function shippedLicences(root) {
  const licences = new Map();
  const visit = (name, from) => {
    for (let folder = from; ; folder = join(folder, "..")) {
      const file = join(folder, "node_modules", name, "package.json");
      if (existsSync(file)) {
        const home = join(folder, "node_modules", name);
        if (licences.has(home)) return;
        const manifest = JSON.parse(readFileSync(file, "utf8"));
        const licence = manifest.license?.type ?? manifest.license ?? manifest.licenses?.[0]?.type;
        licences.set(home, { name, licence: licence ?? "none" });
        for (const next of Object.keys(manifest.dependencies ?? {})) visit(next, home);
        return;
      }
      if (resolve(folder) === resolve(root)) return;
    }
  };
  for (const folder of readdirSync(join(root, "packages"))) {
    const home = join(root, "packages", folder);
    const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      if (!name.startsWith("@talka/")) visit(name, home);
    }
  }
  return [...licences.values()];
}
