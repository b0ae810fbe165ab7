import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { climbingImports } from "./lib/house.mjs";

// A guard nobody has seen bite is not a guard: every fault below is planted in a scratch copy, and
// the tool that should refuse it is expected to name it.

const root = fileURLToPath(new URL("..", import.meta.url));

interface Fault {
  readonly name: string;
  readonly tool: "biome" | "tsc" | "knip" | "house";
  readonly file: string;
  readonly text: string;
  /** What the tool must say, beside the file's name. */
  readonly says: RegExp;
}

const faults: readonly Fault[] = [
  {
    name: "a lower engine room imports a higher one",
    tool: "biome",
    file: "packages/engine/src/log/planted-climb.ts",
    text: 'export { leadTimesMs as climbed } from "../performance/lead-times.ts";\n',
    says: /engine\/log may import only stats/,
  },
  {
    name: "engine rooms of the same step import each other",
    tool: "biome",
    file: "packages/engine/src/discovery/planted-sideways.ts",
    text: 'export { leadTimesMs as sideways } from "../performance/lead-times.ts";\n',
    says: /engine\/discovery may import only/,
  },
  {
    name: "the figures of a drawn map reach for those of a log",
    tool: "biome",
    file: "packages/engine/src/value-stream/planted-figures.ts",
    text: 'export { leadTimesMs as drawn } from "../performance/lead-times.ts";\n',
    says: /engine\/value-stream may import only/,
  },
  {
    name: "the statistics of proof reach for a log",
    tool: "biome",
    file: "packages/engine/src/improvement/planted-proof.ts",
    text: 'export { leadTimesMs as proof } from "../performance/lead-times.ts";\n',
    says: /engine\/improvement may import only stats/,
  },
  {
    name: "the engine reads the clock",
    tool: "biome",
    file: "packages/engine/src/stats/planted-clock.ts",
    text: "export const startedAtMs = Date.now();\n",
    says: /no clock and no dice/,
  },
  {
    name: "the engine rolls dice",
    tool: "biome",
    file: "packages/engine/src/stats/planted-dice.ts",
    text: "export const dice = Math.random();\n",
    says: /no clock and no dice/,
  },
  {
    name: "a package imports one that its package.json does not list",
    tool: "biome",
    file: "packages/storage/src/planted-undeclared.ts",
    text: 'import * as contract from "@talka/contract";\nexport const planted = Object.keys(contract);\n',
    says: /noUndeclaredDependencies/,
  },
  {
    name: "a feature imports another feature",
    tool: "biome",
    file: "packages/web/src/features/planted/planted-neighbour.ts",
    text: 'export { leadTimesMs as neighbour } from "../other/neighbour.ts";\n',
    says: /never another feature/,
  },
  {
    name: "a policy imports a route",
    tool: "biome",
    file: "packages/server/src/policies/planted-route.ts",
    text: 'export { planted } from "../routes/planted.ts";\n',
    says: /policies import no other room/,
  },
  {
    name: "files import each other in a ring",
    tool: "biome",
    file: "packages/engine/src/stats/planted-ring-a.ts",
    text: 'import { b } from "./planted-ring-b.ts";\nexport const a = () => b();\n',
    says: /noImportCycles/,
  },
  {
    name: "a promise is left floating",
    tool: "biome",
    file: "packages/formats/src/planted-floating.ts",
    text: "const later = async () => 1;\nexport function planted() {\n  later();\n}\n",
    says: /noFloatingPromises/,
  },
  {
    name: "a file grows past 300 lines",
    tool: "biome",
    file: "packages/engine/src/stats/planted-long.ts",
    text: Array.from({ length: 301 }, (_, i) => `export const line${i} = ${i};\n`).join(""),
    says: /noExcessiveLinesPerFile/,
  },
  {
    name: "a console call stays in the product",
    tool: "biome",
    file: "packages/formats/src/planted-console.ts",
    text: 'export function planted() {\n  console.log("here");\n}\n',
    says: /noConsole/,
  },
  {
    name: "the engine uses Node",
    tool: "tsc",
    file: "packages/engine/src/stats/planted-node.ts",
    text: 'import { readFileSync } from "node:fs";\nexport const planted = readFileSync;\n',
    says: /node:fs/,
  },
  {
    name: "the engine uses the browser",
    tool: "tsc",
    file: "packages/engine/src/stats/planted-dom.ts",
    text: "export const planted = () => document.title;\n",
    says: /document/,
  },
  {
    name: "a package is entered past its index",
    tool: "tsc",
    file: "packages/formats/src/planted-side-door.ts",
    text: 'export { quantile } from "@talka/engine/src/stats/quantile.ts";\n',
    says: /@talka\/engine\/src/,
  },
  {
    name: "a package climbs out by a relative path",
    tool: "house",
    file: "packages/contract/src/planted-climb-out.ts",
    text: 'export { quantile } from "../../engine/src/stats/quantile.ts";\n',
    says: /engine\/src\/stats/,
  },
  {
    name: "a sentence lacks a language",
    tool: "tsc",
    file: "packages/report/src/words/planted-language.ts",
    text: 'import { catalogue } from "./translate.ts";\nexport const planted = catalogue({ en: { yes: "Yes" }, lv: { yes: "Jā" }, lt: {} });\n',
    says: /'yes' is missing|Property 'yes'/,
  },
  {
    name: "an export is used by nobody",
    tool: "knip",
    file: "packages/report/src/words/planted-unused.ts",
    text: "export const nobodyUsesThis = 1;\n",
    says: /planted-unused/,
  },
];

const said: Record<Fault["tool"], string> = { biome: "", tsc: "", knip: "", house: "" };
let scratch = "";

function copyHouse(target: string): void {
  for (const name of [
    "package.json",
    "biome.json",
    "knip.json",
    "tsconfig.base.json",
    "tsconfig.json",
    "tsconfig.tests.json",
    ".gitignore",
    "vitest.config.ts",
  ]) {
    cpSync(join(root, name), join(target, name));
  }
  cpSync(join(root, "tools"), join(target, "tools"), { recursive: true });
  const left = /[/\\](dist|node_modules|\.types)([/\\]|$)/;
  cpSync(join(root, "packages"), join(target, "packages"), {
    recursive: true,
    filter: (source) => !left.test(source.slice(root.length - 1)),
  });
  mkdirSync(join(target, "node_modules", "@talka"), { recursive: true });
  for (const name of readdirSync(join(root, "node_modules"))) {
    if (name !== "@talka")
      symlinkSync(join(root, "node_modules", name), join(target, "node_modules", name));
  }
  for (const name of readdirSync(join(root, "packages"))) {
    symlinkSync(join(target, "packages", name), join(target, "node_modules", "@talka", name));
  }
}

function plant(fault: Fault): void {
  const file = join(scratch, fault.file);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, fault.text);
}

function run(script: string, args: readonly string[]): string {
  const done = spawnSync(process.execPath, [join(scratch, "node_modules", script), ...args], {
    cwd: scratch,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
    maxBuffer: 1 << 28,
  });
  expect(done.status, `${script} let the planted faults pass`).not.toBe(0);
  return `${done.stdout}\n${done.stderr}`;
}

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), "talka-guards-"));
  copyHouse(scratch);
  for (const fault of faults) plant(fault);
  writeFileSync(
    join(scratch, "packages/engine/src/stats/planted-ring-b.ts"),
    'import { a } from "./planted-ring-a.ts";\nexport const b = (): number => a();\n',
  );
  said.biome = run("@biomejs/biome/bin/biome", [
    "lint",
    "--colors=off",
    "--max-diagnostics=none",
    // The rest of the house is clean: "format and lint" has said so before any test.
    ...faults.filter(({ tool }) => tool === "biome").map(({ file }) => file),
  ]);
  const projects = new Set(
    faults
      .filter(({ tool }) => tool === "tsc")
      .map(({ file }) => file.split("/").slice(0, 2).join("/")),
  );
  said.tsc = run("typescript/bin/tsc", ["-b", "--pretty", "false", ...projects]);
  said.house = climbingImports(scratch).join("\n");
  said.knip = run("knip/bin/knip.js", []);
}, 120_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe("the fences bite when", () => {
  test.each(faults)("$name", ({ tool, file, says }) => {
    const blocks = said[tool].split(tool === "biome" ? /\n(?=packages\/)/ : "\n");
    const about = blocks.filter((block) => block.includes(file));
    expect(about.join("\n"), `${tool} says nothing of ${file}`).toMatch(says);
  });
});
