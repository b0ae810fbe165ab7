import type { EventTable, TableColumn, TableWarning } from "@talka/engine";
import { BlockFeeder } from "../bytes/block-feeder.ts";
import { uniqueNames } from "../columns/unique-names.ts";
import type { ReadTable } from "../file-reading.ts";
import type { OpenFile } from "../source/open-file.ts";
import { readWhole } from "../source/read-chunks.ts";
import { ReadFault } from "../source/read-error.ts";
import { readSharedStrings, StringPool } from "./shared-strings.ts";
import { SheetPass } from "./sheet-pass.ts";
import { readWorkbook, type Workbook } from "./workbook.ts";
import { ZipArchive } from "./zip-archive.ts";

const MOST_BYTES = 2 ** 29;
const ROWS_LOOKED_AT = 30;

/**
 * A table from one sheet of a workbook: the sheet of that name, or the first that holds a header
 * and a row. The header is the first row that fills at least half as many columns as the fullest of
 * the first thirty; what stands above it is noted in a warning. Row numbers are those of the sheet.
 */
export async function readXlsx(file: OpenFile, sheet: string | undefined): Promise<ReadTable> {
  const bytes = await readWhole(file.stream(), file.watch, MOST_BYTES);
  const archive = new ZipArchive(bytes, file.watch);
  const workbook = await readWorkbook(archive);
  const known = workbook.sheets.map((candidate) => candidate.name);
  const wanted = workbook.sheets.filter((one) => sheet === undefined || one.name === sheet);
  if (wanted.length === 0) {
    throw new ReadFault("read.sheet", { sheet: sheet ?? "", sheets: known.join("\n") });
  }
  const strings = workbook.stringsPath
    ? await readSharedStrings(archive, workbook.stringsPath)
    : new StringPool();
  for (const { name, path } of wanted) {
    const pass = await readSheet(archive, path, workbook, strings);
    const header = headerRow(pass.cellCounts);
    if (pass.rowNumbers.length > header + 1) {
      const others = known.length - 1;
      const warnings: TableWarning[] =
        others > 0 && sheet === undefined
          ? [{ code: "xlsx.other-sheets", detail: { sheet: name, others } }]
          : [];
      const reading = { kind: "xlsx", sheet: name, sheets: known } as const;
      return { ...tableFrom(pass, header, warnings), reading };
    }
  }
  throw new ReadFault("read.empty");
}

async function readSheet(
  archive: ZipArchive,
  path: string,
  workbook: Workbook,
  strings: StringPool,
): Promise<SheetPass> {
  const pass = new SheetPass(workbook, strings);
  const feeder = new BlockFeeder((bytes, from, to, final) => pass.consume(bytes, from, to, final));
  await archive.unpack(path, (piece) => feeder.push(piece));
  feeder.finish();
  return pass;
}

/** Index of the header among the rows that hold something. */
function headerRow(cellCounts: readonly number[]): number {
  const looked = cellCounts.slice(0, ROWS_LOOKED_AT);
  const fullest = Math.max(0, ...looked);
  return Math.max(
    0,
    looked.findIndex((count) => count * 2 >= fullest),
  );
}

function tableFrom(pass: SheetPass, header: number, first: readonly TableWarning[]): EventTable {
  const warnings = [...first];
  if (header > 0) warnings.push({ code: "xlsx.rows-above-header", detail: { rows: header } });
  const rowCount = pass.rowNumbers.length - header - 1;
  const rows = Uint32Array.from({ length: rowCount }, (_, r) => header + 1 + r);
  const names = uniqueNames(
    Array.from({ length: pass.columns.length }, (_, k) => pass.columns[k]?.textAt(header) ?? ""),
  );
  const columns: TableColumn[] = [];
  pass.columns.forEach((column, k) => {
    const settled = column?.settle(names[k]!, rows);
    if (settled?.kind !== "ready") return;
    columns.push(settled.column);
    warnings.push(...settled.warnings);
  });
  return {
    rowCount,
    rowNumber: Uint32Array.from(rows, (row) => pass.rowNumbers[row]!),
    columns,
    unreadableRows: [],
    warnings,
  };
}
