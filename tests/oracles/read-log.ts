import { join } from "node:path";
import { buildEventLog, type EventLog, guessMapping } from "@talka/engine";
import { readXesPlainly } from "./read-xes-plainly.ts";

/** Reads a public log in the order of its file, as the other tool does. */
export function readLog(folder: string, name: string): EventLog {
  const table = readXesPlainly(join(folder, `${name}.xes.gz`));
  const guess = guessMapping(table, "Europe/Amsterdam");
  if (!guess.ok) throw new Error(guess.error.code);
  const built = buildEventLog(table, guess.value.mapping);
  if (!built.ok) throw new Error(built.error.code);
  return built.value.log;
}
