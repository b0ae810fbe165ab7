// Builds the web application if its sources changed since the last build.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pinnedNode, root, toolEnvironment } from "./install.mjs";

const inputs = [
  "engine",
  "exchange",
  "lean",
  "meeting",
  "formats",
  "contract",
  "report",
  "holidays",
  "web",
];
// In this order: the first empties the folder, the light pages of a session are put beside it.
const configs = ["vite.config.ts", "vite.guest.config.ts"];
const marker = join(root, "packages", "web", "dist", ".built-from");

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return /\.test\.tsx?$/.test(entry.name) ? [] : [path];
    });
}

function sourceHash() {
  const hash = createHash("sha256");
  hash.update(readFileSync(join(root, "package-lock.json")));
  for (const name of inputs) {
    for (const file of filesBelow(join(root, "packages", name, "src"))) {
      hash.update(file.slice(root.length)).update(readFileSync(file));
    }
  }
  const web = join(root, "packages", "web");
  for (const name of readdirSync(web).sort()) {
    if (name.endsWith(".html") || configs.includes(name))
      hash.update(readFileSync(join(web, name)));
  }
  return hash.digest("hex");
}

/** Builds `packages/web/dist` when it is missing or older than its sources. Ends the process on failure. */
export function ensureBuilt() {
  const now = sourceHash();
  if (existsSync(marker) && readFileSync(marker, "utf8") === now) return;
  console.log("Building the web application …");
  const vite = join(root, "node_modules", "vite", "bin", "vite.js");
  for (const config of configs) {
    const done = spawnSync(
      pinnedNode(),
      [vite, "build", "--config", config, "--logLevel", "warn"],
      { cwd: join(root, "packages", "web"), stdio: "inherit", env: toolEnvironment() },
    );
    if (done.status !== 0) {
      console.error("The web application could not be built; the messages above say where.");
      process.exit(1);
    }
  }
  mkdirSync(dirname(marker), { recursive: true });
  writeFileSync(marker, now);
}
