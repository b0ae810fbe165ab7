import { type EventLog, peopleNames, renamePeople } from "@talka/engine";

/**
 * The log with its people numbered in order of appearance. The numbers mean nothing outside this
 * run: no key is kept, so nobody can be found again.
 */
export function pseudonymise(log: EventLog): EventLog {
  const people = peopleNames(log);
  const width = String(people.length).length;
  const names = people.map((_, k) => `P-${String(k + 1).padStart(width, "0")}`);
  return renamePeople(log, names);
}
