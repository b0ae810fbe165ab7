import type { EventTable, TableColumn, TableWarning } from "@talka/engine";
import { BlockFeeder } from "../bytes/block-feeder.ts";
import { uniqueNames } from "../columns/unique-names.ts";
import { sniffEncoding, transcoderFrom } from "../source/encoding.ts";
import type { OpenFile } from "../source/open-file.ts";
import { readChunks } from "../source/read-chunks.ts";
import { ReadFault } from "../source/read-error.ts";
import { XesPass } from "./xes-pass.ts";

/**
 * A table from a XES log, one row an event in file order. Attributes of a trace become columns
 * `case:KEY` of scope "case", those of an event columns `KEY`; dates become instants, whole and
 * decimal numbers numbers, everything else text. Events that are damaged or cut off are unreadable
 * rows; reading goes on with the next event that is whole.
 *
 * @see IEEE 1849-2016, "IEEE Standard for eXtensible Event Stream".
 */
export async function readXes(file: OpenFile): Promise<EventTable> {
  const asText = new Set<string>();
  for (;;) {
    const pass = await readOnce(file, asText);
    if (pass.rowCount === 0) {
      if (pass.faultLine === 0) throw new ReadFault("read.empty");
      throw new ReadFault("read.xml", {}, { line: pass.faultLine, column: pass.faultColumn });
    }
    const ofCase = pass.caseColumns.finish(pass.rowCount);
    const ofEvent = pass.eventColumns.finish(pass.rowCount);
    const again = [...ofCase.again, ...ofEvent.again].filter((key) => !asText.has(key));
    if (again.length > 0) {
      for (const key of again) asText.add(key);
      continue;
    }
    const columns = [...ofCase.columns, ...ofEvent.columns];
    const names = uniqueNames(columns.map((column) => column.name));
    return {
      rowCount: pass.rowCount,
      rowNumber: pass.rowNumber.slice(0, pass.rowCount),
      columns: columns.map((column, k) => ({ ...column, name: names[k]! })),
      unreadableRows: pass.unreadableRows,
      warnings: warningsOf(pass, ofEvent.columns),
    };
  }
}

async function readOnce(file: OpenFile, asText: ReadonlySet<string>): Promise<XesPass> {
  const pass = new XesPass(asText);
  const feeder = new BlockFeeder((bytes, from, to, final) => pass.consume(bytes, from, to, final));
  const transcoder = transcoderFrom(encodingOf(file.head));
  await readChunks(file.stream(), file.watch, (chunk) => {
    feeder.push(transcoder ? transcoder.push(chunk) : chunk);
    return true;
  });
  if (transcoder) feeder.push(transcoder.finish());
  feeder.finish();
  pass.finish();
  return pass;
}

/** A byte order mark or zeros tell first, then the declaration; XML without either is UTF-8. */
function encodingOf(head: Uint8Array): string {
  const seen = sniffEncoding(head.subarray(0, 1000));
  if (seen.startsWith("utf-16")) return seen;
  const first = String.fromCharCode(...head.subarray(0, 200));
  const declared = /<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(first)?.[1] ?? "utf-8";
  return /^utf-?16|^ucs-?2/i.test(declared) ? "utf-8" : declared;
}

function warningsOf(pass: XesPass, eventColumns: readonly TableColumn[]): TableWarning[] {
  const warnings: TableWarning[] = [];
  const add = (code: string, key: string, count: number) => {
    if (count > 0) warnings.push({ code, detail: { [key]: count } });
  };
  if (pass.faultLine > 0) add("xes.damaged", "line", pass.faultLine);
  add("xes.trace-without-name", "traces", pass.names.namelessCount);
  add("xes.trace-name-repeated", "traces", pass.names.repeatedCount);
  add("xes.empty-traces", "traces", pass.emptyTraceCount);
  add("xes.events-outside-traces", "events", pass.orphanCount);
  add("xes.nested-attributes", "attributes", pass.nestedCount);
  add("xes.attributes-without-key", "attributes", pass.keylessCount);
  for (const key of new Set(pass.head.eventGlobals)) {
    const column = eventColumns.find((candidate) => candidate.name === key);
    const events = column ? countEmpty(column) : pass.rowCount;
    if (events > 0) warnings.push({ code: "xes.global-missing", detail: { key, events } });
  }
  if (!eventColumns.some((column) => column.name === "concept:name")) {
    warnings.push({ code: "xes.no-activity-name", detail: {} });
  }
  const first = pass.head.classifiers[0];
  if (first) warnings.push({ code: "xes.classifier", detail: { ...first } });
  return warnings;
}

function countEmpty(column: TableColumn): number {
  let count = 0;
  if (column.kind === "text") {
    for (const code of column.codes) if (code < 0) count++;
  } else {
    const values = column.kind === "number" ? column.values : column.wallMs;
    for (const value of values) if (Number.isNaN(value)) count++;
    count -= column.unreadable.size;
  }
  return count;
}
