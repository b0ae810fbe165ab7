import { compileSimulation } from "../simulation/compiled-simulation.ts";
import { measureReplication, type ReplicationFigures } from "../simulation/measure-replication.ts";
import { RunBuffers } from "../simulation/run-buffers.ts";
import { runReplication } from "../simulation/run-replication.ts";
import { applyChanges } from "../simulation/scenario/apply-changes.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";
import { checkNeeds, type MeasuredLoads } from "./check-needs.ts";
import { type GoalKind, type GoalSample, goalSample, meanSample, measuredGoals } from "./goals.ts";
import { type Candidate, modelWith, trainedIn } from "./moves.ts";
import { isClearlyBeaten } from "./paired.ts";
import { withRemoteDays } from "./remote-days.ts";
import { rosterChange, rosterDistance } from "./roster-changes.ts";
import type { SearchSettings } from "./search-settings.ts";
import type { NeedViolation, StaffNeed } from "./staff-need.ts";
import type { Stress } from "./stress.ts";

/** A candidate with what runs and needs say of it. */
export interface Judged {
  readonly candidate: Candidate;
  /** One a goal of the search, small is good; measured ones are means over ordinary and hard times. */
  readonly values: readonly number[];
  /** Of ordinary times, one a replication. */
  readonly samples: readonly GoalSample[];
  readonly violations: readonly NeedViolation[];
  /** Hard needs not met, added up; 0 may be proposed. */
  readonly hardMissed: number;
}

/** Whom a challenger meets in its race. */
export interface Holder {
  readonly values: readonly number[];
  readonly samples: readonly GoalSample[];
}

/** Runs candidates of one search, all on the same chance, and counts the runs. */
export class Judge {
  readonly model: SimulationModel;
  readonly settings: SearchSettings;
  readonly stresses: readonly Stress[];
  readonly goals: readonly GoalKind[];
  /** Replications run so far, of any candidate and time. */
  simulations = 0;
  private readonly buffers = new RunBuffers();
  private readonly todays = new Map<string, readonly GoalSample[]>();
  private readonly needs: readonly StaffNeed[];
  private readonly days: number;
  private readonly unfinished: number;

  /** @param days How long a run lasts; from a first run of today's model. */
  constructor(
    model: SimulationModel,
    settings: SearchSettings,
    given: {
      readonly stresses: readonly Stress[];
      readonly goals: readonly GoalKind[];
      readonly days: number;
      readonly unfinished: number;
    },
  ) {
    this.model = model;
    this.settings = settings;
    this.stresses = given.stresses;
    this.goals = given.goals;
    this.needs = settings.needs;
    this.days = given.days;
    this.unfinished = given.unfinished;
  }

  /** What of the needs the roster itself breaks, hard ones added up; `null` where it cannot be. */
  hardMissedBefore(candidate: Candidate): number | null {
    if (trainedIn(candidate) > this.settings.levers.trained) return null;
    const model = modelWith(this.model, candidate);
    return model === null ? null : hardOf(checkNeeds(model, this.model, this.needs));
  }

  /**
   * Runs a candidate: ordinary times first, then, unless somebody in the archive clearly beats it,
   * hard times. `null` where it cannot be or is beaten early.
   */
  judge(candidate: Candidate, holders: readonly Holder[]): Judged | null {
    const model = modelWith(this.model, candidate);
    if (model === null) return null;
    const { replications, stressReplications } = this.settings;
    const figures: ReplicationFigures[] = [];
    const samples: GoalSample[] = [];
    const run = this.runner(model);
    const distance = rosterDistance(rosterChange(this.model, model));
    for (let r = 0; r < replications; r++) {
      figures.push(run(r));
      samples.push(this.sample(figures[r]));
      if (r === 1 && this.isBeaten(samples, distance, holders)) return null;
    }
    if (this.isBeaten(samples, distance, holders)) return null;
    const means = [meanSample(samples)];
    for (const { changes } of this.stresses) {
      const stressed = applyChanges(model, changes);
      if (!stressed.ok) continue;
      const runStressed = this.runner(stressed.value);
      means.push(
        meanSample(
          Array.from({ length: stressReplications }, (_, r) => this.sample(runStressed(r))),
        ),
      );
    }
    const violations = checkNeeds(model, this.model, this.needs, meanLoads(figures));
    return {
      candidate,
      values: this.valuesOf(robustMean(means), distance, violations),
      samples,
      violations,
      hardMissed: hardOf(violations),
    };
  }

  /** Runs a candidate in ordinary times by other seeds; for confirming. */
  sampler(candidate: Candidate, seed: number, stress: Stress | null): (r: number) => GoalSample {
    const changed = modelWith(this.model, candidate);
    if (changed === null) throw new RangeError("the candidate cannot be applied to the model");
    const stressed = stress === null ? null : applyChanges(changed, stress.changes);
    const run = this.runner(stressed?.ok ? stressed.value : changed, seed);
    return (r) => this.sample(run(r));
  }

  /** Today's samples by a seed, run once for all that is compared with them. */
  todaySamples(seed: number, stress: Stress | null, count: number): readonly GoalSample[] {
    const key = `${seed} ${stress?.kind} ${count}`;
    const known = this.todays.get(key);
    if (known !== undefined) return known;
    const run = this.sampler([], seed, stress);
    const samples = Array.from({ length: count }, (_, r) => run(r));
    this.todays.set(key, samples);
    return samples;
  }

  private runner(model: SimulationModel, seed = this.settings.seed) {
    const { startAtMs, cases, warmUpCases } = this.settings;
    const { days, buffers } = this;
    const lived = withRemoteDays(model, this.needs);
    const compiled = compileSimulation(lived, { fromMs: startAtMs, days, buffers });
    return (r: number): ReplicationFigures => {
      this.simulations++;
      return measureReplication(runReplication(compiled, { cases, seed, warmUpCases }, r));
    };
  }

  private sample(figures: ReplicationFigures): GoalSample {
    return goalSample(figures, this.settings.loadLimit, this.unfinished);
  }

  private valuesOf(
    measured: readonly number[],
    change: number,
    violations: readonly NeedViolation[],
  ): number[] {
    return this.goals.map((goal) => {
      if (goal === "change") return change;
      if (goal === "needs") return softOf(violations);
      return measured[measuredGoals.indexOf(goal)];
    });
  }

  /** By somebody in the archive who changes no more than it does; soft needs let nobody out early. */
  private isBeaten(
    samples: readonly GoalSample[],
    change: number,
    holders: readonly Holder[],
  ): boolean {
    if (samples.length < 2 || this.goals.includes("needs")) return false;
    const measured = this.goals.flatMap((goal, g) => {
      const k = measuredGoals.indexOf(goal);
      return k < 0 ? [] : [{ g, k }];
    });
    const changeAt = this.goals.indexOf("change");
    const rows = (of: readonly GoalSample[]) =>
      of.slice(0, samples.length).map((sample) => measured.map(({ k }) => sample[k]));
    const own = rows(samples);
    return holders.some((holder) => {
      if (changeAt >= 0 && holder.values[changeAt] > change) return false;
      const theirs = rows(holder.samples);
      const tolerance = measured.map(
        (_, m) => 0.02 * Math.abs(theirs.reduce((sum, row) => sum + row[m], 0) / theirs.length),
      );
      return isClearlyBeaten(own, theirs, tolerance);
    });
  }
}

/** Ordinary times count as much as all hard times together. */
function robustMean(means: readonly (readonly number[])[]): number[] {
  const [ordinary, ...hard] = means;
  if (hard.length === 0) return [...ordinary];
  return ordinary.map(
    (value, k) => value / 2 + hard.reduce((sum, one) => sum + one[k], 0) / hard.length / 2,
  );
}

function meanLoads(figures: readonly ReplicationFigures[]): MeasuredLoads {
  const mean = (of: (one: ReplicationFigures["people"][number]) => number) =>
    figures[0].people.map(
      (_, p) => figures.reduce((sum, { people }) => sum + of(people[p]), 0) / figures.length,
    );
  return {
    utilisation: mean(({ utilisation }) => utilisation),
    loadP95: mean(({ loadP95 }) => loadP95),
  };
}

function hardOf(violations: readonly NeedViolation[]): number {
  return violations.reduce((sum, v) => (v.strength === "hard" ? sum + v.amount : sum), 0);
}

function softOf(violations: readonly NeedViolation[]): number {
  return violations.reduce((sum, v) => (v.strength === "soft" ? sum + v.penalty : sum), 0);
}
