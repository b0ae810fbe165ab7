import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import {
  chooseLargeFile,
  longTasksMs,
  watchLongTasks,
} from "../../tests/e2e/helpers/large-file.ts";
import { findChromium } from "../lib/chromium.mjs";
import type { BenchRow } from "./table.ts";

const EVENTS = 1_000_000;
const PORT = 4391;
const ANSWERS_WITHIN_MS = 30_000;

/** A million events from a file to the findings, in a browser without a window. */
export async function rows(): Promise<BenchRow[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    process.stderr.write("  no Chromium: set CHROMIUM_PATH to measure the browser\n");
    return [];
  }
  const data = mkdtempSync(join(tmpdir(), "talka-bench-"));
  const server = spawn(process.execPath, ["packages/server/src/main.ts"], {
    cwd: join(import.meta.dirname, "..", ".."),
    env: { ...process.env, TALKA_PORT: String(PORT), TALKA_DATA: data },
    stdio: "ignore",
  });
  try {
    await answering(`http://127.0.0.1:${PORT}/api/health`);
    return await measure(executablePath);
  } finally {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true, force: true });
  }
}

async function measure(executablePath: string): Promise<BenchRow[]> {
  const args = ["--no-sandbox", "--disable-gpu"];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ locale: "en-GB" });
    page.setDefaultTimeout(120_000);
    await page.goto(`http://127.0.0.1:${PORT}/import`);
    await page.getByRole("button", { name: "Choose a file" }).waitFor();
    await chooseLargeFile(page, EVENTS);
    const chosenAtMs = performance.now();
    await watchLongTasks(page);
    await page.getByText("1,000,000 events").waitFor();
    const readMs = performance.now() - chosenAtMs;
    await page.getByRole("button", { name: "Next" }).click();
    await page.getByRole("button", { name: "Next" }).click();
    const askedAtMs = performance.now();
    await page.getByRole("button", { name: "Show where the time goes" }).click();
    await page.getByRole("tab").first().waitFor();
    const shownMs = performance.now() - askedAtMs;
    const tasks = await longTasksMs(page);
    const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
    const row = (work: string, measured: string, target: string) => ({
      work: `browser, 1 M events: ${work}`,
      measured,
      limit: "–",
      target,
    });
    return [
      row("file chosen to first cases", seconds(readMs), "≤ 5 s"),
      row("log made, kept and opened", seconds(shownMs), "≤ 5 s"),
      row("longest task of the page", `${Math.max(0, ...tasks)} ms`, "≤ 100 ms"),
    ];
  } finally {
    await browser.close();
  }
}

async function answering(url: string): Promise<void> {
  const untilMs = performance.now() + ANSWERS_WITHIN_MS;
  while (performance.now() < untilMs) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`the server does not answer at ${url}`);
}
