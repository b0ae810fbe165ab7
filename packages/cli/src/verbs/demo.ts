import { join } from "node:path";
import { demoLogs } from "@talka/demo";
import { type Locale, translator } from "@talka/report";
import { writeWhole } from "../output/write-file.ts";
import { exitCode, type Shell } from "../shell.ts";
import { cliWords } from "../words/cli-words.ts";

/** Runs `talka demo`: writes every log of the demo region as its office would export it. */
export async function demo(
  directory: string,
  shell: Shell,
  locale: Locale,
  quiet: boolean,
): Promise<number> {
  const say = translator(cliWords, locale);
  for (const log of demoLogs()) {
    const file = join(directory, log.fileName);
    await writeWhole(file, log.csv());
    if (!quiet) shell.out(`${say("written", { file })} · ${log.titles[locale]}\n`);
  }
  return exitCode.done;
}
