import { exactly, type StreamClock, type StreamLink } from "@talka/engine";
import { type DrawnMap, newStep, usualFacts } from "./drawn-map.ts";
import { forwardLink, laneOfRole, type NewId, withHandoffs } from "./edit-map.ts";

/** A step of the path most cases take, as records show it. */
export interface RecordedStep {
  readonly name: string;
  /** Who mostly does it; "" where the record does not say. */
  readonly role: string;
  /** Cases that have the step. */
  readonly cases: number;
  /** How often it was measured. */
  readonly n: number;
  /** Median minutes of work; `null` where the record has no starts. */
  readonly processMinutes: number | null;
  /** Median minutes of waiting before it. */
  readonly waitingMinutes: number | null;
}

/** What a record tells of the path most cases take. */
export interface RecordedPath {
  /** In the order of the path, each step once. */
  readonly steps: readonly RecordedStep[];
  /** How often one step was directly followed by another, by their places in `steps`. */
  readonly arcs: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly cases: number;
  readonly casesPerYear: number | null;
  /** The clock of its minutes. */
  readonly clock: StreamClock;
  readonly p85LeadMinutes: number | null;
}

/** Ways back that fewer cases take are left out: the map shows what happens, not each exception. */
const LEAST_REWORK = 0.02;

/**
 * A map drawn from records: the path most cases take, with median times and n, in the lanes of the
 * roles that do the work, and the ways back that at least two cases in a hundred take. The lead time
 * of a step is its waiting and its work together.
 *
 * @param unknownRole The lane of steps whose role the record does not say.
 */
export function mapFromRecord(record: RecordedPath, unknownRole: string, newId: NewId): DrawnMap {
  const { clock, cases, casesPerYear, p85LeadMinutes } = record;
  let map: DrawnMap = {
    lanes: [],
    steps: [],
    links: [],
    stickers: [],
    facts: {
      ...usualFacts,
      clock,
      casesPerYear,
      p85LeadTime: p85LeadMinutes === null ? null : { clock, minutes: exactly(p85LeadMinutes) },
    },
  };
  const minutes = (value: number) => ({ clock, minutes: exactly(Math.round(value * 10) / 10) });
  for (const step of record.steps) {
    const [withLane, laneId] = laneOfRole(map, step.role || unknownRole, newId);
    const share = cases > 0 ? Math.min(1, step.cases / cases) : 1;
    const { processMinutes: work, waitingMinutes: waiting } = step;
    const drawn = {
      ...newStep(newId(), step.name, laneId),
      processTime: work === null ? null : minutes(work),
      leadTime: work === null && waiting === null ? null : minutes((work ?? 0) + (waiting ?? 0)),
      caseShare: share > 0.995 ? null : Math.round(share * 1000) / 1000,
      evidence: { level: "measured", n: step.n } as const,
    };
    map = { ...withLane, steps: [...withLane.steps, drawn] };
  }
  const ids = map.steps.map(({ id }) => id);
  const forward = ids.slice(1).map((id, k) => forwardLink(newId(), ids[k] ?? "", id));
  const leaving = record.steps.map((_, s) =>
    record.arcs.reduce((sum, { from, count }) => sum + (from === s ? count : 0), 0),
  );
  const back = record.arcs.flatMap(({ from, to, count }): StreamLink[] => {
    const share = count / (leaving[from] || 1);
    if (to > from || share < LEAST_REWORK || share >= 1) return [];
    const link = forwardLink(newId(), ids[from] ?? "", ids[to] ?? "");
    return [{ ...link, kind: "rework", probability: Math.round(share * 1000) / 1000 }];
  });
  return withHandoffs({ ...map, links: [...forward, ...back] });
}
