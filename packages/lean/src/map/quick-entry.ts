import type { StreamDuration, StreamStep, ValueClass, WasteCode } from "@talka/engine";
import { newStep } from "./drawn-map.ts";
import { readDuration } from "./read-duration.ts";

/** What a line of quick entry says of a step; what it does not say is `null`. */
export interface QuickStep {
  /** The line it stands on, from 1. */
  readonly line: number;
  readonly name: string;
  /** A role as written; "" where none is. */
  readonly role: string;
  readonly kind: StreamStep["kind"];
  readonly processTime: StreamDuration | null;
  readonly leadTime: StreamDuration | null;
  readonly completeAccuratePercent: number | null;
  readonly caseShare: number | null;
  readonly valueClass: ValueClass | null;
  readonly wastes: readonly WasteCode[];
}

/** Something in a line that cannot be used as it is. */
export interface QuickFault {
  /** From 1. */
  readonly line: number;
  readonly code:
    | "name-missing"
    | "part-unknown"
    | "percent-range"
    | "share-range"
    | "lead-below-process"
    | "too-many-times"
    | "too-many-percents";
  /** The part that is meant, as written. */
  readonly part: string;
}

/** Lines that were understood, and what was not. */
export interface QuickEntry {
  readonly steps: readonly QuickStep[];
  readonly faults: readonly QuickFault[];
}

const percent = /^(?:%?\s*c\s*&?\s*a\s*[:=]?\s*)?(\d+(?:[.,]\d+)?)\s*%$/iu;
const share = /^p\s*[:=]?\s*(\d+(?:[.,]\d+)?)\s*(%?)$/iu;
const value = /^(BVA|NVA|VA)$/i;
const wastes = /^\[\s*([DOWNTIME](?:[\s,]*[DOWNTIME])*)\s*\]$/i;
const timeLabel = /^(pt|lt|ct)\s*[:=]?\s*(?=[~≈\d])/iu;
const bullet = /^\s*(?:\d{1,3}[.)]\s+|[-–•*]\s+)/u;

const numberOf = (text: string) => Number(text.replace(",", "."));

/**
 * Reads a workshop's lines, a step a line: "Register | Clerk | 10 min | 2 d | 90 %". Parts stand
 * between `|`, `;` or tabs. The name comes first; of the others each is known by its look, in any
 * order: the first time is process time, the second lead time (or labelled PT, LT), a percentage is
 * %C&A, `p 30 %` the share of cases, VA/BVA/NVA the value class, `[D W]` waste tags, other words the
 * role. Empty lines and lines that begin with # are passed over; a name that ends in ? is a decision.
 */
export function readQuickEntry(text: string): QuickEntry {
  const steps: QuickStep[] = [];
  const faults: QuickFault[] = [];
  for (const [k, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const trimmed = raw.replace(bullet, "").trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    const read = readLine(trimmed, k + 1);
    faults.push(...read.faults);
    if (read.step !== null) steps.push(read.step);
  }
  return { steps, faults };
}

function readLine(
  text: string,
  line: number,
): { readonly step: QuickStep | null; readonly faults: readonly QuickFault[] } {
  const [name = "", ...parts] = text.split(/[|;\t]/).map((part) => part.trim());
  const faults: QuickFault[] = [];
  if (name === "") {
    return { step: null, faults: [{ line, code: "name-missing", part: text }] };
  }
  let role = "";
  let accurate: number | null = null;
  let caseShare: number | null = null;
  let valueClass: ValueClass | null = null;
  let tags: readonly WasteCode[] = [];
  const times: { pt: StreamDuration | null; lt: StreamDuration | null } = { pt: null, lt: null };
  for (const part of parts.filter((one) => one !== "" && one !== "-" && one !== "–")) {
    const fault = (code: QuickFault["code"]) => faults.push({ line, code, part });
    const label = timeLabel.exec(part)?.[1]?.toLowerCase();
    const time = readDuration(part.replace(timeLabel, ""));
    const ofPercent = percent.exec(part)?.[1];
    const ofShare = share.exec(part);
    const ofWastes = wastes.exec(part)?.[1];
    if (time !== null) {
      const place = label === "lt" || (label === undefined && times.pt !== null) ? "lt" : "pt";
      if (times[place] === null) times[place] = time;
      else fault("too-many-times");
    } else if (ofShare !== null) {
      const given = numberOf(ofShare[1] ?? "") / (ofShare[2] === "%" ? 100 : 1);
      if (given <= 1) caseShare = given;
      else fault("share-range");
    } else if (ofPercent !== undefined) {
      if (numberOf(ofPercent) > 100) fault("percent-range");
      else if (accurate !== null) fault("too-many-percents");
      else accurate = numberOf(ofPercent);
    } else if (value.test(part)) valueClass = part.toUpperCase() as ValueClass;
    else if (ofWastes !== undefined) {
      tags = [...new Set(ofWastes.toUpperCase().match(/[A-Z]/g))] as WasteCode[];
    } else if (role === "" && /\p{L}/u.test(part) && !/\d/.test(part)) role = part;
    else fault("part-unknown");
  }
  const { pt, lt } = times;
  if (
    pt !== null &&
    lt !== null &&
    pt.clock === lt.clock &&
    lt.minutes.likely < pt.minutes.likely
  ) {
    faults.push({ line, code: "lead-below-process", part: name });
  }
  const step: QuickStep = {
    line,
    name,
    role,
    kind: name.endsWith("?") ? "decision" : "activity",
    processTime: pt,
    leadTime: lt,
    completeAccuratePercent: accurate,
    caseShare,
    valueClass,
    wastes: tags,
  };
  return { step, faults };
}

/** The step a line means, in a lane. */
export function stepOfQuick(quick: QuickStep, id: string, laneId: string): StreamStep {
  const { line: _, role: __, valueClass, ...said } = quick;
  const plain = newStep(id, quick.name, laneId);
  return { ...plain, ...said, valueClass: valueClass ?? plain.valueClass };
}
