import { zipSync } from "fflate";
import type { SheetCell, SheetColumn, SheetTable } from "../sheet-table.ts";
import { escapeXml } from "../xml/escape-xml.ts";
import { columnLetters } from "./cell-address.ts";

const MOST_ROWS = 1_048_576;
const LONGEST_TEXT = 32_767;
const SPREADSHEET_EPOCH_DAYS = 25_569;
const DAY_MS = 86_400_000;
/** Indexes of cell formats in the styles below. */
const STYLE_DATE = 1;
const STYLE_INSTANT = 2;
const STYLE_HEADER = 3;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Tables as one workbook, a sheet each: a bold header that stays in view, filters, numbers as
 * numbers and instants as dates. Texts are never formulas. A text is cut at the 32,767 characters
 * that a cell can hold.
 *
 * @throws {RangeError} No table, or more rows than a sheet can hold.
 */
export function writeXlsx(tables: readonly SheetTable[]): Uint8Array {
  if (tables.length === 0) throw new RangeError("a workbook needs at least one table");
  const names = sheetNames(tables.map((table) => table.name));
  const files: Record<string, Uint8Array> = {};
  const add = (path: string, parts: readonly string[]) => {
    files[path] = new TextEncoder().encode(XML + parts.join(""));
  };
  add("[Content_Types].xml", [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>`,
    ...names.map(
      (_, k) =>
        `<Override PartName="/xl/worksheets/sheet${k + 1}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
    ),
    "</Types>",
  ]);
  add("_rels/.rels", [
    `<Relationships xmlns="${RELATIONS}">`,
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`,
    "</Relationships>",
  ]);
  add("xl/workbook.xml", [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>`,
    ...names.map(
      (name, k) => `<sheet name="${escapeXml(name)}" sheetId="${k + 1}" r:id="rId${k + 1}"/>`,
    ),
    "</sheets></workbook>",
  ]);
  add("xl/_rels/workbook.xml.rels", [
    `<Relationships xmlns="${RELATIONS}">`,
    ...names.map(
      (_, k) =>
        `<Relationship Id="rId${k + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${k + 1}.xml"/>`,
    ),
    `<Relationship Id="rId${names.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/>`,
    "</Relationships>",
  ]);
  add("xl/styles.xml", [
    `<styleSheet xmlns="${MAIN}">`,
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>',
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
    '<cellXfs count="4"><xf/><xf numFmtId="14" applyNumberFormat="1"/>',
    '<xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs>',
    "</styleSheet>",
  ]);
  tables.forEach((table, k) => {
    add(`xl/worksheets/sheet${k + 1}.xml`, sheetParts(table));
  });
  return zipSync(files, { level: 6, mtime: "1980-01-01" });
}

function sheetParts(table: SheetTable): string[] {
  const { columns, rows } = table;
  if (rows.length + 1 > MOST_ROWS) {
    throw new RangeError(`a sheet holds ${MOST_ROWS - 1} rows, not ${rows.length}`);
  }
  const lastLetters = columnLetters(Math.max(0, columns.length - 1));
  const widths = columns.map((column, k) => {
    const width =
      column.kind === "instant" ? 19 : Math.min(40, Math.max(9, column.name.length + 2));
    return `<col min="${k + 1}" max="${k + 1}" width="${width}" customWidth="1"/>`;
  });
  const parts = [
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    "</sheetView></sheetViews>",
    columns.length > 0 ? `<cols>${widths.join("")}</cols>` : "",
    "<sheetData>",
    rowXml(
      1,
      columns.map((column, k) => textCell(columnLetters(k), 1, column.name, STYLE_HEADER)),
    ),
  ];
  const letters = columns.map((_, k) => columnLetters(k));
  rows.forEach((row, r) => {
    const cells = columns.map((column, k) => cellXml(letters[k]!, r + 2, row[k] ?? null, column));
    parts.push(rowXml(r + 2, cells));
  });
  parts.push("</sheetData>");
  if (columns.length > 0) parts.push(`<autoFilter ref="A1:${lastLetters}${rows.length + 1}"/>`);
  parts.push("</worksheet>");
  return parts;
}

function rowXml(row: number, cells: readonly string[]): string {
  return `<row r="${row}">${cells.join("")}</row>`;
}

function cellXml(letters: string, row: number, cell: SheetCell, column: SheetColumn): string {
  if (cell === null) return "";
  if (typeof cell === "string") return textCell(letters, row, cell, 0);
  if (!Number.isFinite(cell)) return Number.isNaN(cell) ? "" : textCell(letters, row, `${cell}`, 0);
  if (column.kind !== "instant") return `<c r="${letters}${row}"><v>${cell}</v></c>`;
  const serial = cell / DAY_MS + SPREADSHEET_EPOCH_DAYS;
  // Spreadsheets count 29 February 1900, which never was: before it the serial would be wrong.
  if (serial < 61) return textCell(letters, row, new Date(cell).toISOString(), 0);
  const style = cell % DAY_MS === 0 ? STYLE_DATE : STYLE_INSTANT;
  return `<c r="${letters}${row}" s="${style}"><v>${serial}</v></c>`;
}

function textCell(letters: string, row: number, text: string, style: number): string {
  const cut = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const styled = style === 0 ? "" : ` s="${style}"`;
  const value = `<is><t xml:space="preserve">${escapeXml(cut)}</t></is>`;
  return `<c r="${letters}${row}"${styled} t="inlineStr">${value}</c>`;
}

/** Names a workbook accepts: up to 31 characters, none of `[]:*?/\`, no two alike. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((given, k) => {
    const plain = given
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim();
    const base = plain === "" ? `Sheet ${k + 1}` : plain;
    let name = base.slice(0, 31);
    for (let n = 2; taken.has(name.toLowerCase()); n++) {
      const ending = ` (${n})`;
      name = base.slice(0, 31 - ending.length) + ending;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
