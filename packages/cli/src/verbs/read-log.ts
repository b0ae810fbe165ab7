import { peopleNames } from "@talka/engine";
import type { Locale } from "@talka/report";
import { joinList, quoteName, readErrorSentence, translator } from "@talka/report";
import type { ReadRequest } from "../arguments/analyse-request.ts";
import { type ImportedLog, importLog } from "../input/import-log.ts";
import { openSource } from "../input/open-source.ts";
import { pseudonymise } from "../input/pseudonyms.ts";
import { progressLine } from "../input/show-progress.ts";
import { exitCode, type Shell } from "../shell.ts";
import { cliWords } from "../words/cli-words.ts";
import { systemReason } from "../words/system-reason.ts";

/** A log, or the exit code after the reason has been told. */
export type ReadLog = { readonly imported: ImportedLog } | { readonly exit: number };

/** Reads the file of a request; tells on standard error why it cannot be. */
export async function readLog(
  request: ReadRequest,
  shell: Shell,
  locale: Locale,
  { progress }: { readonly progress: boolean },
): Promise<ReadLog> {
  const say = translator(cliWords, locale);
  const { file } = request;
  const line = progressLine(shell, locale, progress);
  const source = await openSource(file, shell, line.tell);
  if (shell.signal.aborted) return interrupted(shell, locale);
  if (!source.ok) {
    shell.err(
      `talka: ${say("cannotOpen", { file, reason: systemReason(source.error.reason, locale) })}\n`,
    );
    return { exit: exitCode.unreadable };
  }
  const imported = await importLog(source.value, request, {
    signal: shell.signal,
    onProgress: line.tell,
  });
  line.clear();
  if (shell.signal.aborted) return interrupted(shell, locale);
  if (!imported.ok) {
    const { error } = imported;
    const why = readErrorSentence(error, locale);
    shell.err(`talka: ${say("cannotRead", { file, why })}\n`);
    if (error.columns !== undefined) {
      const columns = joinList(
        error.columns.map((name) => quoteName(name, locale)),
        locale,
      );
      shell.err(`talka: ${say("columns", { columns })}\n`);
    }
    return { exit: exitCode.unreadable };
  }
  const { value } = imported;
  if (request.keepNames || peopleNames(value.log).length === 0) return { imported: value };
  return { imported: { ...value, log: pseudonymise(value.log) } };
}

/** Tells that the run was stopped by the person who started it. */
export function interrupted(shell: Shell, locale: Locale): { readonly exit: number } {
  shell.err(`talka: ${translator(cliWords, locale)("interrupted")}\n`);
  return { exit: exitCode.interrupted };
}
