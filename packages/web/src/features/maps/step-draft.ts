import type { StreamDuration, StreamStep, WasteCode } from "@talka/engine";
import { type DrawnMap, type MapSticker, readDuration, writeDuration } from "@talka/lean";
import type { Locale } from "@talka/report";

/** A step as it is typed. */
export interface StepDraft {
  readonly name: string;
  readonly role: string;
  readonly kind: StreamStep["kind"];
  readonly valueClass: StreamStep["valueClass"];
  readonly processTime: string;
  readonly leadTime: string;
  readonly right: string;
  readonly share: string;
  readonly people: string;
  readonly batch: string;
  readonly queue: string;
  readonly systems: string;
  readonly documents: string;
  readonly legalBasis: string;
  readonly wastes: readonly WasteCode[];
  readonly problems: string;
  readonly ideas: string;
  readonly note: string;
  readonly evidence: StreamStep["evidence"]["level"];
  readonly n: string;
}

/** Fields in which something can be wrong, and what. */
export type StepFaults = Partial<
  Record<keyof StepDraft, "needed" | "time" | "percent" | "whole" | "shorter">
>;

/** Units as a language writes them; all of them are read in every language. */
export const unitsOf = {
  lv: { minute: "min", hour: "h", day: "d", calendarDay: "kd" },
  lt: { minute: "min", hour: "val", day: "d", calendarDay: "kd" },
  en: { minute: "min", hour: "h", day: "d", calendarDay: "cd" },
} as const;

/** A duration as it is typed; "" where it is not known. */
export function typedDuration(duration: StreamDuration | null, locale: Locale): string {
  return duration === null
    ? ""
    : writeDuration(duration, unitsOf[locale], locale === "en" ? "." : ",");
}

/** A step of a map as it is typed. */
export function draftOf(step: StreamStep, map: DrawnMap, locale: Locale): StepDraft {
  const decimal = (value: number | null) =>
    value === null
      ? ""
      : String(Math.round(value * 1000) / 1000).replace(".", locale === "en" ? "." : ",");
  const stuck = (kind: MapSticker["kind"]) =>
    map.stickers
      .filter((one) => one.stepId === step.id && one.kind === kind)
      .map(({ text }) => text)
      .join("\n");
  return {
    name: step.name,
    role: map.lanes.find(({ id }) => id === step.laneId)?.role ?? "",
    kind: step.kind,
    valueClass: step.valueClass,
    processTime: typedDuration(step.processTime, locale),
    leadTime: typedDuration(step.leadTime, locale),
    right: decimal(step.completeAccuratePercent),
    share: decimal(step.caseShare === null ? null : step.caseShare * 100),
    people: decimal(step.people),
    batch: decimal(step.batchSize),
    queue: decimal(step.queueNow),
    systems: step.systems.join("\n"),
    documents: step.documents.join("\n"),
    legalBasis: step.legalBasis,
    wastes: step.wastes,
    problems: stuck("problem"),
    ideas: stuck("idea"),
    note: step.note,
    evidence: step.evidence.level,
    n: step.evidence.level === "estimated" ? "" : String(step.evidence.n),
  };
}

const numberOf = (text: string) => Number(text.trim().replace(",", ".").replace(/\s*%$/, ""));
const known = (text: string) => (text.trim() === "" ? null : numberOf(text));
const linesOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What cannot be used as it was typed. */
export function faultsOf(draft: StepDraft): StepFaults {
  const faults: { -readonly [Field in keyof StepFaults]: StepFaults[Field] } = {};
  if (draft.name.trim() === "") faults.name = "needed";
  if (draft.role.trim() === "") faults.role = "needed";
  for (const field of ["processTime", "leadTime"] as const) {
    if (draft[field].trim() !== "" && readDuration(draft[field]) === null) faults[field] = "time";
  }
  const [work, lead] = [readDuration(draft.processTime), readDuration(draft.leadTime)];
  if (work !== null && lead?.clock === work.clock && lead.minutes.likely < work.minutes.likely) {
    faults.leadTime = "shorter";
  }
  for (const field of ["right", "share"] as const) {
    const value = known(draft[field]);
    if (value !== null && !(value >= 0 && value <= 100)) faults[field] = "percent";
  }
  for (const field of ["people", "batch", "queue"] as const) {
    const value = known(draft[field]);
    if (value !== null && !(Number.isInteger(value) && value >= 0)) faults[field] = "whole";
  }
  if (draft.evidence !== "estimated") {
    const n = known(draft.n);
    if (n === null || !(Number.isInteger(n) && n >= 1)) faults.n = "whole";
  }
  return faults;
}

/** The step that was typed, in a lane; only of a draft without faults. */
export function stepOfDraft(draft: StepDraft, id: string, laneId: string): StreamStep {
  const share = known(draft.share);
  return {
    id,
    laneId,
    name: draft.name.trim(),
    kind: draft.kind,
    valueClass: draft.valueClass,
    processTime: readDuration(draft.processTime),
    leadTime: readDuration(draft.leadTime),
    completeAccuratePercent: known(draft.right),
    caseShare: share === null ? null : share / 100,
    people: known(draft.people),
    batchSize: known(draft.batch),
    queueNow: known(draft.queue),
    systems: linesOf(draft.systems),
    documents: linesOf(draft.documents),
    legalBasis: draft.legalBasis.trim(),
    wastes: draft.wastes,
    note: draft.note.trim(),
    evidence:
      draft.evidence === "estimated"
        ? { level: "estimated" }
        : { level: draft.evidence, n: known(draft.n) ?? 1 },
  };
}

/** What was typed as problems and ideas, a line each. */
export function stickersOfDraft(
  draft: StepDraft,
  stepId: string,
  newId: () => string,
): readonly MapSticker[] {
  const made = (kind: MapSticker["kind"], text: string) =>
    linesOf(text).map((line) => ({ id: newId(), stepId, kind, text: line.slice(0, 500) }));
  return [...made("problem", draft.problems), ...made("idea", draft.ideas)];
}
