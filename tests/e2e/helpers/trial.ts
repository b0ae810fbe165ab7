import { randomUUID } from "node:crypto";
import type { DemoVisitor } from "./demo-people.ts";

/** Plans a trial of the visitor's municipality; gives its id. */
export async function planTrial(send: DemoVisitor["send"], title: string): Promise<string> {
  const id = randomUUID();
  const prediction = { measure: "Dienas", unit: "days", clock: "work", better: "lower" };
  const plan = {
    title,
    question: "Vai ātrāk?",
    change: "Viens saraksts pie loga.",
    prediction: { ...prediction, from: 22, to: 12, by: "2026-06-01" },
    scope: "",
    startOn: "2026-03-02",
    checkOn: "2026-06-01",
    risks: "",
    residentEffect: "Ātrāk",
    staffEffect: "Mazāk zvanu",
  };
  await send("POST", "/api/trials", { id, plan, processId: null, teamId: null, from: null });
  return id;
}
