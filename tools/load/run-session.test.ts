import { expect, test } from "vitest";
import { spreadOf } from "./percentiles.ts";
import { runSession } from "./run-session.ts";

test("percentiles are of the nearest rank, and nothing measured is zero", () => {
  expect(spreadOf([])).toEqual({ n: 0, p50: 0, p99: 0, max: 0 });
  expect(spreadOf([9])).toEqual({ n: 1, p50: 9, p99: 9, max: 9 });
  expect(spreadOf(Array.from({ length: 200 }, (_, i) => 200 - i))).toEqual({
    n: 200,
    p50: 100,
    p99: 198,
    max: 200,
  });
});

test("a server killed in the middle of a session loses nothing it acknowledged, and every screen goes on", async () => {
  const load = { guests: 12, seconds: 2, perSecond: 20, killInBetween: true };
  const found = await runSession(load, () => undefined);
  expect(found.acknowledged).toBeGreaterThan(20);
  expect([found.lost, found.missed]).toEqual([0, 0]);
});
