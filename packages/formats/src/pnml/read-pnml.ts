import { failed, type NetTransition, ok, type PetriNet, type Result } from "@talka/engine";
import { ReadFault } from "../source/read-error.ts";
import { decodeEntities } from "../xml/decode-entities.ts";
import { findAttribute } from "../xml/find-attribute.ts";
import { walkXml } from "../xml/walk-xml.ts";
import { XML_CLOSE, XML_OPEN, XML_TEXT, type XmlCursor } from "../xml/xml-cursor.ts";

/** Why a PNML file gave no net. */
export interface PnmlReadError {
  readonly code: /** No XML, or tags that do not match. */
    | "pnml.xml"
    /** XML without a net that has a transition. */
    | "pnml.no-net"
    /** An arc or a marking that names something the file does not hold, or joins two of a kind. */
    | "pnml.unknown-node"
    /** No marking is given, and there is not one place without entering, or without leaving arcs. */
    | "pnml.no-start"
    | "pnml.no-end"
    /** A number of tokens that is none, or too large. */
    | "pnml.number";
  /** The element at fault; empty where there is none. */
  readonly elementId: string;
  /** Line of the file, from 1; 0 where it is not known. */
  readonly line: number;
}

/**
 * Reads the first net of a PNML file (ISO/IEC 15909-2, place/transition nets). A transition without
 * a name, or marked invisible, is silent. Where the file gives no marking, the one place without
 * entering arcs holds a token at first and the one without leaving arcs at last. Activities stand
 * in the order of the file.
 */
export function readPnml(file: Uint8Array): Result<PetriNet, PnmlReadError> {
  const reading = new PnmlReading();
  try {
    walkXml(file, (cursor, kind) => reading.visit(cursor, kind));
    return ok(reading.finish());
  } catch (fault) {
    if (fault instanceof PnmlFault) return failed(fault.error);
    if (!(fault instanceof ReadFault)) throw fault;
    return failed({ code: "pnml.xml", elementId: "", line: fault.error.line ?? 0 });
  }
}

class PnmlFault extends Error {
  readonly error: PnmlReadError;
  constructor(code: PnmlReadError["code"], elementId: string, line = 0) {
    super(code);
    this.error = { code, elementId, line };
  }
}

interface ReadTransition {
  name: string;
  isSilent: boolean;
  readonly inputs: number[];
  readonly outputs: number[];
}

interface ReadArc {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  weight: number;
}

const MOST_TOKENS = 255;

/** What is known while the tags go by. */
class PnmlReading {
  private readonly open: string[] = [];
  private nets = 0;
  private readonly places = new Map<string, number>();
  private readonly transitions = new Map<string, ReadTransition>();
  private readonly arcs: ReadArc[] = [];
  private readonly initial: number[] = [];
  private readonly final = new Map<string, number>();
  private node: { readonly kind: string; readonly id: string } | null = null;
  private text = "";

  visit(cursor: XmlCursor, kind: number): void {
    if (kind === XML_OPEN) {
      const element = cursor.name();
      this.open.push(element);
      this.text = "";
      if (element === "net") this.nets++;
      if (this.nets === 1) this.enter(element, cursor);
      if (cursor.selfClosing) this.leave(element, cursor);
    } else if (kind === XML_TEXT) {
      const { bytes, textStart, textEnd } = cursor;
      this.text += new TextDecoder().decode(decodeEntities(bytes, textStart, textEnd, false));
    } else if (kind === XML_CLOSE) this.leave(cursor.name(), cursor);
  }

  private enter(element: string, cursor: XmlCursor): void {
    const id = findAttribute(cursor, "id") ?? "";
    if (element === "place" && this.open.includes("finalmarkings")) {
      this.node = { kind: "final", id: findAttribute(cursor, "idref") ?? "" };
    } else if (element === "place") {
      this.places.set(id, this.places.size);
      this.initial.push(0);
      this.node = { kind: "place", id };
    } else if (element === "transition") {
      this.transitions.set(id, { name: "", isSilent: false, inputs: [], outputs: [] });
      this.node = { kind: "transition", id };
    } else if (element === "arc") {
      const source = findAttribute(cursor, "source") ?? "";
      const target = findAttribute(cursor, "target") ?? "";
      this.arcs.push({ id, source, target, weight: 1 });
      this.node = { kind: "arc", id };
    } else if (element === "toolspecific" && this.node?.kind === "transition") {
      const transition = this.transitions.get(this.node.id);
      if (transition && findAttribute(cursor, "activity") === "$invisible$") {
        transition.isSilent = true;
      }
    }
  }

  private leave(element: string, cursor: XmlCursor): void {
    if (this.open.pop() !== element) throw new PnmlFault("pnml.xml", "", cursor.lines + 1);
    if (element === "text" && this.node !== null && this.nets === 1) {
      this.take(this.text.trim(), this.open.at(-1) ?? "", this.node, cursor.lines + 1);
    }
    if (["place", "transition", "arc"].includes(element)) this.node = null;
    this.text = "";
  }

  private take(
    text: string,
    parent: string,
    node: { readonly kind: string; readonly id: string },
    line: number,
  ): void {
    const count = () => {
      const number = Number(text);
      if (text !== "" && Number.isInteger(number) && number >= 0 && number <= MOST_TOKENS) {
        return number;
      }
      throw new PnmlFault("pnml.number", node.id, line);
    };
    const transition = this.transitions.get(node.id);
    if (parent === "name" && node.kind === "transition" && transition) transition.name = text;
    if (parent === "initialMarking" && node.kind === "place") {
      this.initial[this.places.get(node.id) ?? 0] = count();
    }
    const arc = this.arcs.at(-1);
    if (parent === "inscription" && node.kind === "arc" && arc) arc.weight = count();
    if (node.kind === "final") this.final.set(node.id, count());
  }

  finish(): PetriNet {
    if (this.open.length > 0) throw new PnmlFault("pnml.xml", "");
    if (this.transitions.size === 0) throw new PnmlFault("pnml.no-net", "");
    const fed = new Uint8Array(this.places.size);
    const used = new Uint8Array(this.places.size);
    for (const { id, source, target, weight } of this.arcs) {
      const [from, to] = [this.places.get(source), this.places.get(target)];
      const step = this.transitions.get(from === undefined ? source : target);
      const place = from ?? to;
      if (step === undefined || place === undefined || (from !== undefined && to !== undefined)) {
        throw new PnmlFault("pnml.unknown-node", id);
      }
      (from === undefined ? fed : used)[place] = 1;
      for (let k = 0; k < weight; k++)
        (from === undefined ? step.outputs : step.inputs).push(place);
    }
    const activityNames: string[] = [];
    const transitions = [...this.transitions].map(([elementId, one]): NetTransition => {
      const isSilent = one.isSilent || one.name === "";
      if (!isSilent && !activityNames.includes(one.name)) activityNames.push(one.name);
      const activity = isSilent ? -1 : activityNames.indexOf(one.name);
      return { activity, inputs: one.inputs, outputs: one.outputs, elementId };
    });
    return {
      activityNames,
      placeCount: this.places.size,
      transitions,
      initialMarking: this.initialMarking(fed),
      finalMarking: this.finalMarking(used),
    };
  }

  private initialMarking(fed: Uint8Array): Uint8Array {
    if (this.initial.some((tokens) => tokens > 0)) return Uint8Array.from(this.initial);
    return onlyOne(fed, "pnml.no-start");
  }

  private finalMarking(used: Uint8Array): Uint8Array {
    const marking = new Uint8Array(this.places.size);
    for (const [id, tokens] of this.final) {
      const place = this.places.get(id);
      if (place === undefined) throw new PnmlFault("pnml.unknown-node", id);
      marking[place] = tokens;
    }
    return marking.some((tokens) => tokens > 0) ? marking : onlyOne(used, "pnml.no-end");
  }
}

/** One token in the one place that has no arcs of a kind. */
function onlyOne(touched: Uint8Array, code: PnmlReadError["code"]): Uint8Array {
  const bare = [...touched.keys()].filter((p) => touched[p] === 0);
  if (bare.length !== 1) throw new PnmlFault(code, "");
  return touched.map((_, p) => (p === bare[0] ? 1 : 0));
}
