import { type EventLog, renameResources } from "@talka/engine";

/**
 * The log with its people numbered in order of appearance. The numbers mean nothing outside this
 * run: no key is kept, so nobody can be found again.
 */
export function pseudonymise(log: EventLog): EventLog {
  const width = String(log.resourceNames.length).length;
  const names = log.resourceNames.map((_, k) => `P-${String(k + 1).padStart(width, "0")}`);
  return renameResources(log, names);
}
