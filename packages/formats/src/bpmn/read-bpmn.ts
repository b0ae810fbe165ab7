import {
  type BpmnBounds,
  type BpmnElement,
  type BpmnKind,
  type BpmnModel,
  type BpmnSequenceFlow,
  failed,
  ok,
  type Result,
} from "@talka/engine";
import { sniffEncoding, transcoderFrom } from "../source/encoding.ts";
import { ReadFault } from "../source/read-error.ts";
import { findAttribute } from "../xml/find-attribute.ts";
import { walkXml } from "../xml/walk-xml.ts";
import { XML_CLOSE, XML_OPEN, type XmlCursor } from "../xml/xml-cursor.ts";
import {
  nearKinds,
  nodeKinds,
  repeatsOf,
  silentElements,
  skippedElements,
  triggers,
} from "./bpmn-elements.ts";
import type { BpmnFile, BpmnReadError, UnreadElement } from "./bpmn-file.ts";

/**
 * Reads a BPMN 2.0 file, whatever prefixes it uses: the control flow of each process, sub-processes
 * included, and where it is drawn. Lanes, data and notes are passed over; event sub-processes are
 * left out and reported.
 */
export function readBpmn(file: Uint8Array): Result<BpmnFile, BpmnReadError> {
  const reading = new BpmnReading();
  try {
    walkXml(asUtf8(file), (cursor, kind) => reading.visit(cursor, kind));
    return ok(reading.finish());
  } catch (fault) {
    if (fault instanceof BpmnFault) return failed(fault.error);
    if (!(fault instanceof ReadFault)) throw fault;
    const line = fault.error.line ?? 0;
    return failed({ code: "bpmn.xml", elementId: "", namedId: "", line });
  }
}

function asUtf8(file: Uint8Array): Uint8Array {
  const head = new TextDecoder("latin1").decode(file.subarray(0, 200));
  const sniffed = sniffEncoding(file.subarray(0, 4_000));
  const declared = /^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(head)?.[1];
  const transcoder = transcoderFrom(sniffed.startsWith("utf-16") ? sniffed : (declared ?? sniffed));
  if (transcoder === null) return file;
  const whole = transcoder.push(file);
  const rest = transcoder.finish();
  const joined = new Uint8Array(whole.length + rest.length);
  joined.set(whole);
  joined.set(rest, whole.length);
  return joined;
}

class BpmnFault extends Error {
  readonly error: BpmnReadError;
  constructor(error: BpmnReadError) {
    super(error.code);
    this.error = error;
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface ReadProcess {
  readonly id: string;
  readonly name: string;
  readonly nodes: Mutable<BpmnElement>[];
  readonly flows: BpmnSequenceFlow[];
}

/** What is known while the tags go by. */
class BpmnReading {
  private readonly open: string[] = [];
  /** Depth of an element whose content is passed over; −1 where none is. */
  private skipFrom = -1;
  private readonly processes: ReadProcess[] = [];
  private process: ReadProcess | null = null;
  /** Sub-processes around, with the depth each stands at. */
  private readonly parents: { readonly id: string; readonly depth: number }[] = [];
  /** The node whose children go by, with its depth. */
  private node: { readonly of: Mutable<BpmnElement>; readonly depth: number } | null = null;
  private readonly seen = new Set<string>();
  private readonly leftOut = new Set<string>();
  private readonly unread: UnreadElement[] = [];
  private readonly bounds = new Map<string, BpmnBounds>();
  private readonly waypoints = new Map<string, { x: number; y: number }[]>();
  private drawn = "";

  visit(cursor: XmlCursor, kind: number): void {
    if (kind === XML_OPEN) {
      const element = cursor.name();
      if (this.skipFrom < 0) this.enter(element, cursor);
      else this.rememberLeftOut(cursor);
      this.open.push(element);
      if (cursor.selfClosing) this.leave(element, cursor);
    } else if (kind === XML_CLOSE) {
      this.leave(cursor.name(), cursor);
    }
  }

  private enter(element: string, cursor: XmlCursor): void {
    const depth = this.open.length;
    if (skippedElements.has(element)) {
      this.skipFrom = depth;
    } else if (element === "process") {
      const name = findAttribute(cursor, "name") ?? "";
      this.process = { id: findAttribute(cursor, "id") ?? "", name, nodes: [], flows: [] };
      this.processes.push(this.process);
    } else if (element === "BPMNShape" || element === "BPMNEdge") {
      this.drawn = findAttribute(cursor, "bpmnElement") ?? "";
    } else if (element === "Bounds" && this.drawn !== "") {
      const [x, y, width, height] = numbers(cursor, "x", "y", "width", "height");
      this.bounds.set(this.drawn, { x, y, width, height });
    } else if (element === "waypoint" && this.drawn !== "") {
      const [x, y] = numbers(cursor, "x", "y");
      const way = this.waypoints.get(this.drawn) ?? [];
      way.push({ x, y });
      this.waypoints.set(this.drawn, way);
    } else if (this.process !== null) {
      this.enterFlow(element, cursor, this.process);
    }
  }

  private enterFlow(element: string, cursor: XmlCursor, process: ReadProcess): void {
    const depth = this.open.length;
    const kind = nodeKinds.get(element) ?? nearKinds.get(element);
    const inNode = this.node !== null && this.node.depth === depth - 1 ? this.node.of : null;
    if (element === "subProcess" && findAttribute(cursor, "triggeredByEvent") === "true") {
      const id = this.takeId(cursor);
      this.leftOut.add(id);
      this.unread.push({ id, element: "eventSubProcess", readAs: null });
      this.skipFrom = depth;
    } else if (kind !== undefined) {
      const node = this.readNode(kind, cursor);
      process.nodes.push(node);
      if (nearKinds.has(element)) this.unread.push({ id: node.id, element, readAs: kind });
      this.node = { of: node, depth };
      if (kind === "subProcess") this.parents.push({ id: node.id, depth });
    } else if (element === "sequenceFlow") {
      process.flows.push({
        id: this.takeId(cursor),
        name: findAttribute(cursor, "name") ?? "",
        from: findAttribute(cursor, "sourceRef") ?? "",
        to: findAttribute(cursor, "targetRef") ?? "",
      });
      this.node = null;
    } else if (inNode !== null && triggers.has(element)) {
      const trigger = triggers.get(element) ?? "other";
      inNode.trigger = trigger;
      if (trigger === "terminate" && inNode.kind === "end") inNode.kind = "terminate";
    } else if (inNode !== null && repeatsOf(element, false) !== null) {
      inNode.repeats =
        repeatsOf(element, findAttribute(cursor, "isSequential") === "true") ?? "none";
    } else if (this.isDirectChild(depth) && !silentElements.has(element)) {
      const id = findAttribute(cursor, "id") ?? "";
      this.leftOut.add(id);
      this.unread.push({ id, element, readAs: null });
      this.skipFrom = depth;
    }
  }

  private readNode(kind: BpmnKind, cursor: XmlCursor): Mutable<BpmnElement> {
    const isEvent =
      kind === "start" ||
      kind === "end" ||
      kind === "catch" ||
      kind === "throw" ||
      kind === "boundary";
    return {
      id: this.takeId(cursor),
      kind,
      name: (findAttribute(cursor, "name") ?? "").trim(),
      parentId: this.parents.at(-1)?.id ?? null,
      defaultFlowId: findAttribute(cursor, "default"),
      attachedToId: kind === "boundary" ? (findAttribute(cursor, "attachedToRef") ?? "") : null,
      isInterrupting: findAttribute(cursor, "cancelActivity") !== "false",
      repeats: "none",
      trigger: isEvent ? "none" : null,
    };
  }

  /** Whether an element at this depth stands in a process or sub-process itself. */
  private isDirectChild(depth: number): boolean {
    const around = this.open[depth - 1] ?? "";
    return (
      around === "process" || (nodeKinds.get(around) ?? nearKinds.get(around)) === "subProcess"
    );
  }

  private rememberLeftOut(cursor: XmlCursor): void {
    if (this.process === null) return;
    const id = findAttribute(cursor, "id");
    if (id !== null) this.leftOut.add(id);
  }

  private takeId(cursor: XmlCursor): string {
    const id = findAttribute(cursor, "id") ?? "";
    const line = cursor.lines + 1;
    if (id === "") throw new BpmnFault({ code: "bpmn.no-id", elementId: "", namedId: "", line });
    if (this.seen.has(id)) {
      throw new BpmnFault({ code: "bpmn.same-id", elementId: id, namedId: "", line });
    }
    this.seen.add(id);
    return id;
  }

  private leave(element: string, cursor: XmlCursor): void {
    if (this.open.pop() !== element) {
      throw new ReadFault("read.xml", {}, { line: cursor.lines + 1 });
    }
    const depth = this.open.length;
    if (depth === this.skipFrom) this.skipFrom = -1;
    if (this.parents.at(-1)?.depth === depth) this.parents.pop();
    if (this.node?.depth === depth) this.node = null;
    if (element === "process") this.process = null;
    if (element === "BPMNShape" || element === "BPMNEdge") this.drawn = "";
  }

  finish(): BpmnFile {
    if (this.open.length > 0) throw new ReadFault("read.xml", {});
    const processes = this.processes
      .filter(({ nodes }) => nodes.length > 0)
      .map((process) => this.joined(process));
    const model = processes.reduce<BpmnModel | null>(
      (most, one) => (most === null || one.nodes.length > most.nodes.length ? one : most),
      null,
    );
    if (model === null) {
      throw new BpmnFault({ code: "bpmn.no-process", elementId: "", namedId: "", line: 0 });
    }
    const layout = { bounds: this.bounds, waypoints: this.waypoints };
    return { model, processes, layout, unread: this.unread };
  }

  /** The process with every reference looked up; what touches something left out goes with it. */
  private joined({ id, name, nodes, flows }: ReadProcess): BpmnModel {
    const known = new Set(nodes.map((node) => node.id));
    const isThere = (elementId: string, namedId: string): boolean => {
      if (known.has(namedId)) return true;
      if (this.leftOut.has(namedId)) return false;
      throw new BpmnFault({ code: "bpmn.unknown-element", elementId, namedId, line: 0 });
    };
    return {
      id,
      name,
      nodes: nodes.filter(
        (node) => node.attachedToId === null || isThere(node.id, node.attachedToId),
      ),
      flows: flows.filter((flow) => isThere(flow.id, flow.from) && isThere(flow.id, flow.to)),
    };
  }
}

function numbers(cursor: XmlCursor, ...names: string[]): [number, number, number, number] {
  const values = names.map((name) => Number(findAttribute(cursor, name) ?? 0));
  const at = (k: number) => (Number.isFinite(values[k]) ? (values[k] ?? 0) : 0);
  return [at(0), at(1), at(2), at(3)];
}
