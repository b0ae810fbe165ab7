import type { ProcessPage as Process } from "@talka/contract";
import { MapsSection } from "../features/maps/MapsSection.tsx";
import { ProcessPage, type ProcessPart } from "../features/processes/ProcessPage.tsx";
import { StandardList } from "../features/standards/StandardList.tsx";
import { ThreadSection } from "../features/thread/ThreadSection.tsx";
import layout from "../ui/layout.module.css";
import { useText } from "../ui/locale/locale-context.ts";
import { composedWords } from "./composed-words.ts";

interface OfProcess {
  readonly process: Process;
}

/** What hangs on a process beside its description, in this order. */
const parts: readonly ProcessPart[] = [
  { id: "maps", Part: ProcessMaps },
  { id: "standards", Part: ProcessStandards },
  { id: "thread", Part: ProcessThread },
];

/** The page of one process with everything that hangs on it. */
export function ProcessRoute() {
  return <ProcessPage parts={parts} />;
}

function ProcessMaps({ process }: OfProcess) {
  return <MapsSection process={process} />;
}

function ProcessStandards({ process }: OfProcess) {
  const text = useText(composedWords);
  return (
    <section className={layout["section"]} aria-labelledby="process-standards">
      <h2 id="process-standards">{text("standards")}</h2>
      <StandardList processId={process.id} />
    </section>
  );
}

function ProcessThread({ process }: OfProcess) {
  return <ThreadSection kind="process" id={process.id} />;
}
