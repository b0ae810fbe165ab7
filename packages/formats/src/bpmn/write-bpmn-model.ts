import type {
  BpmnBounds,
  BpmnElement,
  BpmnKind,
  BpmnLayout,
  BpmnModel,
  BpmnRepeats,
  BpmnTrigger,
} from "@talka/engine";
import { escapeXml } from "../xml/escape-xml.ts";

const tags: Readonly<Record<BpmnKind, string>> = {
  task: "task",
  subProcess: "subProcess",
  start: "startEvent",
  end: "endEvent",
  terminate: "endEvent",
  catch: "intermediateCatchEvent",
  throw: "intermediateThrowEvent",
  boundary: "boundaryEvent",
  exclusive: "exclusiveGateway",
  parallel: "parallelGateway",
  inclusive: "inclusiveGateway",
  eventBased: "eventBasedGateway",
};

const definitions: Readonly<Record<BpmnTrigger, string | null>> = {
  none: null,
  timer: "timerEventDefinition",
  message: "messageEventDefinition",
  signal: "signalEventDefinition",
  condition: "conditionalEventDefinition",
  error: "errorEventDefinition",
  terminate: "terminateEventDefinition",
  other: "escalationEventDefinition",
};

const loops: Readonly<Record<BpmnRepeats, string | null>> = {
  none: null,
  loop: "<bpmn:standardLoopCharacteristics/>",
  sequentialItems: '<bpmn:multiInstanceLoopCharacteristics isSequential="true"/>',
  parallelItems: "<bpmn:multiInstanceLoopCharacteristics/>",
};

/**
 * A model as BPMN 2.0 XML that other tools open: every node knows its incoming and outgoing flows,
 * and everything that the layout places is drawn. Sub-processes of the layout's `collapsed` are
 * drawn closed, their content on a page of its own.
 */
export function writeBpmnModel(model: BpmnModel, layout: BpmnLayout): string {
  const { nodes } = model;
  const collapsed = nodes.filter(({ id }) => layout.collapsed?.has(id) === true);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="urn:talka:model">',
    `  <bpmn:process id="${escapeXml(model.id)}"${named(model.name)} isExecutable="false">`,
    ...scope(model, null, "    "),
    "  </bpmn:process>",
    ...[null, ...collapsed.map(({ id }) => id)].flatMap((id, k) =>
      page(model, layout, id, k === 0 ? "" : `_${k}`),
    ),
    "</bpmn:definitions>",
  ];
  return `${lines.join("\n")}\n`;
}

/** What lies directly in a process or sub-process. */
function scope(model: BpmnModel, parentId: string | null, indent: string): readonly string[] {
  const own = model.nodes.filter((node) => node.parentId === parentId);
  const ids = new Set(own.map(({ id }) => id));
  return [
    ...own.flatMap((node) => element(model, node, indent)),
    ...model.flows
      .filter(({ from }) => ids.has(from))
      .map(
        ({ id, from, to, name }) =>
          `${indent}<bpmn:sequenceFlow id="${escapeXml(id)}"${named(name)} sourceRef="${escapeXml(from)}" targetRef="${escapeXml(to)}"/>`,
      ),
  ];
}

function element(model: BpmnModel, node: BpmnElement, indent: string): readonly string[] {
  const tag = `bpmn:${tags[node.kind]}`;
  const more = [
    node.defaultFlowId === null ? "" : ` default="${escapeXml(node.defaultFlowId)}"`,
    node.attachedToId === null ? "" : ` attachedToRef="${escapeXml(node.attachedToId)}"`,
    node.kind === "boundary" && !node.isInterrupting ? ' cancelActivity="false"' : "",
  ].join("");
  const definition = node.kind === "terminate" ? "terminateEventDefinition" : triggerOf(node);
  const loop = loops[node.repeats];
  return [
    `${indent}<${tag} id="${escapeXml(node.id)}"${named(node.name)}${more}>`,
    ...model.flows
      .filter(({ to }) => to === node.id)
      .map(({ id }) => `${indent}  <bpmn:incoming>${escapeXml(id)}</bpmn:incoming>`),
    ...model.flows
      .filter(({ from }) => from === node.id)
      .map(({ id }) => `${indent}  <bpmn:outgoing>${escapeXml(id)}</bpmn:outgoing>`),
    ...(loop === null ? [] : [`${indent}  ${loop}`]),
    ...(definition === null ? [] : [`${indent}  <bpmn:${definition}/>`]),
    ...(node.kind === "subProcess" ? scope(model, node.id, `${indent}  `) : []),
    `${indent}</${tag}>`,
  ];
}

function triggerOf(node: BpmnElement): string | null {
  return node.trigger === null ? null : definitions[node.trigger];
}

/** One picture: of the process, or of what lies in a closed sub-process. */
function page(
  model: BpmnModel,
  layout: BpmnLayout,
  ofId: string | null,
  suffix: string,
): readonly string[] {
  const parentOf = new Map(model.nodes.map(({ id, parentId }) => [id, parentId]));
  const pageOf = (id: string): string | null => {
    const parent = parentOf.get(id) ?? null;
    if (parent === null || layout.collapsed?.has(parent) === true) return parent;
    return pageOf(parent);
  };
  return [
    `  <bpmndi:BPMNDiagram id="diagram${suffix}">`,
    `    <bpmndi:BPMNPlane id="plane${suffix}" bpmnElement="${escapeXml(ofId ?? model.id)}">`,
    ...model.nodes
      .filter(({ id }) => pageOf(id) === ofId)
      .flatMap((node) => {
        const bounds = layout.bounds.get(node.id);
        return bounds === undefined ? [] : [shape(node, bounds, layout)];
      }),
    ...model.flows
      .filter(({ from }) => pageOf(from) === ofId)
      .flatMap(({ id }) => {
        const points = layout.waypoints.get(id) ?? [];
        if (points.length === 0) return [];
        const way = points.map(({ x, y }) => `<di:waypoint x="${x}" y="${y}"/>`).join("");
        const key = escapeXml(id);
        return [
          `      <bpmndi:BPMNEdge id="${key}_di" bpmnElement="${key}">${way}</bpmndi:BPMNEdge>`,
        ];
      }),
    "    </bpmndi:BPMNPlane>",
    "  </bpmndi:BPMNDiagram>",
  ];
}

function shape(node: BpmnElement, bounds: BpmnBounds, layout: BpmnLayout): string {
  const { x, y, width, height } = bounds;
  const key = escapeXml(node.id);
  const more =
    node.kind === "subProcess"
      ? ` isExpanded="${layout.collapsed?.has(node.id) !== true}"`
      : node.kind === "exclusive"
        ? ' isMarkerVisible="true"'
        : "";
  return `      <bpmndi:BPMNShape id="${key}_di" bpmnElement="${key}"${more}><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></bpmndi:BPMNShape>`;
}

function named(name: string): string {
  return name === "" ? "" : ` name="${escapeXml(name)}"`;
}
