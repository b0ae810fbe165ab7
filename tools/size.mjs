// The compressed size of what the browser loads before the first screen stands, against its budget.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./lib/install.mjs";

const dist = join(root, "packages", "web", "dist");
const manifestOf = (name) => JSON.parse(readFileSync(join(dist, ".vite", name), "utf8"));
const app = manifestOf("manifest.json");
const guest = manifestOf("guest-manifest.json");
const budgets = [
  { name: "first screen", manifest: app, entries: ["index.html"], kilobytes: 200 },
  {
    name: "guest, to join and to write",
    manifest: guest,
    entries: ["guest.html", "src/guest/session/SessionPage.tsx"],
    kilobytes: 90,
  },
];

function closure(manifest, entry, seen) {
  if (seen.has(entry)) return;
  seen.add(entry);
  for (const next of manifest[entry].imports ?? []) closure(manifest, next, seen);
}

let fine = true;
for (const { name, manifest, entries, kilobytes } of budgets) {
  const keys = new Set();
  for (const entry of entries) closure(manifest, entry, keys);
  const files = new Set(
    [...keys].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]),
  );
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const used = bytes / 1000;
  console.log(`${name}: ${used.toFixed(1)} kB of ${kilobytes} kB, ${files.size} files`);
  if (used > kilobytes) fine = false;
}
process.exit(fine ? 0 : 1);
