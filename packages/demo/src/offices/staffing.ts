import type { OpenInterval } from "@talka/engine";
import type { Absence } from "../calendars/office-clock.ts";
import type { Worker } from "../simulate/office.ts";

/**
 * People of one department who do the same work. Their names are plants, birds and weather behind
 * "Demo", so that nobody can take them for somebody.
 */
export function people(
  department: string,
  roles: readonly string[],
  names: readonly string[],
  options: {
    readonly hours?: readonly OpenInterval[];
    readonly absences?: readonly Absence[];
  } = {},
): readonly Worker[] {
  return names.map((name) => ({
    name: `Demo ${name}`,
    department,
    roles,
    hours: options.hours ?? null,
    absences: options.absences ?? [],
  }));
}
