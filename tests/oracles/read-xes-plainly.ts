import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type EventTable, NO_OFFSET, type TableColumn } from "@talka/engine";

/** A column while it grows: text codes, or wall clocks with offsets. */
interface GrowingColumn {
  readonly isInstant: boolean;
  readonly scope: "case" | "event";
  readonly codeOf: Map<string, number>;
  readonly cells: (string | undefined)[];
}

/** A tag; where it is an attribute, its key and value, which all files here write in this order. */
const TAG = /<(\/?)([\w:.]+)(?: key="([^"]*)" value="([^"]*)")?[^<>]*?(\/?)>/g;

/** Reads an XES file in the plainest way: one expression a tag. An oracle's eyes, not a product's. */
export function readXesPlainly(file: string): EventTable {
  const xml = gunzipSync(readFileSync(file)).toString("utf8");
  const columns = new Map<string, GrowingColumn>();
  const path: string[] = [];
  let ofCase = new Map<string, readonly [string, string]>();
  let ofEvent = new Map<string, readonly [string, string]>();
  let rowCount = 0;
  for (const [, closing, tag, key, value, empty] of xml.matchAll(TAG)) {
    if (closing !== "") {
      if (path.pop() === "event") {
        for (const [name, cell] of ofCase) put(`case:${name}`, "case", cell);
        for (const [name, cell] of ofEvent) put(name, "event", cell);
        rowCount++;
      }
      continue;
    }
    const parent = path[path.length - 1];
    if (tag === "trace") ofCase = new Map();
    else if (tag === "event") ofEvent = new Map();
    else if (key !== undefined && (parent === "trace" || parent === "event")) {
      (parent === "trace" ? ofCase : ofEvent).set(unescapeXml(key), [tag, value]);
    }
    if (empty === "") path.push(tag);
  }
  return {
    rowCount,
    rowNumber: Uint32Array.from({ length: rowCount }, (_, r) => r + 1),
    columns: [...columns].map(([name, column]) => settle(name, column, rowCount)),
    unreadableRows: [],
    warnings: [],
  };

  function put(name: string, scope: "case" | "event", [tag, value]: readonly [string, string]) {
    let column = columns.get(name);
    if (column === undefined) {
      column = { isInstant: tag === "date", scope, codeOf: new Map(), cells: [] };
      columns.set(name, column);
    }
    column.cells[rowCount] = unescapeXml(value);
  }
}

function settle(name: string, column: GrowingColumn, rowCount: number): TableColumn {
  const { scope, codeOf, cells } = column;
  if (!column.isInstant) {
    const codes = Int32Array.from({ length: rowCount }, (_, r) => {
      const cell = cells[r]?.trim();
      if (cell === undefined || cell === "") return -1;
      const code = codeOf.get(cell) ?? codeOf.size;
      codeOf.set(cell, code);
      return code;
    });
    return { kind: "text", name, scope, codes, values: [...codeOf.keys()] };
  }
  const offsetMinutes = new Int16Array(rowCount).fill(NO_OFFSET);
  const wallMs = Float64Array.from({ length: rowCount }, (_, r) => {
    const parts = /^(.{19})(\.\d+)?(Z|[+-]\d\d:\d\d)$/.exec(cells[r] ?? "");
    if (parts === null) return Number.NaN;
    const [, wall, fraction = "", offset] = parts;
    const [hours, minutes] = offset === "Z" ? [0, 0] : offset.slice(1).split(":").map(Number);
    offsetMinutes[r] = (hours * 60 + minutes) * (offset.startsWith("-") ? -1 : 1);
    return Date.parse(`${wall}${fraction.slice(0, 4)}Z`);
  });
  const precision = Uint8Array.from(wallMs, (at) =>
    at % 86_400_000 === 0 ? 0 : at % 60_000 === 0 ? 1 : at % 1000 === 0 ? 2 : 3,
  );
  const form = "ISO 8601";
  return {
    kind: "instant",
    name,
    scope,
    wallMs,
    offsetMinutes,
    precision,
    unreadable: new Map(),
    form,
  };
}

function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll("&amp;", "&");
}
