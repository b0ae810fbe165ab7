import type { DemandSample } from "@talka/contract";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  counted,
  type DemandTally,
  emptyTally,
  forgotten,
  sent,
  takenBack,
  trying,
} from "./demand-tally.ts";

const sample = (id: string, sampledOn = "2026-11-25"): DemandSample => ({
  id,
  sampledOn,
  serviceId: null,
  channel: "phone",
  class: "value",
  reason: null,
  wanted: "",
  minutes: null,
});
const ids = (samples: readonly DemandSample[]) => samples.map((one) => one.id);

describe("what is counted on a device", () => {
  test("waits until the server has it", () => {
    const two = counted(counted(emptyTally, sample("a")), sample("b"));
    expect(ids(two.unsent)).toEqual(["a", "b"]);
    expect(ids(sent(two, ["a"]).unsent)).toEqual(["b"]);
    expect(ids(sent(two, ["a"]).today)).toEqual(["a", "b"]);
  });

  test("is taken back here alone as long as nothing was sent, else at the server too", () => {
    const one = counted(emptyTally, sample("a"));
    expect(takenBack(one)).toEqual(emptyTally);
    expect(takenBack(trying(one, ["a"])).takenBack).toEqual(["a"]);
    const there = takenBack(sent(trying(one, ["a"]), ["a"]));
    expect(there.takenBack).toEqual(["a"]);
    expect(forgotten(there, "a")).toEqual(emptyTally);
  });

  test("begins anew on the next day, and keeps what waits of the day before", () => {
    const next = counted(counted(emptyTally, sample("a")), sample("b", "2026-11-26"));
    expect(ids(next.today)).toEqual(["b"]);
    expect(ids(next.unsent)).toEqual(["a", "b"]);
  });
});

test("whatever is pressed and whenever the connection breaks, the server ends with what was counted and not taken back", () => {
  const step = fc.constantFrom("count", "undo", "send", "send and lose the answer");
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const server = new Set<string>();
      const wanted: string[] = [];
      let tally: DemandTally = emptyTally;
      let next = 0;
      const send = (isAnswered: boolean) => {
        const batch = ids(tally.unsent);
        tally = trying(tally, batch);
        for (const id of batch) server.add(id);
        if (!isAnswered) return;
        tally = sent(tally, batch);
        for (const id of tally.takenBack) {
          server.delete(id);
          tally = forgotten(tally, id);
        }
      };
      for (const one of steps) {
        if (one === "count") {
          tally = counted(tally, sample(`${next}`));
          wanted.push(`${next++}`);
        } else if (one === "undo") {
          tally = takenBack(tally);
          wanted.pop();
        } else send(one === "send");
      }
      send(true);
      expect([...server].sort()).toEqual([...wanted].sort());
      expect(tally.unsent).toEqual([]);
    }),
  );
});
