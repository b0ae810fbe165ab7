import type { DemoPerson } from "@talka/contract";
import type { DemoRemoved, listDemoPeople } from "@talka/storage";
import { presentNames } from "./present-organisation.ts";
import { rolesOf } from "./present-session.ts";

/** A demo person one may act as. */
export function presentDemoPerson(
  row: Awaited<ReturnType<typeof listDemoPeople>>[number],
): DemoPerson {
  return {
    id: row.id,
    name: row.name,
    locale: row.locale as DemoPerson["locale"],
    organisation: { id: row.organisation_id, names: presentNames(row), demo: true },
    roles: rolesOf(row.roles),
  };
}

/** What was removed, in numbers. */
export function presentDemoRemoved(removed: DemoRemoved) {
  return {
    organisations: removed.organisationIds.length,
    people: removed.people,
    eventLogs: removed.eventLogs,
  };
}
