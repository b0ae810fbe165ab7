import fc from "fast-check";
import { expect, test } from "vitest";
import { FutureEvents } from "./future-events.ts";

test("events happen by time, and those of the same minute in the order they came", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 80 }), (times) => {
      const future = new FutureEvents();
      const happened: (readonly [number, number])[] = [];
      times.forEach((at, order) => {
        future.add(at, () => happened.push([at, order]));
      });
      while (future.nextAt < Number.POSITIVE_INFINITY) future.run();
      expect(happened).toEqual(times.map((at, order) => [at, order]).sort(byTimeThenOrder));
    }),
    { seed: 3 },
  );
});

test("an event may add another of the same minute, which happens after those already there", () => {
  const future = new FutureEvents();
  const said: string[] = [];
  future.add(5, () => {
    said.push("first");
    future.add(5, () => said.push("added"));
  });
  future.add(5, () => said.push("second"));
  while (future.nextAt < 6) future.run();
  expect(said).toEqual(["first", "second", "added"]);
});

test("what never happens is left out, and an empty list does nothing", () => {
  const future = new FutureEvents();
  future.add(Number.POSITIVE_INFINITY, () => {
    throw new RangeError("never");
  });
  expect(future.nextAt).toBe(Number.POSITIVE_INFINITY);
  expect(() => future.run()).not.toThrow();
});

function byTimeThenOrder(a: number[], b: number[]): number {
  return a[0]! - b[0]! || a[1]! - b[1]!;
}
