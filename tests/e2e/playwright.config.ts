import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findChromium } from "../../tools/lib/chromium.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const executablePath = findChromium();
// Another port lets two checkouts be tested side by side.
const port = Number(process.env["BROWSER_TEST_PORT"] ?? 4390);

export default defineConfig({
  testDir: ".",
  outputDir: `${root}/test-results/browser`,
  workers: 3,
  // Pages wait for the server and for drawing more than they compute: three workers fill two processors.
  // A test that waited too long gets one more go,
  // and the report names it as flaky.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: `node packages/server/src/main.ts`,
    cwd: root,
    url: `http://127.0.0.1:${port}/api/health`,
    env: { TALKA_PORT: String(port), TALKA_DATA: `${root}/test-results/data` },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
