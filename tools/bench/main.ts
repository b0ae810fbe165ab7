import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { type BenchRow, printTable } from "./table.ts";

// Every other file of this folder that exports `rows` adds its rows; arguments choose files by name.
const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && !["main.ts", "table.ts"].includes(file))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file === `${name}.ts`))
  .sort();

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}\n`,
);
const rows: BenchRow[] = [];
for (const file of files) {
  const room: { rows?: () => Promise<BenchRow[]> } = await import(`./${file}`);
  if (room.rows === undefined) continue;
  process.stderr.write(`measuring ${file} …\n`);
  rows.push(...(await room.rows()));
}
printTable(rows);
