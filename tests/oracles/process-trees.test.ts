import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

// Trees of a well-known other program on public logs; only where a checkout has them beside it.
const data = join(import.meta.dirname, "../../../shared/data");
const binary = join(import.meta.dirname, "../../packages/cli/bin/talka.mjs");

type Tree = { readonly kind: string; readonly name?: string; readonly children?: readonly Tree[] };

async function discovered(name: string, noise: string) {
  const words = [
    "discover",
    join(data, `${name}.xes.gz`),
    "--noise",
    noise,
    "--json",
    "-",
    "--quiet",
  ];
  const { stdout } = await promisify(execFile)(process.execPath, [binary, ...words], {
    maxBuffer: 1 << 26,
    env: {},
  });
  return JSON.parse(stdout) as { cases: number; fittingCases: number; tree: Tree };
}

/** A tree on one line, whatever the order of children where order means nothing. */
function canonical({ kind, name, children = [] }: Tree): string {
  if (kind === "activity") return `'${name}'`;
  if (kind === "silent") return "tau";
  const parts = children.map(canonical);
  if (kind === "choice" || kind === "parallel") parts.sort();
  const [body = "", ...redos] = parts;
  return `${kind}(${(kind === "loop" ? [body, ...redos.sort()] : parts).join(", ")})`;
}

const kinds: Readonly<Record<string, string>> = {
  "->": "sequence",
  X: "choice",
  "+": "parallel",
  "*": "loop",
};

/** Reads `->( 'a', X( tau, 'b' ) )`. */
function read(text: string): Tree {
  const words = text.match(/'[^']*'|tau|->|[X+*(),]/g) ?? [];
  let at = 0;
  return tree();

  function tree(): Tree {
    const word = words[at++] ?? "";
    if (word.startsWith("'")) return { kind: "activity", name: word.slice(1, -1) };
    if (word === "tau") return { kind: "silent" };
    const children: Tree[] = [];
    while (words[at] !== ")") {
      at++;
      children.push(tree());
    }
    at++;
    return { kind: kinds[word] ?? word, children };
  }
}

describe.skipIf(!existsSync(data))("process trees of public logs (skipped where absent)", () => {
  test.each([
    { name: "running-example", noise: "0", figure: "inductive_miner" },
    { name: "running-example", noise: "0.2", figure: "inductive_miner_infrequent_0_2" },
    { name: "receipt", noise: "0", figure: "inductive_miner" },
    { name: "sepsis", noise: "0", figure: "inductive_miner" },
  ])("of $name at noise $noise are those of the other program", async ({ name, noise, figure }) => {
    const text = readFileSync(join(data, "expected", `${name}.json`), "utf8");
    const theirs = JSON.parse(text).figures[figure].value.tree;
    const ours = await discovered(name, noise);
    expect(canonical(ours.tree)).toBe(canonical(read(theirs)));
  });

  test.each([
    "running-example",
    "receipt",
    "sepsis",
    "roadtraffic",
    "bpic15_1f",
    "bpic15_2f",
    "bpic15_3f",
  ])("without noise every case of %s goes along its model", async (name) => {
    const { cases, fittingCases } = await discovered(name, "0");
    expect(fittingCases).toBe(cases);
  });
});
