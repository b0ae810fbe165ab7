import type { AnalysisPage } from "@talka/contract";
import { engine } from "../engine-worker/engine.ts";
import type { OpenedLog } from "../engine-worker/opened-log.ts";
import { ask } from "./ask.ts";
import { isProblem } from "./problem.ts";
import type { Given } from "./requests.ts";
import { serverShapeKey } from "./shape-key.ts";

/** How an analysis stood when it was saved. */
export type AnalysisBody = Omit<Given<"createAnalysis">, "eventLogId">;

/** The saved analysis that is being gone on with; `basedOn` is the version one has seen. */
export interface SavedAnalysis {
  readonly id: string;
  readonly basedOn: number;
}

/**
 * Saves what is on the screen: a new version of a saved analysis, else a new analysis, and the log
 * with it if the server does not have it yet. Rejects with `ApiProblem`.
 */
export async function saveAnalysis(
  body: AnalysisBody,
  saved: SavedAnalysis | null,
): Promise<AnalysisPage> {
  if (saved !== null) {
    const { id, basedOn } = saved;
    return ask("saveAnalysisVersion", { params: { id }, body: { ...body, basedOn } });
  }
  const opened = await engine().call("openedLog", null);
  if (opened === null) throw new TypeError("no log is open");
  const eventLogId = opened.eventLogId ?? (await saveLog(opened));
  try {
    return await ask("createAnalysis", { body: { ...body, eventLogId } });
  } catch (error) {
    // it was saved before and deleted there since; it is still here, so it is sent again
    const isGone = isProblem(error, "event-log.deleted") || isProblem(error, "event-log.unknown");
    if (!isGone || opened.origin === null) throw error;
    return ask("createAnalysis", { body: { ...body, eventLogId: await saveLog(opened) } });
  }
}

/** Sends the open log to the server; people in it are as they were chosen at import. */
async function saveLog(opened: OpenedLog): Promise<string> {
  if (opened.origin === null) throw new TypeError("a log of the server is not sent again");
  const { mapping, report, shapeKey } = opened.origin;
  const { summary, zone, people, name } = opened;
  const instant = (atMs: number) => (Number.isNaN(atMs) ? null : new Date(atMs).toISOString());
  const faults = report.faultClasses.flatMap(({ fault, column, rejected, repaired }) => [
    ...(rejected > 0 ? [{ fault, column, outcome: "rejected" as const, rows: rejected }] : []),
    ...(repaired > 0 ? [{ fault, column, outcome: "repaired" as const, rows: repaired }] : []),
  ]);
  const { read, accepted, repaired, rejected, overlapCount, gapCount } = report;
  const counts = { read, accepted, repaired, rejected, overlapCount, gapCount };
  const { id } = await ask("createEventLog", {
    body: {
      name,
      shapeKey: (await serverShapeKey(shapeKey)) ?? shapeKey.padStart(64, "0"),
      // a copy: the contract's lists are its own
      mapping: structuredClone(mapping),
      importSummary: { ...counts, faults },
      zone,
      counts: { cases: summary.cases, events: summary.events, activities: summary.activities },
      firstAt: instant(summary.firstAtMs),
      lastAt: instant(summary.lastAtMs),
      people,
      serviceId: null,
    },
  });
  const bytes = await engine().call("exportArrow", null);
  await ask("putEvents", { params: { id }, bytes });
  await engine().call("noteSaved", { id });
  return id;
}
