import {
  type AnalysisSettings,
  abstractActivities,
  applyFilters,
  type ComparisonSettings,
  compareCasesInSteps,
  type EventLog,
  joinViews,
  type LogView,
  SOURCE_ATTRIBUTE,
  suggestEndActivities,
} from "@talka/engine";
import { readEventLogArrow } from "@talka/formats";
import { askBytes } from "../../api/ask.ts";
import { type CallContext, emptyState, type WorkerState } from "../handlers.ts";
import { runSteps } from "../run-steps.ts";
import { type AnalysisQuestion, analysed } from "./analysed.ts";
import { type ComparisonFacts, groupings } from "./comparison.ts";
import type { ProcessMapData } from "./map-data.ts";
import { processMap } from "./process-map.ts";

/** A saved analysis that the open one is held against. */
export interface OtherAnalysis {
  readonly eventLogId: string;
  readonly settings: AnalysisSettings;
}

/** The open analysis and another, their cases under the same names. */
export interface OtherQuestion extends AnalysisQuestion {
  readonly other: OtherAnalysis;
}

/** An activity of the other analysis. */
export interface OtherActivity {
  readonly name: string;
  readonly count: number;
}

/** What both analyses call their steps. */
export interface OtherFacts {
  readonly own: readonly string[];
  /** Commonest first. */
  readonly theirs: readonly OtherActivity[];
}

/** Names of activities on both sides, for the one who says which are the same. */
export async function otherFacts(
  state: WorkerState,
  { settings, other }: OtherQuestion,
  context: CallContext,
): Promise<OtherFacts> {
  const theirs = await viewOfOther(state, other, context);
  return {
    own: namesOf(analysed(state, settings).view).map(({ name }) => name),
    theirs: namesOf(theirs),
  };
}

/** How two analyses are compared. */
export interface OtherComparison extends OtherQuestion {
  /** What the two are called; must differ. */
  readonly labels: readonly [string, string];
  /** Pairs: an activity of the other, and what the open one calls it. */
  readonly renames: readonly (readonly [string, string])[];
  /** Written as for `comparisonFacts`, without the groups. */
  readonly comparison: Omit<ComparisonSettings, "groups">;
  readonly activityShare: number;
  readonly arcShare: number;
}

/** Two analyses compared, with the map of both. */
export interface ComparedAnalyses extends ComparisonFacts {
  readonly map: ProcessMapData;
  /** By what both can be held equal. */
  readonly strata: readonly string[];
}

/**
 * Compares the cases of the open analysis with those of another, each by its own level and filters,
 * by the calendar, milestones and ends of the open one. Neither leaves this computer.
 */
export async function comparedAnalyses(
  state: WorkerState,
  question: OtherComparison,
  context: CallContext,
): Promise<ComparedAnalyses> {
  const { settings, other, labels, comparison } = question;
  const theirs = await viewOfOther(state, other, context);
  const renames = new Map(question.renames);
  const own = analysed(state, settings).view;
  const joined: WorkerState = { ...emptyState(), log: joinViews(own, theirs, { labels, renames }) };
  const both: AnalysisSettings = {
    level: { kind: "task" },
    filters: [],
    calendar: settings.calendar,
    milestones: settings.milestones,
    endActivities: endsOfBoth([own, settings], [theirs, other.settings], renames),
    deadline: null,
  };
  const { view, workingDayMs } = analysed(joined, both);
  const groups = { kind: "attribute", name: SOURCE_ATTRIBUTE, values: labels } as const;
  const strata = groupings(joined, { settings: both }).attributes.filter(
    (name) => name !== SOURCE_ATTRIBUTE,
  );
  // An address may name what only one of two other logs had.
  const like = comparison.strata;
  const isKnown = like?.kind === "attribute" && strata.includes(like.name);
  const [ownLast, theirLast] = [lastOf(own), lastOf(theirs)];
  const steps = compareCasesInSteps(view, both, {
    ...comparison,
    strata: isKnown ? like : null,
    groups,
    seenUntilMs: Float64Array.from(view.cases, (c) => (c < own.cases.length ? ownLast : theirLast)),
  });
  const compared = await runSteps(steps, context, (share) => context.progress(share, 1));
  const { activityShare, arcShare } = question;
  return {
    comparison: compared,
    activityNames: view.log.activityNames,
    zone: view.log.zone,
    workingDayMs,
    map: processMap(joined, { settings: both, activityShare, arcShare }),
    strata,
  };
}

/**
 * Activities with which cases of either are over: as its settings say, else as its record suggests. Where
 * neither says, or one cannot be told, all is left to what the joined record shows.
 */
function endsOfBoth(
  own: readonly [LogView, AnalysisSettings],
  other: readonly [LogView, AnalysisSettings],
  renames: ReadonlyMap<string, string>,
): readonly string[] {
  const isNamed = [own, other].some(([, { endActivities }]) => (endActivities ?? []).length > 0);
  if (!isNamed) return [];
  const [first, second] = [own, other].map(([view, { endActivities }]) =>
    endActivities !== undefined && endActivities.length > 0
      ? endActivities
      : suggestEndActivities(view).map(({ activity }) => activity),
  );
  const [mine = [], theirs = []] = [first, second];
  if (mine.length === 0 || theirs.length === 0) return [];
  return [...new Set([...mine, ...theirs.map((name) => renames.get(name) ?? name)])];
}

function lastOf({ log, cases }: LogView): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const c of cases) {
    for (let i = log.caseStart[c] ?? 0; i < (log.caseStart[c + 1] ?? 0); i++) {
      last = Math.max(last, log.endAtMs[i] ?? last);
    }
  }
  return last;
}

/** The cases of the other analysis; its log is fetched once while this one is open. */
async function viewOfOther(
  state: WorkerState,
  { eventLogId, settings }: OtherAnalysis,
  { signal }: CallContext,
): Promise<LogView> {
  const key = `other log ${eventLogId}`;
  let log = state.cache.get(key) as EventLog | undefined;
  if (log === undefined) {
    const arrow = await askBytes("getEvents", { params: { id: eventLogId }, signal });
    const read = await readEventLogArrow(arrow);
    if (!read.ok) throw new TypeError(`the server sent a damaged log: ${read.error.code}`);
    log = read.value;
    for (const old of [...state.cache.keys()].filter((name) => name.startsWith("other log "))) {
      state.cache.delete(old);
    }
    state.cache.set(key, log);
  }
  return applyFilters(abstractActivities(log, settings.level), settings.filters);
}

function namesOf({ log, cases }: LogView): readonly OtherActivity[] {
  const counts = new Uint32Array(log.activityNames.length);
  for (const c of cases) {
    for (let i = log.caseStart[c] ?? 0; i < (log.caseStart[c + 1] ?? 0); i++) {
      const a = log.activity[i] ?? 0;
      counts[a] = (counts[a] ?? 0) + 1;
    }
  }
  return log.activityNames
    .map((name, a) => ({ name, count: counts[a] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
