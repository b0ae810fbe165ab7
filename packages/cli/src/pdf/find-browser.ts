import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome.exe",
  "msedge.exe",
];

const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * The path of a browser of the Chromium family that can print: `CHROMIUM_PATH` alone where it is
 * set, else the first one in `PATH`, else one in the usual places; `null` where there is none.
 */
export async function findBrowser(
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  const chosen = env["CHROMIUM_PATH"];
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates =
    chosen !== undefined && chosen !== ""
      ? [chosen]
      : [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usualPlaces];
  for (const candidate of candidates) {
    try {
      await access(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not there: the next one
    }
  }
  return null;
}
