export * from "./analysis/analyse-log.ts";
export * from "./analysis/analysis-result.ts";
export * from "./analysis/analysis-settings.ts";
export * from "./analysis/find-losses.ts";
export * from "./analysis/finding.ts";
export * from "./analysis/loss-thresholds.ts";
export * from "./analysis/measure-by-week.ts";
export * from "./calendar/calendar-faults.ts";
export * from "./calendar/compile-calendar.ts";
export * from "./calendar/day-hours.ts";
export * from "./calendar/deadline-rule.ts";
export * from "./calendar/due-day.ts";
export * from "./calendar/local-date.ts";
export * from "./calendar/office-calendar.ts";
export { hoursOnDay } from "./calendar/open-days.ts";
export * from "./calendar/work-calendar.ts";
export * from "./calendar/working-days.ts";
export * from "./conformance/align-variants.ts";
export * from "./conformance/aligned-precision.ts";
export * from "./conformance/alignments.ts";
export * from "./conformance/check-rules.ts";
export * from "./conformance/find-deviations.ts";
export * from "./conformance/match-activities.ts";
export * from "./conformance/process-rule.ts";
export * from "./conformance/replay-tokens.ts";
export * from "./discovery/bridge-arcs.ts";
export * from "./discovery/choose-map.ts";
export * from "./discovery/count-directly-follows.ts";
export * from "./discovery/count-directly-follows-tie-aware.ts";
export * from "./discovery/count-tree.ts";
export * from "./discovery/discover-from-graph.ts";
export * from "./discovery/discover-model.ts";
export * from "./discovery/discover-tree.ts";
export * from "./discovery/measure-service.ts";
export * from "./discovery/order-sensitivity.ts";
export type { TraceBag } from "./discovery/trace-bag.ts";
export * from "./fitting/check-model.ts";
export * from "./fitting/distances/measure-distances.ts";
export * from "./fitting/finished-cases.ts";
export * from "./fitting/fit-best.ts";
export { fitModel } from "./fitting/fit-model.ts";
export * from "./fitting/fit-settings.ts";
export * from "./fitting/fitted-model.ts";
export * from "./fitting/judge-model.ts";
export * from "./fitting/model-check.ts";
export * from "./fitting/model-from-map.ts";
export * from "./fitting/simulate-cases.ts";
export { casesOf } from "./fitting/split-log.ts";
export * from "./improvement/bootstrap.ts";
export * from "./improvement/compare-with-peers.ts";
export * from "./improvement/interrupted-series.ts";
export * from "./improvement/process-behaviour.ts";
export * from "./improvement/proof-statistic.ts";
export * from "./improvement/verdict.ts";
export * from "./log/abstract-activities.ts";
export * from "./log/apply-filters.ts";
export * from "./log/build-event-log.ts";
export * from "./log/case-spans.ts";
export * from "./log/event-log.ts";
export * from "./log/event-table.ts";
export * from "./log/find-variants.ts";
export * from "./log/guess-mapping.ts";
export * from "./log/log-filter.ts";
export * from "./log/log-mapping.ts";
export * from "./log/log-of.ts";
export * from "./log/log-view.ts";
export * from "./log/mapping-fault.ts";
export * from "./log/mapping-guess.ts";
export * from "./log/mapping-shape.ts";
export * from "./log/people.ts";
export { renameResources, selectColumns } from "./log/rename.ts";
export * from "./log/row-fates.ts";
export * from "./log/summarise-log.ts";
export * from "./log/table-of.ts";
export * from "./log/tie-share.ts";
export { parseTimeOfDay, type TimeOfDay } from "./log/time-of-day.ts";
export * from "./log/variants.ts";
export * from "./model/accepts-trace.ts";
export * from "./model/bpmn-model.ts";
export * from "./model/bpmn-to-net.ts";
export * from "./model/directly-follows-graph.ts";
export * from "./model/draw-tree.ts";
export * from "./model/measure-complexity.ts";
export * from "./model/petri-net.ts";
export * from "./model/play-out.ts";
export * from "./model/process-map.ts";
export * from "./model/process-tree.ts";
export * from "./model/reduce-silent.ts";
export * from "./model/reduce-tree.ts";
export * from "./model/soundness.ts";
export * from "./model/tie-aware-graph.ts";
export * from "./model/tree-to-net.ts";
export * from "./model/waiting-cause.ts";
export * from "./model/write-tree.ts";
export { checkNeeds, type MeasuredLoads } from "./optimisation/check-needs.ts";
export {
  findBetter,
  prepareJudge,
  Search,
  type SearchProgress,
  searchBetter,
} from "./optimisation/find-better.ts";
export * from "./optimisation/goals.ts";
export * from "./optimisation/hypervolume.ts";
export type { Judge } from "./optimisation/judge-candidate.ts";
export { DEFAULT_LEVERS, type Levers, listMoves } from "./optimisation/list-moves.ts";
export {
  asCandidate,
  type Candidate,
  changesAsMoves,
  changesOf,
  type Move,
  type MoveKind,
} from "./optimisation/moves.ts";
export * from "./optimisation/nsga.ts";
export { type LineOffice, type LineProcess, lineOfficeModel } from "./optimisation/office-model.ts";
export * from "./optimisation/paired.ts";
export * from "./optimisation/pareto.ts";
export * from "./optimisation/price-needs.ts";
export * from "./optimisation/race.ts";
export * from "./optimisation/read-needs.ts";
export * from "./optimisation/roster-changes.ts";
export * from "./optimisation/search-result.ts";
export * from "./optimisation/search-settings.ts";
export * from "./optimisation/staff-need.ts";
export { type StressKind, stressKinds } from "./optimisation/stress.ts";
export { Variation } from "./optimisation/vary-candidate.ts";
export * from "./performance/ageing-cases.ts";
export * from "./performance/arrival-pattern.ts";
export * from "./performance/batch-table.ts";
export * from "./performance/case-measures.ts";
export * from "./performance/check-deadlines.ts";
export * from "./performance/count-to-and-fro.ts";
export * from "./performance/deadline-report.ts";
export * from "./performance/dotted-chart.ts";
export * from "./performance/duration-summary.ts";
export * from "./performance/event-gaps.ts";
export * from "./performance/find-batches.ts";
export * from "./performance/find-rework.ts";
export * from "./performance/first-time-right.ts";
export * from "./performance/handover-table.ts";
export * from "./performance/lead-time-histogram.ts";
export * from "./performance/lead-time-trend.ts";
export * from "./performance/lead-times.ts";
export * from "./performance/littles-law.ts";
export * from "./performance/measure-cases.ts";
export * from "./performance/open-by-due.ts";
export * from "./performance/performance-spectrum.ts";
export * from "./performance/rework-table.ts";
export * from "./performance/suggest-end-activities.ts";
export * from "./performance/summarise-durations.ts";
export * from "./performance/suspensions.ts";
export * from "./performance/tabulate-handovers.ts";
export * from "./performance/tabulate-waiting.ts";
export * from "./performance/waiting-table.ts";
export * from "./performance/waits-before.ts";
export * from "./performance/working-together.ts";
export * from "./privacy/suppress-small.ts";
export * from "./result.ts";
export {
  type CompiledSimulation,
  compileSimulation,
  type SimulationSpan,
} from "./simulation/compiled-simulation.ts";
export * from "./simulation/distribution.ts";
export * from "./simulation/find-warm-up.ts";
export * from "./simulation/measure-replication.ts";
export { RunBuffers } from "./simulation/run-buffers.ts";
export {
  type Replication,
  type RunSettings,
  runReplication,
} from "./simulation/run-replication.ts";
export type { Dispatch } from "./simulation/run-state.ts";
export * from "./simulation/scenario/apply-changes.ts";
export * from "./simulation/scenario/change.ts";
export * from "./simulation/scenario/compare-runs.ts";
export * from "./simulation/scenario/rename-people.ts";
export * from "./simulation/simulate.ts";
export * from "./simulation/simulated-log.ts";
export * from "./simulation/simulation-faults.ts";
export * from "./simulation/simulation-model.ts";
export * from "./simulation/summarise-replications.ts";
export * from "./stats/change-of.ts";
export * from "./stats/effect-size.ts";
export * from "./stats/kaplan-meier.ts";
export * from "./stats/normal.ts";
export * from "./stats/quantile.ts";
export * from "./stats/random.ts";
export * from "./stats/solve-linear.ts";
export * from "./stats/zone-offsets.ts";
export * from "./value-stream/check-map.ts";
export * from "./value-stream/compare-maps.ts";
export type { FigureUnit, StreamFigure } from "./value-stream/figure.ts";
export * from "./value-stream/map-measures.ts";
export * from "./value-stream/map-warning.ts";
export * from "./value-stream/measures.ts";
export * from "./value-stream/rates.ts";
export * from "./value-stream/stream-map.ts";
export { onClock, openShareOf } from "./value-stream/time-steps.ts";
export * from "./waiting/accumulations.ts";
export * from "./waiting/cause-columns.ts";
export * from "./waiting/concurrent-activities.ts";
export * from "./waiting/explain-waiting.ts";
export * from "./waiting/starts.ts";
export * from "./waiting/tabulate-causes.ts";
