import { useState } from "react";
import type { ImportAnswer } from "../engine-worker/first-walk.ts";

export function App() {
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const importFile = (file: File) => {
    const worker = new Worker(new URL("../engine-worker/worker.ts", import.meta.url), {
      type: "module",
    });
    worker.addEventListener("message", (message: MessageEvent<ImportAnswer>) => {
      setAnswer(message.data);
      worker.terminate();
    });
    worker.postMessage({ kind: "import", file });
  };
  return (
    <main>
      <h1>Talka</h1>
      <label>
        Event log{" "}
        <input
          type="file"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) importFile(file);
          }}
        />
      </label>
      <p role="status">
        {answer?.kind === "imported" &&
          `${answer.summary.cases} cases, median lead time ${answer.medianLeadMs / 3_600_000} h`}
        {answer?.kind === "failed" && answer.code}
      </p>
    </main>
  );
}
