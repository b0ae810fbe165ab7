import { describe, expect, test } from "vitest";
import { readBpmn } from "./read-bpmn.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function read(body: string, prefix = "bpmn:") {
  const tagged = body.replaceAll("<~", `<${prefix}`).replaceAll("</~", `</${prefix}`);
  const bound = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const told = readBpmn(
    bytes(
      `<?xml version="1.0"?><${prefix}definitions ${bound}="http://www.omg.org/spec/BPMN/20100524/MODEL">${tagged}</${prefix}definitions>`,
    ),
  );
  if (!told.ok) throw new Error(JSON.stringify(told.error));
  return told.value;
}

const whole = `<~process id="P" name="Pieteikums &amp; atbilde">
  <~extensionElements><q:task id="x"/><q:sequenceFlow id="y" sourceRef="?" targetRef="?"/></~extensionElements>
  <~laneSet id="L"><~lane id="L1"><~flowNodeRef>A</~flowNodeRef></~lane></~laneSet>
  <~startEvent id="S"><~outgoing>f0</~outgoing></~startEvent>
  <~userTask id="A" name=" Pieņemt "><~multiInstanceLoopCharacteristics isSequential="true"/></~userTask>
  <~boundaryEvent id="B" attachedToRef="A" cancelActivity="false"><~timerEventDefinition id="T"><~timeDuration>P1D</~timeDuration></~timerEventDefinition></~boundaryEvent>
  <~exclusiveGateway id="X" default="f2"/>
  <~subProcess id="U">
    <~startEvent id="US"/><~task id="UA"><~standardLoopCharacteristics/></~task>
    <~sequenceFlow id="u0" sourceRef="US" targetRef="UA"/>
  </~subProcess>
  <~endEvent id="E"><~terminateEventDefinition/></~endEvent>
  <~sequenceFlow id="f0" sourceRef="S" targetRef="A"/>
  <~sequenceFlow id="f1" name="60 %" sourceRef="A" targetRef="X"><~conditionExpression>a</~conditionExpression></~sequenceFlow>
  <~sequenceFlow id="f2" sourceRef="X" targetRef="U"/>
  <~sequenceFlow id="f3" sourceRef="X" targetRef="E"/>
</~process>
<di:BPMNDiagram><di:BPMNPlane>
  <di:BPMNShape bpmnElement="A"><dc:Bounds x="10" y="20.5" width="100" height="80"/><di:BPMNLabel><dc:Bounds x="0" y="0" width="1" height="1"/></di:BPMNLabel></di:BPMNShape>
  <di:BPMNEdge bpmnElement="f0"><d:waypoint x="1" y="2"/><d:waypoint x="3" y="4"/></di:BPMNEdge>
</di:BPMNPlane></di:BPMNDiagram>`;

describe("a BPMN file", () => {
  test.each(["bpmn:", "", "semantic:"])("is read the same with the prefix %j", (prefix) => {
    const { model, layout, unread } = read(whole, prefix);
    expect(unread).toEqual([]);
    expect(model).toMatchObject({ id: "P", name: "Pieteikums & atbilde" });
    expect(model.nodes.map(({ id, kind, parentId }) => `${id} ${kind} ${parentId}`)).toEqual([
      "S start null",
      "A task null",
      "B boundary null",
      "X exclusive null",
      "U subProcess null",
      "US start U",
      "UA task U",
      "E terminate null",
    ]);
    expect(model.nodes[1]).toMatchObject({ name: "Pieņemt", repeats: "sequentialItems" });
    expect(model.nodes[2]).toMatchObject({
      attachedToId: "A",
      isInterrupting: false,
      trigger: "timer",
    });
    expect(model.nodes[3]).toMatchObject({ defaultFlowId: "f2" });
    expect(model.nodes[6]).toMatchObject({ repeats: "loop", trigger: null });
    expect(model.flows.map(({ id, from, to }) => `${id} ${from}>${to}`)).toEqual([
      "u0 US>UA",
      "f0 S>A",
      "f1 A>X",
      "f2 X>U",
      "f3 X>E",
    ]);
    expect(model.flows[2]?.name).toBe("60 %");
    expect([...layout.bounds]).toEqual([["A", { x: 10, y: 20.5, width: 100, height: 80 }]]);
    expect(layout.waypoints.get("f0")).toEqual([
      { x: 1, y: 2 },
      { x: 3, y: 4 },
    ]);
  });

  test("names what it could not read, and leaves out what touches it", () => {
    const { model, unread } = read(`<~process id="P"><~task id="A"/>
      <~subProcess id="V" triggeredByEvent="true"><~startEvent id="VS"/></~subProcess>
      <~complexGateway id="C"/><~choreographyTask id="K"><~task id="KA"/></~choreographyTask>
      <~sequenceFlow id="f" sourceRef="A" targetRef="K"/><~sequenceFlow id="g" sourceRef="A" targetRef="C"/></~process>`);
    expect(unread).toEqual([
      { id: "V", element: "eventSubProcess", readAs: null },
      { id: "C", element: "complexGateway", readAs: "inclusive" },
      { id: "K", element: "choreographyTask", readAs: null },
    ]);
    expect(model.nodes.map(({ id }) => id)).toEqual(["A", "C"]);
    expect(model.flows.map(({ id }) => id)).toEqual(["g"]);
  });

  test("gives the largest of several processes first place, and all of them", () => {
    const { model, processes } = read(
      '<~process id="P"/><~process id="Q"><~task id="A"/></~process><~process id="R"><~task id="B"/><~task id="C"/></~process>',
    );
    expect(model.id).toBe("R");
    expect(processes.map(({ id }) => id)).toEqual(["Q", "R"]);
  });

  test.each([
    ["plain text", { code: "bpmn.no-process" }],
    ["<a><b></a>", { code: "bpmn.xml", line: 1 }],
    ["<a>\n<b", { code: "bpmn.xml" }],
    ["<definitions/>", { code: "bpmn.no-process" }],
    ["<process><task/></process>", { code: "bpmn.no-id", line: 1 }],
    [
      "<process><task id='A'/>\n<task id='A'/></process>",
      { code: "bpmn.same-id", elementId: "A", line: 2 },
    ],
    [
      "<process><task id='A'/><sequenceFlow id='f' sourceRef='A' targetRef='Z'/></process>",
      { code: "bpmn.unknown-element", elementId: "f", namedId: "Z" },
    ],
    [
      "<process><task id='A'/><boundaryEvent id='b' attachedToRef='Z'/></process>",
      { code: "bpmn.unknown-element", elementId: "b", namedId: "Z" },
    ],
  ])("that is damaged (%j) is refused", (text, error) => {
    const told = readBpmn(bytes(text));
    expect(told).toMatchObject({ ok: false, error });
  });

  test("is read in the encoding it declares", () => {
    const text =
      '<?xml version="1.0" encoding="ISO-8859-1"?><process id="P"><task id="A" name="\u00e9"/></process>';
    const told = readBpmn(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    expect(told.ok && told.value.model.nodes[0]?.name).toBe("é");
  });
});
