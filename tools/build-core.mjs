// Compiles the core of the simulator (packages/engine/core) to WebAssembly and writes it, as text, to
// packages/engine/src/simulation/plain-core.generated.ts. Run it after a change to the core; a test
// compares the sources with those the text was made of. The compiler is fetched for the occasion.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { coreSourceHash } from "./lib/core-source-hash.mjs";

const compiler = "assemblyscript@0.28.20";
const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "talka-core-"));
const wasm = join(folder, "core.wasm");
execFileSync(
  "npx",
  [
    ...["--yes", "--package", compiler, "asc", "packages/engine/core/run.ts"],
    ...[
      "--outFile",
      wasm,
      "-O3",
      "--converge",
      "--runtime",
      "stub",
      "--use",
      "abort=",
      "--noAssert",
    ],
  ],
  { cwd: root, stdio: "inherit" },
);
const base64 = readFileSync(wasm).toString("base64");
rmSync(folder, { recursive: true });
writeFileSync(
  join(root, "packages/engine/src/simulation/plain-core.generated.ts"),
  `// Written by tools/build-core.mjs from packages/engine/core with ${compiler}; not to be edited.
export const coreSource = "${coreSourceHash()}";
export const coreBase64 =
  "${base64}";
`,
);
