// The compressed size of what the browser loads before the first screen stands, against its budget.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./lib/install.mjs";

const budgets = [
  { name: "first screen", entry: "index.html", kilobytes: 200 },
  { name: "guest, to join", entry: "guest.html", kilobytes: 90 },
  { name: "guest, to write", entry: "src/guest/session/SessionPage.tsx", kilobytes: 100 },
];
const dist = join(root, "packages", "web", "dist");
const manifest = JSON.parse(readFileSync(join(dist, ".vite", "manifest.json"), "utf8"));

function closure(entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const next of manifest[entry].imports ?? []) closure(next, seen);
  return seen;
}

let fine = true;
for (const { name, entry, kilobytes } of budgets) {
  const files = new Set(
    [...closure(entry)].flatMap((key) => [manifest[key].file, ...(manifest[key].css ?? [])]),
  );
  let bytes = 0;
  for (const file of files) bytes += gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
  const used = bytes / 1000;
  console.log(`${name}: ${used.toFixed(1)} kB of ${kilobytes} kB, ${files.size} files`);
  if (used > kilobytes) fine = false;
}
process.exit(fine ? 0 : 1);
