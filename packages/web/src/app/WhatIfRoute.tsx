import { useParams, useSearch } from "@tanstack/react-router";
import { FindBetter } from "../features/find-better/FindBetter.tsx";
import { NewWhatIfPage } from "../features/what-if/NewWhatIfPage.tsx";
import type { WhatIfSlots } from "../features/what-if/WhatIfEditor.tsx";
import { WhatIfPage } from "../features/what-if/WhatIfPage.tsx";
import { SimulatedMap } from "./SimulatedMap.tsx";

/** What other features give to a what-if. */
const slots: WhatIfSlots = { Picture: SimulatedMap, FindBetter };

/** A what-if that is kept. */
export function WhatIfRoute() {
  const { id } = useParams({ from: "/what-if/$id" });
  return <WhatIfPage key={id} id={id} {...slots} />;
}

/** A what-if that begins. */
export function NewWhatIfRoute() {
  const { analysis, map } = useSearch({ from: "/what-if/new" });
  return (
    <NewWhatIfPage
      key={`${analysis} ${map}`}
      analysisId={analysis ?? null}
      mapId={map ?? null}
      {...slots}
    />
  );
}
