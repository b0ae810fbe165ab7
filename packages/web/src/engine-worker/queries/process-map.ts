import {
  type AnalysisResult,
  type AnalysisSettings,
  bridgeArcs,
  chooseMap,
  compileCalendar,
  type DurationColumns,
  type DurationSummary,
  MAP_END,
  MAP_START,
  type MapArc,
  type ProcessMap,
  type TwoClocks,
  type WorkClock,
} from "@talka/engine";
import { layoutProcessMap } from "@talka/report";
import type { WorkerState } from "../handlers.ts";
import { type AnalysisQuestion, analysed, withoutFilters } from "./analysed.ts";
import type {
  DurationTriple,
  MapArcFacts,
  MapDurations,
  MapNodeFacts,
  ProcessMapData,
} from "./map-data.ts";

/** How much of the map is wanted; shares of 0–1. */
export interface MapQuestion extends AnalysisQuestion {
  readonly activityShare: number;
  readonly arcShare: number;
}

/**
 * The map at a setting of its sliders. What is drawn and where comes from the log without filters,
 * so that the picture keeps its shape; every figure comes from the cases that pass the filters.
 */
export function processMap(state: WorkerState, question: MapQuestion): ProcessMapData {
  const { settings } = question;
  const base = analysed(state, withoutFilters(settings));
  const result = analysed(state, settings);
  const clock = clockOf(settings, base);
  const map = chosenMap(state, question, base, clock);
  const placeOf = new Map(map.nodes.map((a, k) => [a, k + 1]));
  const end = map.nodes.length + 1;
  const place = (node: number) =>
    node === MAP_START ? 0 : node === MAP_END ? end : (placeOf.get(node) ?? 0);
  // Names carry an activity from the whole log to the filtered one, which may number it anew.
  const names = base.graph.activityNames;
  const own = new Map(result.graph.activityNames.map((name, a) => [name, a]));
  const ownOf = (a: number) => (a < 0 ? a : (own.get(names[a] ?? "") ?? Number.NaN));
  const isFiltered = settings.filters.length > 0;
  const bridges = isFiltered ? ownBridges(result, map, ownOf, clock) : null;
  const nodes: MapNodeFacts[] = [
    terminal("start", result),
    ...map.nodes.map((a) => stepFacts(result, names[a] ?? "", ownOf(a))),
    terminal("end", result),
  ];
  const arcs = map.arcs.map((arc): MapArcFacts => {
    const ends = { from: place(arc.from), to: place(arc.to) };
    const filtered =
      arc.kind === "bridge"
        ? bridges === null
          ? arc
          : bridges.get(`${ownOf(arc.from)} ${ownOf(arc.to)}`)
        : recordedArc(result, ownOf(arc.from), ownOf(arc.to));
    return {
      ...ends,
      count: filtered?.count ?? 0,
      cases: filtered?.cases ?? 0,
      durations: filtered === undefined ? null : arcDurations(filtered),
      overlaps: 0,
      projected: arc.kind === "bridge",
    };
  });
  return {
    layout: layoutProcessMap({
      nodes: [
        { kind: "start", label: "", weight: base.summary.cases },
        ...map.nodes.map((a) => ({
          kind: "activity" as const,
          label: names[a] ?? "",
          weight: base.graph.nodeCases[a] ?? 0,
        })),
        { kind: "end", label: "", weight: base.summary.cases },
      ],
      arcs: map.arcs.map((arc) => ({
        from: place(arc.from),
        to: place(arc.to),
        weight: arc.count,
      })),
      spine: spineOf(map).map(place),
    }),
    nodes,
    arcs,
    happyPath: spineOf(map).map(place),
    cases: result.view.cases.length,
    workingDayMs: result.workingDayMs,
    startShare: result.startShare,
    tieShare: result.tieShare,
    shown: {
      activities: nodes.filter((node) => node.kind === "activity" && node.cases > 0).length,
      activitiesOf: result.graph.nodeCases.reduce((sum, n) => sum + (n > 0 ? 1 : 0), 0),
      arcs: arcs.filter((arc) => !arc.projected && arc.count > 0).length,
      ...flowOf(result, arcs),
    },
  };
}

/** What is drawn at this setting of the sliders, of the log without filters; remembered. */
function chosenMap(
  state: WorkerState,
  { settings, activityShare, arcShare }: MapQuestion,
  base: AnalysisResult,
  clock: WorkClock | null,
): ProcessMap {
  const key = `map ${JSON.stringify([withoutFilters(settings), activityShare, arcShare])}`;
  const known = state.cache.get(key) as ProcessMap | undefined;
  if (known !== undefined) return known;
  const map = chooseMap(base.view, base.graph, { activityShare, arcShare }, clock);
  state.cache.set(key, map);
  return map;
}

function clockOf(settings: AnalysisSettings, { observation }: AnalysisResult): WorkClock | null {
  if (settings.calendar === null) return null;
  return compileCalendar(settings.calendar, observation.fromMs, observation.toMs);
}

/** The happy path without repetitions, so that it can stand in one line. */
function spineOf(map: ProcessMap): readonly number[] {
  return map.happyPath.length === 0 ? [] : [MAP_START, ...new Set(map.happyPath), MAP_END];
}

function ownBridges(
  { view }: AnalysisResult,
  map: ProcessMap,
  ownOf: (activity: number) => number,
  clock: WorkClock | null,
): ReadonlyMap<string, MapArc> {
  const shown = new Uint8Array(view.log.activityNames.length);
  for (const a of map.nodes) if (!Number.isNaN(ownOf(a))) shown[ownOf(a)] = 1;
  return new Map(bridgeArcs(view, shown, clock).map((arc) => [`${arc.from} ${arc.to}`, arc]));
}

interface ArcFigures {
  readonly count: number;
  readonly cases: number;
  readonly elapsed: ArcTimes | null;
  readonly working: ArcTimes | null;
}

interface ArcTimes {
  readonly medianMs: number;
  readonly p90Ms: number;
  readonly totalMs: number;
}

/** An arc as recorded in the filtered log; `undefined` where it does not occur there. */
function recordedArc({ graph }: AnalysisResult, from: number, to: number): ArcFigures | undefined {
  const none = { elapsed: null, working: null };
  if (from === MAP_START) return atEnd(graph.startCount[to], none);
  if (to === MAP_END) return atEnd(graph.endCount[from], none);
  const k = arcIndex(graph.from, graph.to, from, to);
  if (k < 0) return undefined;
  const times = (columns: DurationColumns | null) =>
    columns === null
      ? null
      : {
          medianMs: columns.medianMs[k] ?? Number.NaN,
          p90Ms: columns.p90Ms[k] ?? Number.NaN,
          totalMs: columns.totalMs[k] ?? Number.NaN,
        };
  return {
    count: graph.count[k] ?? 0,
    cases: graph.cases[k] ?? 0,
    elapsed: times(graph.elapsed),
    working: times(graph.working),
  };
}

function atEnd(
  count: number | undefined,
  none: { readonly elapsed: null; readonly working: null },
): ArcFigures | undefined {
  return count === undefined ? undefined : { count, cases: count, ...none };
}

/** Arcs are sorted by `from`, then `to`: found by halving. */
function arcIndex(froms: Uint16Array, tos: Uint16Array, from: number, to: number): number {
  let low = 0;
  let high = froms.length - 1;
  while (low <= high) {
    const k = (low + high) >> 1;
    const order = (froms[k] ?? 0) - from || (tos[k] ?? 0) - to;
    if (order === 0) return k;
    if (order < 0) low = k + 1;
    else high = k - 1;
  }
  return -1;
}

function arcDurations(arc: ArcFigures | MapArc): MapDurations | null {
  if (arc.elapsed === null) return null;
  const triple = ({ medianMs, p90Ms, totalMs }: ArcTimes): DurationTriple => ({
    medianMs,
    p90Ms,
    totalMs,
  });
  return {
    n: arc.count,
    elapsed: triple(arc.elapsed),
    working: arc.working === null ? null : triple(arc.working),
  };
}

function terminal(kind: "start" | "end", { view }: AnalysisResult): MapNodeFacts {
  const n = view.cases.length;
  return { kind, name: "", count: n, cases: n, waiting: null, service: null };
}

function stepFacts({ graph, waiting }: AnalysisResult, name: string, a: number): MapNodeFacts {
  const of = waiting.activities.find((row) => row.activity === a);
  return {
    kind: "activity",
    name,
    count: graph.nodeCount[a] ?? 0,
    cases: graph.nodeCases[a] ?? 0,
    waiting: of === undefined ? null : stepDurations(of.waiting),
    service: of == null || of.service === null ? null : stepDurations(of.service),
  };
}

function stepDurations({ elapsed, working }: TwoClocks): MapDurations | null {
  if (elapsed.n === 0) return null;
  const triple = (of: DurationSummary): DurationTriple => ({
    medianMs: of.medianMs,
    p90Ms: of.p90Ms,
    totalMs: of.meanMs * of.n,
  });
  return {
    n: elapsed.n,
    elapsed: triple(elapsed),
    working: working === null ? null : triple(working),
  };
}

function flowOf({ graph }: AnalysisResult, arcs: readonly MapArcFacts[]) {
  let arcsOf = graph.count.length;
  let passages = graph.count.reduce((sum, n) => sum + n, 0);
  for (const ends of [graph.startCount, graph.endCount]) {
    for (const n of ends) {
      passages += n;
      if (n > 0) arcsOf++;
    }
  }
  const carried = arcs.reduce((sum, arc) => sum + (arc.projected ? 0 : arc.count), 0);
  return { arcsOf, flowShare: passages === 0 ? Number.NaN : carried / passages };
}
