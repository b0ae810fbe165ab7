import { describe, expect, test } from "vitest";
import type { BpmnElement, BpmnKind, BpmnModel } from "./bpmn-model.ts";
import { bpmnToNet } from "./bpmn-to-net.ts";
import { checkSoundness } from "./soundness.ts";
import { languageOfNet } from "./trees-for-test.ts";

/** A diagram by its nodes, as "id:kind" (tasks by id alone), and its flows, as "from>to". */
function diagram(nodes: string, flows: string, change: Partial<BpmnElement> = {}): BpmnModel {
  return {
    id: "P",
    name: "",
    nodes: nodes.split(" ").map((word) => {
      const [id = "", kind = "task"] = word.split(":");
      const [name = "", parent = null] = id.split("@");
      const plain: BpmnElement = {
        id: name,
        kind: kind as BpmnKind,
        name: kind === "task" ? name : "",
        parentId: parent,
        defaultFlowId: null,
        attachedToId: null,
        isInterrupting: true,
        repeats: "none",
        trigger: null,
      };
      return name === change.id ? { ...plain, ...change } : plain;
    }),
    flows: flows.split(" ").map((word, k) => {
      const [from = "", to = ""] = word.split(">");
      return { id: `f${k}`, name: "", from, to };
    }),
  };
}

function languageOf(model: BpmnModel, length = 4) {
  const read = bpmnToNet(model);
  if (!read.ok) throw new Error(read.error.elementId);
  expect(checkSoundness(read.value.net).verdict).toBe("sound");
  return languageOfNet(read.value.net, length);
}

describe("a diagram as a net", () => {
  test.each<[string, string, string, string[]]>([
    ["one after another", "S:start a b E:end", "S>a a>b b>E", ["ab"]],
    ["a choice", "S:start X:exclusive a b E:end", "S>X X>a X>b a>E b>E", ["a", "b"]],
    [
      "both at once",
      "S:start X:parallel a b Y:parallel E:end",
      "S>X X>a X>b a>Y b>Y Y>E",
      ["ab", "ba"],
    ],
    ["a way back", "S:start a X:exclusive b E:end", "S>a a>X X>b b>a X>E", ["a", "aba"]],
    [
      "one or both",
      "S:start X:inclusive a b Y:inclusive c E:end",
      "S>X X>a X>b a>Y b>Y Y>c c>E",
      ["abc", "ac", "bac", "bc"],
    ],
    [
      "a sub-process",
      "S:start U:subProcess s@U:start a@U e@U:end b E:end",
      "S>U s>a a>e U>b b>E",
      ["ab"],
    ],
    [
      "several arrows out of a step",
      "S:start a b c Y:parallel E:end",
      "S>a a>b a>c b>Y c>Y Y>E",
      ["abc", "acb"],
    ],
    ["several ends", "S:start X:exclusive a b E:end F:end", "S>X X>a X>b a>E b>F", ["a", "b"]],
    ["no drawn start or end", "a b", "a>b", ["ab"]],
  ])("%s", (_, nodes, flows, language) => {
    expect(languageOf(diagram(nodes, flows))).toEqual(language);
  });

  test("a task with a loop marker is done once or more", () => {
    const model = diagram("S:start a E:end", "S>a a>E", { id: "a", repeats: "loop" });
    expect(languageOf(model, 3)).toEqual(["a", "aa", "aaa"]);
  });

  test("says what it passes over, and refuses what it cannot read", () => {
    const model = diagram("S:start a B:boundary b E:end", "S>a a>E B>b b>E", {
      id: "B",
      attachedToId: "a",
    });
    expect(bpmnToNet(model)).toMatchObject({ ok: true, value: { leftOut: ["B"] } });
    const open = diagram("S:start X:inclusive a b E:end", "S>X X>a X>b a>E b>E");
    expect(bpmnToNet(open)).toEqual({ ok: false, error: { elementId: "X" } });
    const joined = "S>X X>a X>b a>Y b>Y Y>E";
    const knot = diagram("S:start X:exclusive a b Y:inclusive E:end", joined);
    expect(bpmnToNet(knot)).toEqual({ ok: false, error: { elementId: "Y" } });
  });
});
