import type { WorkerState } from "../handlers.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";

/** By what the list of cases can be ordered. */
export type CaseOrder = "start" | "end" | "lead" | "lead-work" | "events" | "id";

/** One page of the list of cases. */
export interface CasePage {
  readonly total: number;
  readonly offset: number;
  readonly zone: string;
  readonly workingDayMs: number | null;
  readonly rows: readonly CaseRow[];
}

/** One case in the list. */
export interface CaseRow {
  /** Index in the log: how a case is asked for. */
  readonly caseIndex: number;
  readonly caseId: string;
  readonly startAtMs: number;
  readonly endAtMs: number;
  readonly completed: boolean;
  /** `NaN` for open cases. */
  readonly leadMs: number;
  readonly leadWorkMs: number | null;
  readonly events: number;
  /** Rank of its variant, 1 is the commonest. */
  readonly variantRank: number;
  /** End − due; `null` where no rule holds. */
  readonly latenessMs: number | null;
}

/** What to list: an order, a page, and optionally only some cases (in the order given). */
export interface CasePageQuestion extends AnalysisQuestion {
  readonly order: CaseOrder;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
  readonly only: readonly number[] | null;
  /** Part of a case number, any letter case; empty takes all. */
  readonly search: string;
}

/** One page of the selected cases; ties keep the order of the log. */
export function casePage(state: WorkerState, question: CasePageQuestion): CasePage {
  const { settings, order, descending, offset, limit, only } = question;
  const { view, cases, variants, deadline, workingDayMs } = analysed(state, settings);
  const { log } = view;
  const wanted = question.search.trim().toLowerCase();
  const positionOf = new Map<number, number>();
  view.cases.forEach((c, k) => {
    positionOf.set(c, k);
  });
  const matches = (k: number) =>
    wanted === "" || (log.caseIds[view.cases[k] ?? 0] ?? "").toLowerCase().includes(wanted);
  const events = (k: number) => {
    const c = view.cases[k] ?? 0;
    return (log.caseStart[c + 1] ?? 0) - (log.caseStart[c] ?? 0);
  };
  const key: Record<Exclude<CaseOrder, "id">, (k: number) => number> = {
    start: (k) => cases.startAtMs[k] ?? Number.NaN,
    end: (k) => cases.endAtMs[k] ?? Number.NaN,
    lead: (k) => cases.leadMs[k] ?? Number.NaN,
    "lead-work": (k) => cases.working?.leadMs[k] ?? Number.NaN,
    events,
  };
  const places =
    only === null
      ? Array.from(view.cases, (_, k) => k)
      : only.map((c) => positionOf.get(c) ?? -1).filter((k) => k >= 0);
  const found = places.filter(matches);
  if (only === null) {
    const sign = descending ? -1 : 1;
    if (order === "id") {
      const collator = new Intl.Collator(undefined, { numeric: true });
      const id = (k: number) => log.caseIds[view.cases[k] ?? 0] ?? "";
      found.sort((a, b) => sign * collator.compare(id(a), id(b)) || a - b);
    } else {
      const of = key[order];
      found.sort((a, b) => compareMissingLast(of(a), of(b), sign) || a - b);
    }
  }
  return {
    total: found.length,
    offset,
    zone: log.zone,
    workingDayMs,
    rows: found.slice(offset, offset + limit).map((k) => {
      const c = view.cases[k] ?? 0;
      const lateness = deadline?.latenessMs[k];
      return {
        caseIndex: c,
        caseId: log.caseIds[c] ?? "",
        startAtMs: cases.startAtMs[k] ?? Number.NaN,
        endAtMs: cases.endAtMs[k] ?? Number.NaN,
        completed: cases.completed[k] === 1,
        leadMs: cases.leadMs[k] ?? Number.NaN,
        leadWorkMs: cases.working?.leadMs[k] ?? null,
        events: events(k),
        variantRank: (variants.variantOfCase[k] ?? 0) + 1,
        latenessMs: lateness === undefined || Number.isNaN(lateness) ? null : lateness,
      };
    }),
  };
}

function compareMissingLast(a: number, b: number, sign: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return sign * (a - b);
}
