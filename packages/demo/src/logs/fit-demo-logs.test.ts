import { checkModel, DEFAULT_FIT, finishedCases, type ModelCheck } from "@talka/engine";
import { describe, expect, it } from "vitest";
import { demoLogs } from "./demo-logs.ts";

/** A model of the finished cases of a demo log, checked against its later cases. */
function checked(id: string): ModelCheck {
  const demo = demoLogs().find((one) => one.id === id)!;
  const log = finishedCases(demo.build().log, demo.endSteps);
  const settings = { ...DEFAULT_FIT, calendar: demo.calendar, waits: "delays" as const };
  return checkModel(log, settings, { replications: 2, seed: 1, share: 2 / 3 });
}

describe("simulation models of the demo logs", () => {
  it("forecast an office that goes on as before, the weekly signing included", () => {
    const check = checked("ludza-submission");
    expect(check.verdict).toBe("good");
    expect(check.relativeError).toBeLessThan(0.15);
    const batched = check.basis.tasks.filter(({ isBatched }) => isBatched);
    expect(batched.map(({ name }) => name)).toEqual(["Parakstīšana"]);
  });

  it("forecast a process with much rework", () => {
    const check = checked("kraslava-building-permit");
    expect(check.verdict).toBe("good");
    expect(check.distances.threeGram.model.mean).toBeLessThan(0.1);
  });

  it("work from ends alone, even where these are whole days", () => {
    const check = checked("augsdaugava-submission");
    expect(check.basis.estimatedStartShare).toBe(1);
    expect(check.relativeError).toBeLessThan(0.3);
  });

  it("are not to be trusted where the office has changed its ways since", () => {
    const check = checked("livani-submission");
    expect(check.verdict).toBe("not-to-be-trusted");
    expect(check.reasons).toContain("cycle-time-off");
    expect(check.leadHours.simulated.mean).toBeGreaterThan(1.5 * check.leadHours.recorded.mean);
  });
});
