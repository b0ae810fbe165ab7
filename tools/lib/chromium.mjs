// Finds a Chromium for the browser tests.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

// The shell without windows of its own comes first: the browser tests take a third less time in it.
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];

/** The path of a Chromium, or `undefined`: `CHROMIUM_PATH` first, then the PATH. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return names
    .flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((dir) => join(dir, name)))
    .find((path) => existsSync(path));
}
