import { join } from "node:path";
import { type AnalysisResult, analyseLog } from "@talka/engine";
import { writeCsv, writeXlsx } from "@talka/formats";
import {
  cliJson,
  exportTable,
  formatNumber,
  type ReportOptions,
  reportHtml,
  tablesOf,
  translator,
  warningSentence,
} from "@talka/report";
import type { AnalyseRequest } from "../arguments/analyse-request.ts";
import type { ImportedLog } from "../input/import-log.ts";
import { settingsOf } from "../input/settings-of.ts";
import { rejectsCsv } from "../output/rejects-csv.ts";
import { summaryText } from "../output/summary-text.ts";
import { WriteFailed, writeWhole } from "../output/write-file.ts";
import { findBrowser } from "../pdf/find-browser.ts";
import { printPdf } from "../pdf/print-pdf.ts";
import { exitCode, type Shell } from "../shell.ts";
import { cliWords } from "../words/cli-words.ts";
import { faultLine } from "../words/fault-line.ts";
import { interrupted, readLog } from "./read-log.ts";

/** Runs `talka analyse`: reads, analyses, writes what was asked for, and prints the losses. */
export async function analyse(request: AnalyseRequest, shell: Shell): Promise<number> {
  const { locale } = request;
  const browser = request.pdf === null ? null : await findBrowser(shell.env);
  if (request.pdf !== null && browser === null) {
    shell.err(`talka: ${faultLine({ code: "no-browser" }, locale, "analyse")}\n`);
    return exitCode.badArguments;
  }
  const read = await readLog(request, shell, locale, request);
  if ("exit" in read) return read.exit;
  const { imported } = read;
  const settings = await settingsOf(request, imported.log, locale);
  if (!settings.ok) {
    shell.err(`talka: ${faultLine(settings.error, locale, "analyse")}\n`);
    return exitCode.badArguments;
  }
  const analysis = analyseLog(imported.log, settings.value, { nowMs: null });
  // The event loop takes a pressed Ctrl-C only between two tasks
  await new Promise((resolve) => setImmediate(resolve));
  if (shell.signal.aborted) return interrupted(shell, locale).exit;
  const title = request.title ?? (request.file === "-" ? "stdin" : fileTitle(request.file));
  const written = await writeOutputs(analysis, imported, request, { title, browser }, shell);
  if (shell.signal.aborted) return interrupted(shell, locale).exit;
  if (!request.quiet) {
    if (request.json !== "-") shell.out(summaryText(analysis, imported, title, locale));
    tellAround(imported, request, written, shell);
  }
  return imported.report.rejected > 0 ? exitCode.doneWithRejects : exitCode.done;
}

/** The name of a file without folders and endings. */
function fileTitle(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return name.replace(/(\.(csv|xes|xlsx|arrow|feather|gz|zip|txt))+$/i, "") || name;
}

/** Writes every output that was asked for; gives their paths. */
async function writeOutputs(
  analysis: AnalysisResult,
  imported: ImportedLog,
  request: AnalyseRequest,
  { title, browser }: { readonly title: string; readonly browser: string | null },
  shell: Shell,
): Promise<readonly string[]> {
  const { locale, html, pdf, json, csv, xlsx, rejects } = request;
  const { report } = imported;
  const input = { analysis, importReport: report };
  const options: ReportOptions = {
    locale,
    title,
    organisation: request.organisation,
    source: request.file === "-" ? "" : (request.file.split(/[/\\]/).at(-1) ?? ""),
    generatedAtMs: shell.now(),
  };
  const written: string[] = [];
  const write = async (file: string, content: string | Uint8Array) => {
    await writeWhole(file, content);
    written.push(file);
  };
  if (json !== null) {
    const text = `${JSON.stringify(cliJson(analysis, report), null, 2)}\n`;
    if (json === "-") shell.out(text);
    else await write(json, text);
  }
  if (html !== null) await write(html, reportHtml(input, options));
  if (pdf !== null && browser !== null) {
    const printed = await printPdf(reportHtml(input, options), browser, shell.signal);
    if (printed.ok) await write(pdf, printed.value);
    else if (!shell.signal.aborted) {
      throw new WriteFailed(pdf, printed.error.detail);
    }
  }
  if (csv !== null || xlsx !== null) {
    const { zone } = imported.log;
    const tables = tablesOf(analysis, locale).map((table) => exportTable(table, locale, zone));
    if (csv !== null) {
      for (const table of tables)
        await write(join(csv, `${table.id}.csv`), writeCsv(table, { mark: true }));
    }
    if (xlsx !== null) await write(xlsx, writeXlsx(tables));
  }
  if (rejects !== null) {
    await write(rejects, rejectsCsv(imported.table, imported.mapping, report, locale));
  }
  return written;
}

/** Remarks that change no figure stand in the report, not in the shell. */
const inReportOnly: ReadonlySet<string> = new Set([
  "xes.global-missing",
  "xes.classifier",
  "xes.nested-attributes",
  "file.encoding",
]);

/** What a reader should know beside the figures: rows left out, names replaced, files written. */
function tellAround(
  { log, report }: ImportedLog,
  request: AnalyseRequest,
  written: readonly string[],
  shell: Shell,
): void {
  const { locale } = request;
  const say = translator(cliWords, locale);
  const number = (value: number) => formatNumber(value, locale);
  const { read, rejected, repaired } = report;
  const lines: string[] = [];
  if (rejected > 0) {
    lines.push(say("rowsAside", { rejected: number(rejected), read: number(read) }));
  }
  if (repaired > 0) {
    lines.push(say("rowsMended", { repaired: number(repaired), read: number(read) }));
  }
  for (const warning of report.warnings) {
    if (!inReportOnly.has(warning.code)) lines.push(`${warningSentence(warning, locale)}.`);
  }
  if (!request.keepNames && log.resourceNames.length > 0) lines.push(say("names"));
  for (const file of written) lines.push(say("written", { file }));
  for (const line of lines) shell.err(`talka: ${line}\n`);
}
