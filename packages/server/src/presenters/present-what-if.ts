import type { WhatIfBase, WhatIfPage, WhatIfScenario, WhatIfSummary } from "@talka/contract";
import type { WhatIfRow, WholeWhatIfRow } from "@talka/storage";

/** A what-if and whether the reader may change it. */
export interface ShownWhatIf {
  readonly row: WholeWhatIfRow;
  readonly mayChange: boolean;
}

/** A what-if in a list. */
export function presentWhatIfSummary(row: WhatIfRow): WhatIfSummary {
  return {
    id: row.id,
    title: row.title,
    source: row.source as WhatIfSummary["source"],
    scenarioCount: row.scenario_count,
    changedAt: row.updated_at.toISOString(),
  };
}

/** A what-if with its model and scenarios. */
export function presentWhatIf({ row, mayChange }: ShownWhatIf): WhatIfPage {
  return {
    ...presentWhatIfSummary(row),
    base: row.base as unknown as WhatIfBase,
    scenarios: row.scenarios as unknown as readonly WhatIfScenario[],
    revision: row.revision,
    mayChange,
  };
}
