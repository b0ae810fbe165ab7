import type { ProcessPage as Process } from "@talka/contract";
import { MapsSection } from "../features/maps/MapsSection.tsx";
import { ProcessPage, type ProcessPart } from "../features/processes/ProcessPage.tsx";

/** What hangs on a process beside its description, in this order. */
const parts: readonly ProcessPart[] = [{ id: "maps", Part: ProcessMaps }];

/** The page of one process with everything that hangs on it. */
export function ProcessRoute() {
  return <ProcessPage parts={parts} />;
}

function ProcessMaps({ process }: { readonly process: Process }) {
  return <MapsSection process={process} />;
}
