import { describe, expect, test } from "vitest";
import { readNet } from "./read-net.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const bpmn = (body: string) =>
  bytes(
    `<?xml version="1.0"?><!-- drawn by hand --><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"><bpmn:process id="P">${body}</bpmn:process></bpmn:definitions>`,
  );

describe("a model file", () => {
  test("is read by its first tag: a diagram", () => {
    const read = readNet(
      bpmn(
        '<bpmn:startEvent id="S"/><bpmn:task id="A" name="Pieņemt"/><bpmn:endEvent id="E"/><bpmn:sequenceFlow id="f" sourceRef="S" targetRef="A"/><bpmn:sequenceFlow id="g" sourceRef="A" targetRef="E"/>',
      ),
    );
    expect(read).toMatchObject({
      ok: true,
      value: { format: "bpmn", net: { activityNames: ["Pieņemt"], placeCount: 2 }, leftOut: [] },
    });
  });

  test("is read by its first tag: a net", () => {
    const text =
      '<pnml><net id="n"><place id="i"/><place id="o"/><transition id="t"><name><text>a</text></name></transition><arc id="x" source="i" target="t"/><arc id="y" source="t" target="o"/></net></pnml>';
    expect(readNet(bytes(text))).toMatchObject({ ok: true, value: { format: "pnml" } });
  });

  test.each([
    ["net.format", bytes("Dear colleague")],
    ["net.format", bytes("<html></html>")],
    ["bpmn.no-process", bpmn("")],
    [
      "bpmn.unsupported",
      bpmn(
        '<bpmn:startEvent id="S"/><bpmn:inclusiveGateway id="X"/><bpmn:task id="A"/><bpmn:task id="B"/><bpmn:sequenceFlow id="f" sourceRef="S" targetRef="X"/><bpmn:sequenceFlow id="g" sourceRef="X" targetRef="A"/><bpmn:sequenceFlow id="h" sourceRef="X" targetRef="B"/>',
      ),
    ],
  ])("is refused with %s", (code, file) => {
    expect(readNet(file)).toMatchObject({ ok: false, error: { code } });
  });
});
