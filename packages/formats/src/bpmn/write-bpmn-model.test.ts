import { drawTree, type ProcessTree } from "@talka/engine";
import { expect, test } from "vitest";
import { readBpmn } from "./read-bpmn.ts";
import { writeBpmnModel } from "./write-bpmn-model.ts";

const leaf = (activity: number): ProcessTree => ({ kind: "activity", activity });

test("a model read again is the model that was written, with its picture", () => {
  const root: ProcessTree = {
    kind: "sequence",
    children: [
      leaf(0),
      { kind: "parallel", children: [leaf(1), { kind: "loop", children: [leaf(2), leaf(3)] }] },
      { kind: "choice", children: [{ kind: "silent" }, leaf(4)] },
    ],
  };
  const activityNames = ["Reģistrēt", 'a & "b"', "<c>", "d, e", "f"];
  const { model, layout } = drawTree({ activityNames, root }, { id: "p1", name: "Būvatļauja" });
  const xml = writeBpmnModel(model, layout);
  const read = readBpmn(new TextEncoder().encode(xml));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.model).toEqual(model);
  expect(read.value.layout).toEqual(layout);
  for (const { id } of model.flows) {
    expect(xml).toContain(`<bpmn:incoming>${id}</bpmn:incoming>`);
    expect(xml).toContain(`<bpmn:outgoing>${id}</bpmn:outgoing>`);
  }
});
