import type { TableColumn, TableWarning } from "@talka/engine";
import { BlockFeeder } from "../bytes/block-feeder.ts";
import type { ColumnPlan } from "../columns/column-plan.ts";
import { settleColumn } from "../columns/settle-column.ts";
import type { FileReading, ReadTable } from "../file-reading.ts";
import { sniffEncoding, transcoderFrom } from "../source/encoding.ts";
import type { OpenFile } from "../source/open-file.ts";
import { readChunks } from "../source/read-chunks.ts";
import { ReadFault } from "../source/read-error.ts";
import { type CsvOptions, type CsvSettings, csvSettings } from "./csv-options.ts";
import { CsvPass } from "./csv-pass.ts";
import { damagedText } from "./damaged-text.ts";
import { type CsvPlan, decimalHint, planCsv } from "./plan-csv.ts";

const MOST_PASSES = 4;

/**
 * A table from separated values. The file is read once; only where its first rows promised what
 * later ones do not keep (words among numbers, another order of day and month, another encoding)
 * is it read again with what is known by then.
 */
export async function readCsv(file: OpenFile, options: CsvOptions): Promise<ReadTable> {
  const settings = csvSettings(options);
  let encoding = options.encoding ?? sniffEncoding(file.head);
  let plan: CsvPlan | null = null;
  for (let n = 1; ; n++) {
    const read: CsvRead = await readOnce(file, settings, encoding, plan);
    const { pass } = read;
    const outcome = settleAll(read.plan, pass, settings, n === MOST_PASSES);
    if (outcome.again) {
      plan = { ...read.plan, columns: outcome.again };
      continue;
    }
    const damage = damagedText(outcome.columns, pass.unreadableRows);
    if (damage.count > 0 && encoding === "utf-8" && options.encoding === undefined) {
      if (damage.count >= damage.sound) {
        encoding = "windows-1257";
        plan = null;
        continue;
      }
    }
    const warnings: TableWarning[] = [...outcome.warnings];
    if (damage.count > 0) {
      warnings.push({ code: "file.damaged-text", detail: { values: damage.count, encoding } });
    }
    if (read.plan.titleRows > 0) {
      warnings.push({ code: "csv.rows-above-header", detail: { rows: read.plan.titleRows } });
    }
    if (encoding !== "utf-8") warnings.push({ code: "file.encoding", detail: { encoding } });
    return {
      rowCount: pass.rowCount,
      rowNumber: pass.rowNumber.slice(0, pass.rowCount),
      columns: outcome.columns,
      unreadableRows: pass.unreadableRows,
      warnings,
      reading: readingOf(read.plan, encoding),
    };
  }
}

function readingOf({ dialect, columns, header }: CsvPlan, encoding: string): FileReading {
  const decimals = columns.flatMap((one) => (one.kind === "number" ? [one.decimal] : []));
  // whole numbers look alike either way: one comma tells
  const decimal = decimals.includes(44) ? "," : ".";
  return {
    kind: "csv",
    delimiter: String.fromCharCode(dialect.delimiter),
    encoding,
    decimal: decimals.length === 0 ? null : decimal,
    header,
  };
}

interface CsvRead {
  readonly plan: CsvPlan;
  readonly pass: CsvPass;
}

async function readOnce(
  file: OpenFile,
  settings: CsvSettings,
  encoding: string,
  known: CsvPlan | null,
): Promise<CsvRead> {
  let plan = known;
  let pass: CsvPass | null = null;
  let begun = false;
  const feeder = new BlockFeeder((bytes, from, to, final) => {
    let p = from;
    if (!begun) {
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
      const sample = bytes.subarray(mark);
      plan ??= planCsv(sample, to - mark, settings, final);
      if (plan === null) return from;
      begun = true;
      pass = new CsvPass(plan, file.truncated);
      p = Math.min(to, mark + plan.skippedBytes);
    }
    return pass === null ? to : pass.consume(bytes, p, to, final);
  });
  const transcoder = transcoderFrom(encoding);
  await readChunks(file.stream(), file.watch, (chunk) => {
    feeder.push(transcoder ? transcoder.push(chunk) : chunk);
    return true;
  });
  if (transcoder) feeder.push(transcoder.finish());
  feeder.finish();
  if (plan === null || pass === null) throw new ReadFault("read.empty");
  const read: CsvRead = { plan, pass };
  if (read.pass.rowCount === 0 && read.pass.unreadableRows.length === 0) {
    throw new ReadFault("read.empty");
  }
  return read;
}

interface SettledAll {
  readonly columns: readonly TableColumn[];
  readonly warnings: readonly TableWarning[];
  /** Better plans, if the file must be read again. */
  readonly again: readonly ColumnPlan[] | null;
}

function settleAll(plan: CsvPlan, pass: CsvPass, settings: CsvSettings, last: boolean): SettledAll {
  const columns: TableColumn[] = [];
  const warnings: TableWarning[] = [];
  const plans = [...plan.columns];
  let again = false;
  const decimal = decimalHint(settings, plan.dialect);
  pass.sinks.forEach((sink, k) => {
    const name = plan.names[k]!;
    const { rowCount } = pass;
    const settled = settleColumn(sink, plan.columns[k]!, name, "event", rowCount, decimal);
    if (settled.kind === "ready") {
      columns.push(settled.column);
      warnings.push(...settled.warnings);
      return;
    }
    const wish = settings.columnKinds.get(name);
    if (last || (wish !== undefined && wish !== settled.plan.kind)) {
      columns.push(sink.finish(name, "event", rowCount));
      return;
    }
    plans[k] = settled.plan;
    again = true;
  });
  return { columns, warnings, again: again ? plans : null };
}
