// npm test: every check and test, cheap ones first; stops at the first stage that fails.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "./lib/build.mjs";
import { findChromium } from "./lib/chromium.mjs";
import { ensureInstalled, pinnedNode, root, toolEnvironment } from "./lib/install.mjs";

const onlyCheck = process.argv.includes("check");
const results = join(root, "test-results");
let passed = 0;
let failed = 0;

function finish() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

function run(title, script, args, env = {}) {
  const startedAt = Date.now();
  console.log(`\n— ${title}`);
  const done = spawnSync(pinnedNode(), [join(root, "node_modules", script), ...args], {
    cwd: root,
    stdio: "inherit",
    env: toolEnvironment(env),
    // a stage that hangs is a failed stage
    timeout: 20 * 60_000,
  });
  console.log(`  ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return done.status === 0;
}

function check(title, script, args) {
  if (run(title, script, args)) {
    passed += 1;
  } else {
    failed += 1;
    finish();
  }
}

/** Adds what a test runner counted; a runner that counted nothing has failed. */
function count(file, read, fine) {
  const counts = existsSync(file)
    ? read(JSON.parse(readFileSync(file, "utf8")))
    : { passed: 0, failed: 0 };
  passed += counts.passed;
  failed += counts.failed;
  if (counts.passed === 0 || (!fine && counts.failed === 0)) failed += 1;
  if (failed > 0) finish();
}

function ensureChromium() {
  if (findChromium()) return;
  if (process.env.CI && process.platform === "linux") {
    console.log("Installing Chromium for the browser tests …");
    const apt = (args) =>
      spawnSync("apt-get", args, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    apt(["update", "-qq"]);
    apt(["install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell"]);
    if (findChromium()) return;
  }
  console.error(
    "The browser tests need Chromium: install it (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH.",
  );
  failed += 1;
  finish();
}

ensureInstalled();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

check("format and lint", "@biomejs/biome/bin/biome", [
  "ci",
  "--error-on-warnings",
  "--colors=off",
  ".",
]);
check("types", "typescript/bin/tsc", ["-b"]);
check("unused code", "knip/bin/knip.js", []);
if (onlyCheck) finish();

const unit = join(results, "unit.json");
const unitFine = run("unit and store tests", "vitest/vitest.mjs", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${unit}`,
]);
count(unit, (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests }), unitFine);

ensureChromium();
ensureBuilt();
check("size of the first screen", "../tools/size.mjs", []);
const browser = join(results, "browser.json");
const browserFine = run(
  "browser tests",
  "@playwright/test/cli.js",
  ["test", "-c", "tests/e2e/playwright.config.ts"],
  { PLAYWRIGHT_JSON_OUTPUT_NAME: browser },
);
count(
  browser,
  (json) => ({ passed: json.stats.expected + json.stats.flaky, failed: json.stats.unexpected }),
  browserFine,
);
finish();
