import type { StreamDuration, StreamStep } from "@talka/engine";
import type { DrawnMap } from "@talka/lean";
import { type DataTable, tableFrom } from "../tables/data-table.ts";
import { formatShare } from "../words/format-number.ts";
import { type Locale, translator } from "../words/translate.ts";
import { streamMapWords } from "./map-words.ts";

/** The steps of a map as one table: what the drawing shows, for other programs. */
export function streamMapTable(map: DrawnMap, title: string, locale: Locale): DataTable {
  const say = translator(streamMapWords, locale);
  const minutes = (duration: StreamDuration | null) => duration?.minutes.likely ?? null;
  const clock = (duration: StreamDuration | null) =>
    duration === null ? null : say(`clock.${duration.clock}`);
  const roleOf = new Map(map.lanes.map(({ id, role }) => [id, role]));
  const nameOf = new Map(map.steps.map(({ id, name }) => [id, name]));
  const stuck = (step: StreamStep, kind: "problem" | "idea") =>
    map.stickers
      .filter((one) => one.stepId === step.id && one.kind === kind)
      .map(({ text }) => text)
      .join("; ");
  const ways = (step: StreamStep) =>
    map.links
      .filter(({ from }) => from === step.id)
      .map(({ to, kind, probability }) => {
        const share = probability === null ? "" : ` (${formatShare(probability, locale)})`;
        return `${kind === "rework" ? "↩ " : ""}${nameOf.get(to) ?? ""}${share}`;
      })
      .join("; ");
  return tableFrom("process-map", title, map.steps, [
    { title: say("colOrder"), kind: "count", cell: (_, k) => k + 1 },
    { title: say("colStep"), kind: "text", cell: (step) => step.name },
    { title: say("colRole"), kind: "text", cell: (step) => roleOf.get(step.laneId) },
    { title: say("colKind"), kind: "text", cell: (step) => say(`kind.${step.kind}`) },
    { title: say("colValue"), kind: "text", cell: (step) => step.valueClass },
    { title: say("colProcess"), kind: "number", cell: (step) => minutes(step.processTime) },
    { title: say("colProcessClock"), kind: "text", cell: (step) => clock(step.processTime) },
    { title: say("colLead"), kind: "number", cell: (step) => minutes(step.leadTime) },
    { title: say("colLeadClock"), kind: "text", cell: (step) => clock(step.leadTime) },
    { title: say("colRight"), kind: "number", cell: (step) => step.completeAccuratePercent },
    { title: say("colShare"), kind: "share", cell: (step) => step.caseShare },
    { title: say("colPeople"), kind: "count", cell: (step) => step.people },
    { title: say("colBatch"), kind: "count", cell: (step) => step.batchSize },
    { title: say("colQueue"), kind: "count", cell: (step) => step.queueNow },
    { title: say("colSystems"), kind: "text", cell: (step) => step.systems.join("; ") },
    { title: say("colDocuments"), kind: "text", cell: (step) => step.documents.join("; ") },
    { title: say("colLaw"), kind: "text", cell: (step) => step.legalBasis },
    { title: say("colWastes"), kind: "text", cell: (step) => step.wastes.join(" ") },
    { title: say("colProblems"), kind: "text", cell: (step) => stuck(step, "problem") },
    { title: say("colIdeas"), kind: "text", cell: (step) => stuck(step, "idea") },
    { title: say("colNote"), kind: "text", cell: (step) => step.note },
    {
      title: say("colEvidence"),
      kind: "text",
      cell: ({ evidence }) =>
        say(`evidence.${evidence.level}`, { n: evidence.level === "estimated" ? 0 : evidence.n }),
    },
    { title: say("colNext"), kind: "text", cell: ways },
  ]);
}
