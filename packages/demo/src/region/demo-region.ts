import { type DemoLog, demoLogs, demoSeed } from "../logs/demo-logs.ts";
import { allServices } from "./all-services.ts";
import { circleOf2018, latvianOrganisations } from "./latvian-organisations.ts";
import { lithuanianOrganisations } from "./lithuanian-organisations.ts";
import type { DemoOrganisation } from "./organisation.ts";
import { demoPeople } from "./people.ts";
import type { DemoPerson } from "./person.ts";
import type { DemoService } from "./service.ts";

/** Everything the demo shows: real bodies, made-up people, made-up work. */
export interface DemoRegion {
  /** A parent and a successor come before whoever names them. */
  readonly organisations: readonly DemoOrganisation[];
  /** `id`s of the fifteen municipalities that met in May 2018. */
  readonly circleOf2018: readonly string[];
  readonly people: readonly DemoPerson[];
  readonly services: readonly DemoService[];
  readonly logs: readonly DemoLog[];
}

/** The demo region. Quick: logs are made when they are asked for. The same seed, the same region. */
export function demoRegion(seed = demoSeed): DemoRegion {
  return {
    organisations: [...latvianOrganisations, ...lithuanianOrganisations],
    circleOf2018,
    people: demoPeople,
    services: allServices,
    logs: demoLogs(seed),
  };
}
