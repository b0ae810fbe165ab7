import { defineConfig } from "vitest/config";

/** Packages without a database, a folder or a process of their own: no test leaves anything behind. */
const pure =
  "packages/{engine,holidays,meeting,exchange,lean,formats,contract,report,paper,demo,web}/src/**/*.test.{ts,tsx}";

export default defineConfig({
  test: {
    setupFiles: ["./tools/lib/seed-properties.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: [pure],
          // Modules are loaded once a worker instead of once a file: a quarter of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "whole",
          include: [
            "packages/*/src/**/*.test.{ts,tsx}",
            "tests/oracles/**/*.test.ts",
            "tools/**/*.test.ts",
            "examples/**/*.test.ts",
          ],
          exclude: [pure, "**/node_modules/**"],
        },
      },
    ],
  },
});
