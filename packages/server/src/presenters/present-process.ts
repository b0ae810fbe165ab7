import type { ProcessPage } from "@talka/contract";
import type { ProcessState } from "@talka/lean";
import type { ProcessRow } from "@talka/storage";

/** A process and whether the reader may change it. */
export interface ShownProcess {
  readonly row: ProcessRow;
  readonly mayChange: boolean;
}

/** A process as its municipality sees it. */
export function presentProcess({ row, mayChange }: ShownProcess): ProcessPage {
  return {
    id: row.id,
    name: row.name,
    code: row.code,
    serviceId: row.service_id,
    ownerRole: row.owner_role,
    customer: row.customer,
    trigger: row.trigger,
    result: row.result,
    startsWith: row.starts_with,
    endsWith: row.ends_with,
    yearlyVolume: row.yearly_volume,
    teamIds: row.team_ids,
    state: row.state as ProcessState,
    changedAt: row.updated_at.toISOString(),
    mayChange,
  };
}
