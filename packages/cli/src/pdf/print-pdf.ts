import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { failed, ok, type Result } from "@talka/engine";

/** The browser did not print; `detail` is the end of what it said. */
export interface PrintError {
  readonly code: "print-failed";
  readonly detail: string;
}

const longestPrintMs = 120_000;

/**
 * Prints a self-contained page as a tagged PDF with a browser that is already on the computer: the
 * PDF then is the report to the letter, with text that can be searched and read aloud.
 */
export async function printPdf(
  html: string,
  browser: string,
  signal: AbortSignal,
): Promise<Result<Uint8Array, PrintError>> {
  const folder = await mkdtemp(join(tmpdir(), "talka-print-"));
  try {
    const page = join(folder, "report.html");
    const pdf = join(folder, "report.pdf");
    await writeFile(page, html);
    const said = await runBrowser(
      browser,
      [
        "--headless",
        "--disable-gpu",
        "--no-first-run",
        "--disable-extensions",
        // The sandbox refuses to run as root, which containers are
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        `--user-data-dir=${join(folder, "profile")}`,
        "--no-pdf-header-footer",
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      signal,
    );
    try {
      return ok(await readFile(pdf));
    } catch {
      return failed({ code: "print-failed", detail: said.trim().slice(-300) });
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs the browser to its end. @returns What it wrote to standard error. */
function runBrowser(file: string, words: readonly string[], signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    const browser = spawn(file, words, {
      stdio: ["ignore", "ignore", "pipe"],
      signal,
      timeout: longestPrintMs,
    });
    browser.stderr.on("data", (part) => {
      said += part;
    });
    browser.on("error", (error) => {
      said += error.message;
    });
    browser.on("close", () => resolve(said));
  });
}
