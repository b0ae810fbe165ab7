// Writes the tables of docs/reference/api.md and permissions.md from the routes themselves: `node tools/write-api-reference.ts`.
import { readFileSync, writeFileSync } from "node:fs";
import { statusOfCode } from "../packages/contract/src/index.ts";
import { allRoutes } from "../packages/server/src/routes/all-routes.ts";
import { askers, roleMatrix } from "../packages/server/src/testing/role-matrix.ts";

const path = new URL("../docs/reference/api.md", import.meta.url);

/** A table of Markdown with its columns even. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, k) => Math.max(...all.map((row) => row[k]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, k) => cell.padEnd(widths[k] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

const endpoints = allRoutes
  .map(({ request }) => [`\`${request.method}\``, `\`${request.path}\``, request.summary])
  .sort(([, a = ""], [, b = ""]) => (a < b ? -1 : a > b ? 1 : 0));
const codes = Object.entries(statusOfCode).map(([code, status]) => [`\`${code}\``, `${status}`]);

/** Puts a table in place of the first one after a heading. */
function replaceTable(text: string, heading: string, written: string): string {
  const from = text.indexOf("\n| ", text.indexOf(heading)) + 1;
  const to = text.indexOf("\n\n", from);
  return text.slice(0, from) + written + text.slice(to);
}

let text = readFileSync(path, "utf8");
text = replaceTable(text, "## Endpoints", table(["Method", "Path", "What it does"], endpoints));
text = replaceTable(text, "## Problems", table(["Code", "Status"], codes));
writeFileSync(path, text);

const permissions = new URL("../docs/reference/permissions.md", import.meta.url);
const marks = roleMatrix().map(({ method, path: asked, may }) => [
  `\`${method}\``,
  `\`${asked}\``,
  ...askers.map((asker) => (may.includes(asker) ? "●" : "")),
]);
writeFileSync(
  permissions,
  replaceTable(
    readFileSync(permissions, "utf8"),
    "## Endpoints by role",
    table(["Method", "Path", ...askers], marks),
  ),
);
