import { type PetriNet, type ProcessTree, treeToNet } from "@talka/engine";
import { expect, test } from "vitest";
import { readPnml } from "./read-pnml.ts";
import { writePnml } from "./write-pnml.ts";

const leaf = (activity: number): ProcessTree => ({ kind: "activity", activity });

test("a net read again is the net that was written", () => {
  const root: ProcessTree = {
    kind: "sequence",
    children: [
      leaf(0),
      { kind: "parallel", children: [leaf(1), { kind: "loop", children: [leaf(2), leaf(3)] }] },
      { kind: "choice", children: [{ kind: "silent" }, leaf(4)] },
    ],
  };
  const activityNames = ["Reģistrēt", 'a & "b"', "<c>", "d, e", "f"];
  const net = treeToNet({ activityNames, root });
  const read = readPnml(new TextEncoder().encode(writePnml(net, "Process")));
  expect(read.ok && shapeOf(read.value)).toEqual(shapeOf(net));
});

/** A net without the numbers that a file may give anew. */
function shapeOf(net: PetriNet) {
  return {
    places: net.placeCount,
    first: [...net.initialMarking],
    last: [...net.finalMarking],
    transitions: net.transitions.map(({ activity, inputs, outputs }) => ({
      name: activity < 0 ? null : net.activityNames[activity],
      inputs,
      outputs,
    })),
  };
}
