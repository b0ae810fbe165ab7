import type { BpmnModel } from "@talka/engine";
import { useState } from "react";
import { FileDrop } from "../../ui/forms/FileDrop.tsx";
import layout from "../../ui/layout.module.css";
import { useText } from "../../ui/locale/locale-context.ts";
import type { MadeBase } from "./make-base.ts";
import { whatIfWords } from "./what-if-words.ts";

interface FilesBaseProps {
  readonly onMade: (made: MadeBase) => void;
}

const A_MONDAY_MS = Date.UTC(2026, 0, 5);

/** Takes a diagram, then its parameters; nothing leaves this computer. */
export function FilesBase({ onMade }: FilesBaseProps) {
  const text = useText(whatIfWords);
  const [flow, setFlow] = useState<{ model: BpmnModel; name: string } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const take = async (file: File) => {
    const { readBpmn, readSimulationParameters } = await import("@talka/formats");
    setFault(null);
    if (flow === null) {
      const read = readBpmn(new Uint8Array(await file.arrayBuffer()));
      const model = read.ok ? read.value.processes[0] : undefined;
      if (model === undefined) setFault(text("notDiagram"));
      else setFlow({ model, name: file.name.replace(/\.[^.]+$/, "") });
      return;
    }
    const read = readSimulationParameters(await file.text(), flow.model);
    if (!read.ok) {
      setFault(text("notParameters", { code: read.error.code }));
      return;
    }
    const run = { startAtMs: A_MONDAY_MS, cases: 375, warmUpCases: 75, seed: 1 };
    onMade({ name: flow.name, base: { model: read.value.model, story: { kind: "files" }, run } });
  };
  return (
    <div className={layout["section"]}>
      <h1>{text("title")}</h1>
      <FileDrop
        key={flow === null ? "diagram" : "parameters"}
        large
        title={text(flow === null ? "chooseDiagram" : "chooseParameters")}
        hint={flow === null ? text("filesHint") : flow.name}
        chooseLabel={text("choose")}
        accept={flow === null ? ".bpmn,.xml" : ".json"}
        onFile={(file) => void take(file)}
      />
      {fault !== null && <p role="alert">{fault}</p>}
    </div>
  );
}
