import {
  type AnalysisResult,
  type BpmnLayout,
  type BpmnModel,
  compileCalendar,
  measurePhases,
} from "@talka/engine";

/** A phase, step or arrow of a model with what was measured there. */
export interface ModelRow {
  /** Id of the element in the diagram. */
  readonly id: string;
  readonly kind: "phase" | "step" | "arrow";
  /** Names of the step, or of what stands at both ends of the arrow. */
  readonly names: readonly string[];
  /** `null` where it was not counted. */
  readonly count: number | null;
  /** Cases with the step; `null` for arrows. */
  readonly cases: number | null;
  /** Median work of a step where starts are known, and median wait before it. */
  readonly workMs: number | null;
  readonly waitMs: number | null;
  /** Of a phase: its steps, and the median time from the first to the last of them in a case. */
  readonly steps: number | null;
  readonly spanMs: number | null;
  /** Middle of the longest stretch of an arrow, relative to its box. */
  readonly at: { readonly left: number; readonly top: number } | null;
}

/** A closed part of a diagram. */
interface DrawnPhase {
  readonly id: string;
  readonly name: string;
  readonly activities: readonly number[];
  readonly count: number | null;
}

/** A row a phase. */
export function phaseRows(
  phases: readonly DrawnPhase[],
  { view, settings, observation }: AnalysisResult,
): readonly ModelRow[] {
  const clock =
    settings.calendar === null
      ? null
      : compileCalendar(settings.calendar, observation.fromMs, observation.toMs);
  const measured = measurePhases(
    view,
    phases.map(({ activities }) => activities),
    (fromMs, toMs) => clock?.workMs(fromMs, toMs) ?? toMs - fromMs,
  );
  const known = (ms: number | undefined) => (ms === undefined || Number.isNaN(ms) ? null : ms);
  return phases.map(({ id, name, activities, count }, k) => ({
    id,
    kind: "phase",
    names: [name],
    count,
    cases: measured[k]?.cases ?? 0,
    workMs: null,
    waitMs: known(measured[k]?.waitMs),
    steps: activities.length,
    spanMs: known(measured[k]?.spanMs),
    at: null,
  }));
}

/** A row a step. */
export function stepRows(
  activityOf: ReadonlyMap<string, number>,
  { graph, view, waiting, workingDayMs }: AnalysisResult,
): readonly ModelRow[] {
  const { activityNames } = view.log;
  const measured = new Map(waiting.activities.map((row) => [row.activity, row]));
  const median = (clocks: {
    elapsed: { medianMs: number };
    working: { medianMs: number } | null;
  }) => (workingDayMs === null ? null : clocks.working)?.medianMs ?? clocks.elapsed.medianMs;
  return [...activityOf].map(([id, activity]): ModelRow => {
    const row = measured.get(activity);
    const wait = row === undefined ? Number.NaN : median(row.waiting);
    const service = row?.service ?? null;
    return {
      id,
      kind: "step",
      names: [activityNames[activity] ?? ""],
      count: graph.nodeCount[activity] ?? 0,
      cases: graph.nodeCases[activity] ?? 0,
      workMs: service === null ? null : median(service),
      waitMs: Number.isNaN(wait) ? null : wait,
      steps: null,
      spanMs: null,
      at: null,
    };
  });
}

/** A row an arrow. */
export function arrowRows(
  { model, layout }: { readonly model: BpmnModel; readonly layout: BpmnLayout },
  countOf: (flowId: string) => number | null,
): readonly ModelRow[] {
  const nodeOf = new Map(model.nodes.map((node) => [node.id, node]));
  const nameOf = (id: string) => nodeOf.get(id)?.name || (nodeOf.get(id)?.kind ?? "");
  return model.flows.map(
    (flow): ModelRow => ({
      id: flow.id,
      kind: "arrow",
      names: [nameOf(flow.from), nameOf(flow.to)],
      count: countOf(flow.id),
      cases: null,
      workMs: null,
      waitMs: null,
      steps: null,
      spanMs: null,
      at: middleOf(layout.waypoints.get(flow.id) ?? []),
    }),
  );
}

function middleOf(points: readonly { readonly x: number; readonly y: number }[]) {
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  let longest = -1;
  let middle = { left: 0, top: 0 };
  points.slice(1).forEach((point, k) => {
    const before = points[k];
    if (before === undefined) return;
    const length = Math.abs(point.x - before.x) + Math.abs(point.y - before.y);
    if (length <= longest) return;
    longest = length;
    middle = { left: (point.x + before.x) / 2 - left, top: (point.y + before.y) / 2 - top };
  });
  return middle;
}
