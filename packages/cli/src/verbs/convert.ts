import { failed, ok, type Result } from "@talka/engine";
import { writeCsv, writeEventLogArrow, writeXes } from "@talka/formats";
import { formatNumber, type Locale, translator } from "@talka/report";
import { type ReadRequest, readRequest } from "../arguments/analyse-request.ts";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import type { TypedOptions } from "../arguments/read-options.ts";
import { logTable } from "../output/log-table.ts";
import { writeWhole } from "../output/write-file.ts";
import { exitCode, type Shell } from "../shell.ts";
import { cliWords } from "../words/cli-words.ts";
import { readLog } from "./read-log.ts";

const targets = ["csv", "xes", "arrow"] as const;

/** What `talka convert` was asked for. */
export interface ConvertRequest extends ReadRequest {
  readonly out: string;
  readonly to: (typeof targets)[number];
  readonly quiet: boolean;
  readonly progress: boolean;
}

/** Understands the options of `talka convert`, or says what is wrong with them. */
export function convertRequest(typed: TypedOptions): Result<ConvertRequest, ArgumentFault> {
  const reading = readRequest(typed);
  if (!reading.ok) return reading;
  const { texts, flags, files } = typed;
  const [, out, more] = files;
  if (out === undefined) return failed({ code: "output-missing" });
  if (more !== undefined) return failed({ code: "too-many-files", given: more });
  const given = texts.get("to") ?? /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase() ?? "";
  const to = targets.find((target) => target === given);
  if (to === undefined)
    return failed({ code: "not-one-of", option: "to", given, allowed: targets });
  const quiet = flags.has("quiet");
  return ok({ ...reading.value, out, to, quiet, progress: flags.has("progress") });
}

/** Runs `talka convert`: the log of one file in another format. */
export async function convert(
  request: ConvertRequest,
  shell: Shell,
  locale: Locale,
): Promise<number> {
  const read = await readLog(request, shell, locale, request);
  if ("exit" in read) return read.exit;
  const { log, report } = read.imported;
  const bytes =
    request.to === "csv"
      ? writeCsv(logTable(log), { mark: true })
      : request.to === "xes"
        ? writeXes(log)
        : await writeEventLogArrow(log);
  await writeWhole(request.out, bytes);
  const say = translator(cliWords, locale);
  if (!request.quiet) {
    if (report.rejected > 0) {
      const number = (value: number) => formatNumber(value, locale);
      const values = { rejected: number(report.rejected), read: number(report.read) };
      shell.err(`talka: ${say("rowsAsideOnly", values)}\n`);
    }
    shell.err(`talka: ${say("written", { file: request.out })}\n`);
  }
  return report.rejected > 0 ? exitCode.doneWithRejects : exitCode.done;
}
