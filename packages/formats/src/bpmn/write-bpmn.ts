import type { StreamDuration, StreamMap, StreamStep } from "@talka/engine";
import { escapeXml } from "../xml/escape-xml.ts";
import { type BpmnNode, bpmnId, planBpmn } from "./plan-bpmn.ts";

const tags: Readonly<Record<BpmnNode["kind"], string>> = {
  step: "task",
  start: "startEvent",
  end: "endEvent",
  exclusive: "exclusiveGateway",
  parallel: "parallelGateway",
};

const sizes: Readonly<Record<BpmnNode["kind"], readonly [number, number]>> = {
  step: [120, 80],
  start: [36, 36],
  end: [36, 36],
  exclusive: [40, 40],
  parallel: [40, 40],
};

const laneHeight = 150;
const columnWidth = 260;
const head = 60;

/**
 * A map as BPMN 2.0 XML that other tools open: lanes, tasks, gateways for choices and parallel
 * branches, flows with their share, incoming and outgoing filled in, and a picture of it all. What
 * BPMN has no word for – times, %C&A, value class, wastes, evidence – stands in an extension element
 * `talka:step` of each task. Not known is left out.
 */
export function writeBpmn(map: StreamMap): string {
  const plan = planBpmn(map);
  const { nodes, flows } = plan;
  const lanes = map.lanes.filter(({ id }) => nodes.some(({ laneId }) => laneId === id));
  const stray = nodes.filter(({ laneId }) => !lanes.some(({ id }) => id === laneId));
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node, lanes)]));
  const width = head + (Math.max(0, ...nodes.map(({ column }) => column)) + 1) * columnWidth;
  const height = Math.max(1, lanes.length + (stray.length > 0 ? 1 : 0)) * laneHeight;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:talka="urn:talka:map:1" id="definitions" targetNamespace="urn:talka:map">',
    '  <bpmn:collaboration id="collaboration">',
    `    <bpmn:participant id="participant" name="${escapeXml(map.process.name)}" processRef="process"/>`,
    "  </bpmn:collaboration>",
    `  <bpmn:process id="process" name="${escapeXml(map.process.name)}" isExecutable="false">`,
    ...(lanes.length === 0 ? [] : ['    <bpmn:laneSet id="lanes">']),
    ...lanes.flatMap((lane) => [
      `      <bpmn:lane id="${bpmnId("lane", lane.id)}" name="${escapeXml(lane.role)}">`,
      ...nodes
        .filter(({ laneId }) => laneId === lane.id)
        .map(({ id }) => `        <bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`),
      "      </bpmn:lane>",
    ]),
    ...(lanes.length === 0 ? [] : ["    </bpmn:laneSet>"]),
    ...nodes.flatMap((node) => [
      `    <bpmn:${tags[node.kind]} id="${node.id}"${node.name === "" ? "" : ` name="${escapeXml(node.name)}"`}>`,
      ...(node.step === null || node.kind !== "step" ? [] : extensionOf(node.step)),
      ...flows
        .filter(({ to }) => to === node.id)
        .map(({ id }) => `      <bpmn:incoming>${id}</bpmn:incoming>`),
      ...flows
        .filter(({ from }) => from === node.id)
        .map(({ id }) => `      <bpmn:outgoing>${id}</bpmn:outgoing>`),
      `    </bpmn:${tags[node.kind]}>`,
    ]),
    ...flows.map(
      ({ id, from, to, name }) =>
        `    <bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"${name === "" ? "" : ` name="${name}"`}/>`,
    ),
    "  </bpmn:process>",
    '  <bpmndi:BPMNDiagram id="diagram">',
    '    <bpmndi:BPMNPlane id="plane" bpmnElement="collaboration">',
    shape("participant", { x: 0, y: 0, width: width + 40, height }, true),
    ...lanes.map((lane, k) =>
      shape(
        bpmnId("lane", lane.id),
        { x: 30, y: k * laneHeight, width: width + 10, height: laneHeight },
        true,
      ),
    ),
    ...nodes.map(({ id }) => shape(id, boxes.get(id) ?? nowhere, false)),
    ...flows.map(({ id, from, to }) =>
      edge(id, boxes.get(from) ?? nowhere, boxes.get(to) ?? nowhere),
    ),
    "    </bpmndi:BPMNPlane>",
    "  </bpmndi:BPMNDiagram>",
    "</bpmn:definitions>",
  ];
  return `${lines.join("\n")}\n`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

function boxOf(node: BpmnNode, lanes: StreamMap["lanes"]): Box {
  const lane = lanes.findIndex(({ id }) => id === node.laneId);
  const row = lane < 0 ? lanes.length : lane;
  const [width, height] = sizes[node.kind];
  const centre = head + (node.column + 0.6) * columnWidth;
  return {
    x: Math.round(centre - width / 2),
    y: row * laneHeight + (laneHeight - height) / 2,
    width,
    height,
  };
}

function shape(id: string, { x, y, width, height }: Box, isHorizontal: boolean): string {
  const lying = isHorizontal ? ' isHorizontal="true"' : "";
  return `      <bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"${lying}><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></bpmndi:BPMNShape>`;
}

/** Forward from side to side; back below both. */
function edge(id: string, from: Box, to: Box): string {
  const middle = (box: Box) => box.y + box.height / 2;
  const isBack = to.x <= from.x;
  const level = Math.max(from.y + from.height, to.y + to.height) + 20;
  const bend = Math.round((from.x + from.width + to.x) / 2);
  const points = isBack
    ? [
        [from.x + from.width / 2, from.y + from.height],
        [from.x + from.width / 2, level],
        [to.x + to.width / 2, level],
        [to.x + to.width / 2, to.y + to.height],
      ]
    : [
        [from.x + from.width, middle(from)],
        [bend, middle(from)],
        [bend, middle(to)],
        [to.x, middle(to)],
      ];
  const way = points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}"/>`).join("");
  return `      <bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${way}</bpmndi:BPMNEdge>`;
}

function extensionOf(step: StreamStep): readonly string[] {
  const { evidence } = step;
  const attributes: readonly (readonly [string, string | number | null])[] = [
    ["kind", step.kind],
    ["valueClass", step.valueClass],
    ...durationOf("process", step.processTime),
    ...durationOf("lead", step.leadTime),
    ["completeAccuratePercent", step.completeAccuratePercent],
    ["caseShare", step.caseShare],
    ["people", step.people],
    ["batchSize", step.batchSize],
    ["queueNow", step.queueNow],
    ["systems", step.systems.join("; ") || null],
    ["documents", step.documents.join("; ") || null],
    ["legalBasis", step.legalBasis || null],
    ["wastes", step.wastes.join(" ") || null],
    ["evidence", evidence.level],
    ["n", evidence.level === "estimated" ? null : evidence.n],
  ];
  const written = attributes
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}="${escapeXml(String(value))}"`);
  return [
    ...(step.note === ""
      ? []
      : [`      <bpmn:documentation>${escapeXml(step.note)}</bpmn:documentation>`]),
    `      <bpmn:extensionElements><talka:step ${written.join(" ")}/></bpmn:extensionElements>`,
  ];
}

function durationOf(name: string, duration: StreamDuration | null) {
  if (duration === null) return [];
  const { low, likely, high } = duration.minutes;
  return [
    [`${name}Minutes`, likely],
    ...(low === high
      ? []
      : ([
          [`${name}MinutesLow`, low],
          [`${name}MinutesHigh`, high],
        ] as const)),
    [`${name}Clock`, duration.clock],
  ] as const;
}
