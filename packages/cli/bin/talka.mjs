#!/usr/bin/env node
// Plain JavaScript, so that any Node can read it: it only finds one that runs the sources as they are.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

if (process.features.typescript) {
  await import("../src/main.ts");
} else {
  const node = pinnedNode();
  if (node === null) {
    process.stderr.write(
      `talka: Node ${process.version} is too old; install Node 24, or run "npm ci" again to get it beside Talka\n`,
    );
    process.exit(2);
  }
  const words = [join(here, "../src/main.ts"), ...process.argv.slice(2)];
  const child = spawn(node, words, { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    process.exit(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
  });
}

/** The Node that is installed with the product, in this folder's `node_modules` or one above it. */
function pinnedNode() {
  const file = process.platform === "win32" ? "node.exe" : "bin/node";
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  for (let folder = here; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name, file);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) return null;
  }
}
