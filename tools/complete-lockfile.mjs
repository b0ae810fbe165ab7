// Completes package-lock.json after packages were added: names every optional platform package, also
// those that the registry in use did not offer, so that `npm ci` accepts the file on every platform,
// and drops download addresses. Run: node tools/complete-lockfile.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const systems = [
  "android",
  "darwin",
  "linux",
  "win32",
  "freebsd",
  "openbsd",
  "netbsd",
  "sunos",
  "aix",
  "openharmony",
];
const processors = [
  "arm64",
  "x64",
  "arm",
  "ia32",
  "ppc64",
  "riscv64",
  "s390x",
  "loong64",
  "mips64el",
  "wasm32",
];
const aliases = { windows: "win32", "darwin-universal": "darwin" };

const file = join(fileURLToPath(new URL("..", import.meta.url)), "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
let added = 0;

function platformOf(name) {
  const words = name.split(/[/\-_.]/).map((word) => aliases[word] ?? word);
  const os = words.find((word) => systems.includes(word));
  const cpu = words.find((word) => processors.includes(word));
  return os === undefined ? undefined : { os: [os], ...(cpu === undefined ? {} : { cpu: [cpu] }) };
}

for (const entry of Object.values(lock.packages)) {
  if (entry.resolved?.startsWith("http")) delete entry.resolved;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] !== undefined || !/^\d/.test(version)) continue;
    const platform = platformOf(name);
    if (platform === undefined) {
      console.warn(`left alone: ${name}@${version} names no platform`);
      continue;
    }
    lock.packages[key] = { version, ...platform, optional: true };
    added += 1;
  }
}
const [rootEntry, ...others] = Object.entries(lock.packages);
others.sort(([a], [b]) => a.localeCompare(b, "en"));
lock.packages = Object.fromEntries([rootEntry, ...others]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} platform packages added`);
