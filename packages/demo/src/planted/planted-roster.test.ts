import { DEFAULT_SEARCH, findBetter, type StaffNeed } from "@talka/engine";
import { expect, test } from "vitest";
import { plantedRoster, plantedRosterModel } from "./planted-roster.ts";

test("the search finds the planted roster within signing right, four eyes and working hours", () => {
  const base = { personId: null, strength: "hard", weight: 1 } as const;
  const needs: StaffNeed[] = [
    { ...base, id: "sign", kind: "signing", tasks: ["Lemt"], signers: ["Vadītāja"] },
    { ...base, id: "eyes", kind: "four-eyes", first: plantedRoster.taskId, second: "Lemt" },
    { ...base, id: "hours", kind: "no-overtime" },
  ];
  const result = findBetter(plantedRosterModel(), {
    ...DEFAULT_SEARCH,
    startAtMs: Date.UTC(2026, 0, 5),
    cases: 150,
    simulations: 500,
    stresses: ["peak"],
    proposals: 3,
    needs,
  });
  const best = result?.proposals[0];
  const learned = best?.changes.filter(({ kind }) => kind === "allow");
  expect(learned).toMatchObject([
    {
      task: { nodeId: plantedRoster.taskId },
      who: { kind: "person", personId: plantedRoster.personId },
    },
  ]);
  const wait = best?.effects.find(({ goal }) => goal === "wait");
  expect(wait?.verdict).toBe("better");
  expect((wait?.proposed ?? 1) / (wait?.today ?? 1)).toBeLessThan(plantedRoster.mostShareOfToday);
});
