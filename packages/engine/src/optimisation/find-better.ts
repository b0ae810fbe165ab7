import { compileSimulation } from "../simulation/compiled-simulation.ts";
import { measureReplication } from "../simulation/measure-replication.ts";
import { runReplication } from "../simulation/run-replication.ts";
import type { SimulationModel } from "../simulation/simulation-model.ts";
import { randomSource } from "../stats/random.ts";
import { Archive } from "./archive.ts";
import { chooseFinalists } from "./choose-finalists.ts";
import { confirmCandidate } from "./confirm-candidate.ts";
import { type GoalKind, type GoalSample, goalSample, measuredGoals } from "./goals.ts";
import { needMoves } from "./hour-moves.ts";
import { Judge, type Judged } from "./judge-candidate.ts";
import { listMoves } from "./list-moves.ts";
import { liveByNeeds, withAgreed } from "./live-by-needs.ts";
import { asCandidate, type Candidate, candidateKey, changesOf, type Move } from "./moves.ts";
import { frontOf } from "./pareto.ts";
import type { FrontPoint, Proposal, SearchResult } from "./search-result.ts";
import type { SearchSettings } from "./search-settings.ts";
import { simplified } from "./simplify-candidate.ts";
import { makeStresses } from "./stress.ts";
import { placesByKind, Variation } from "./vary-candidate.ts";

/** How far a search is. */
export interface SearchProgress {
  readonly stage: "prepare" | "search" | "confirm";
  /** Replications run of those planned, all stages together. */
  readonly done: number;
  readonly total: number;
  /** Ways of working on the front so far. */
  readonly found: number;
}

const FULL_ARCHIVE = 24;
const CROSSED_SHARE = 0.3;
const MOST_TRIES = 60;
/** Of the runs, for a first look at single moves. */
const GLANCE_SHARE = 0.25;
/** So many moves that seem good are run alone as a whole. */
const MOST_ALONE = 10;
/** The best move is chosen so many times as often as all moves together were. */
const FAVOUR_SHARE = 0.25;
const DAY_MS = 86_400_000;
/** Confirming meets chance that searching never met. */
const CONFIRM_SEED = 0x5eed_0001;

/**
 * Looks for better ways of working with the same people: a local search from today on, by moves one
 * at a time and crossed, with a front of all goals kept; challengers race on the same chance; what
 * is proposed is run again on fresh seeds. Give it up by not asking for more.
 *
 * @param isEnough Asked before each candidate: ends the search early, what was found is confirmed.
 * @returns Progress after each candidate, at the end the result.
 * @throws {RangeError} The model names something it does not hold.
 */
export function* searchBetter(
  model: SimulationModel,
  settings: SearchSettings,
  isEnough: () => boolean = () => false,
): Generator<SearchProgress, SearchResult> {
  const total = settings.simulations + (settings.proposals + 1) * settings.confirmations;
  yield { stage: "prepare", done: 0, total, found: 0 };
  const judge = prepareJudge(model, settings);
  const search = new Search(model, judge);
  for (const found of search.candidates(() => search.spent() || isEnough())) {
    yield { stage: "search", done: Math.min(judge.simulations, total), total, found };
  }
  const finalists = simplified(
    judge,
    search.today,
    chooseFinalists(judge, search.archive.entries, settings.proposals),
  );
  const proposals: Proposal[] = [];
  for (const [k, finalist] of finalists.entries()) {
    const done = Math.min(total, settings.simulations + k * settings.confirmations);
    yield { stage: "confirm", done, total, found: search.archive.entries.length };
    const proposal = confirmCandidate(judge, finalist, settings.seed ^ CONFIRM_SEED);
    if (isWorthwhile(proposal, search.today)) proposals.push(proposal);
  }
  return {
    goals: judge.goals,
    today: search.today.values,
    todayViolations: search.today.violations,
    front: search.front(),
    proposals,
    candidates: search.tried,
    simulations: judge.simulations,
    seed: settings.seed,
  };
}

/** Runs a whole search at once; `onProgress` may stop it, which gives `null`. */
export function findBetter(
  model: SimulationModel,
  settings: SearchSettings,
  onProgress: (progress: SearchProgress) => boolean = () => true,
): SearchResult | null {
  const steps = searchBetter(model, settings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!onProgress(step.value)) return null;
  }
}

/** Better in something that fresh seeds show, or nearer to what is needed than today. */
function isWorthwhile(proposal: Proposal, today: Judged): boolean {
  const isBetter = [...proposal.effects, ...proposal.hardTimes].some(
    ({ verdict }) => verdict === "better",
  );
  return isBetter || proposal.violations.length < today.violations.length;
}

/** What a search knows before it begins: how long a run is, which goals there are, hard times. */
export function prepareJudge(given: SimulationModel, settings: SearchSettings): Judge {
  const { startAtMs, seed, cases, warmUpCases, loadLimit } = settings;
  const model = withAgreed(given, settings.needs);
  const lived = liveByNeeds(model, model, settings.needs);
  const compiled = compileSimulation(lived, { fromMs: startAtMs });
  const first = measureReplication(runReplication(compiled, { cases, seed, warmUpCases }, 0));
  const days = Math.ceil((first.endAtMs - startAtMs) / DAY_MS) + 14;
  const sample = goalSample(first, loadLimit, first.unfinished);
  const hasSoft = settings.needs.some(({ strength }) => strength === "soft");
  const goals = settings.goals.filter((goal: GoalKind) => {
    if (goal === "needs") return hasSoft;
    const k = measuredGoals.indexOf(goal);
    return k < 0 || !Number.isNaN(sample[k]);
  });
  const lastsMs = first.endAtMs - startAtMs;
  const run = { startAtMs, seed, cases, days, lastsMs };
  const stresses = makeStresses(model, settings.stresses, run);
  return new Judge(model, settings, { stresses, goals, days, unfinished: first.unfinished });
}

/** The search itself; also used to look again with a need let go. */
export class Search {
  readonly archive = new Archive<Judged>(FULL_ARCHIVE);
  /** Those that break hard needs as today does, on the way to meeting them. */
  private readonly nearest = new Archive<Judged>(4);
  readonly today: Judged;
  tried = 0;
  private readonly judge: Judge;
  private readonly seen = new Set<string>();
  private readonly moves;
  private readonly variation: Variation;
  private readonly random;

  constructor(model: SimulationModel, judge: Judge) {
    const { settings } = judge;
    this.judge = judge;
    this.moves = listMoves(model, settings.levers, settings.needs);
    this.random = randomSource(settings.seed, 0x0b7);
    this.variation = new Variation(this.moves, settings.mostMoves, this.random);
    const today = judge.judge([], []);
    if (today === null) throw new RangeError("today's model cannot be run");
    this.today = today;
    this.keep(today);
  }

  /** Whether the replications allowed are used up. */
  readonly spent = (): boolean => this.judge.simulations >= this.judge.settings.simulations;

  /** Tries candidates until told to stop or nothing new is found; yields the size of the front. */
  *candidates(isOver: () => boolean, start: readonly Candidate[] = []): Generator<number> {
    if (this.moves.length === 0) return;
    for (const candidate of start) {
      if (isOver()) return;
      this.attempt(candidate);
      yield this.archive.entries.length;
    }
    if (this.today.hardMissed > 0 && this.judge.settings.levers.hours) {
      this.attempt(asCandidate(needMoves(this.judge.model, this.judge.settings.needs)));
    }
    const best = this.glanceAtMoves(isOver);
    // The most promising moves alone, and each together with those before it.
    const together: Move[] = [];
    for (const move of best) {
      if (isOver()) return;
      this.attempt([move]);
      if (!together.some(({ key }) => key === move.key)) together.push(move);
      if (together.length > 1 && together.length <= this.judge.settings.mostMoves) {
        this.attempt(asCandidate(together));
      }
      yield this.archive.entries.length;
    }
    while (!isOver()) {
      const candidate = this.unseen();
      if (candidate === null) return;
      const judged = this.attempt(candidate);
      if (judged !== null && this.archive.entries.includes(judged)) {
        for (const move of candidate) this.variation.favour(move, 1);
      }
      yield this.archive.entries.length;
    }
  }

  /**
   * Runs moves alone once, kinds in turn, with a quarter of the runs at most, so that those that seem
   * to bring something are tried more often later.
   *
   * @returns The moves that seem to bring most, best first.
   */
  private glanceAtMoves(isOver: () => boolean): Move[] {
    const [first] = this.today.samples;
    const { goals, settings } = this.judge;
    const until = this.judge.simulations + settings.simulations * GLANCE_SHARE;
    const gains: { readonly move: Move; readonly gain: number }[] = [];
    for (const k of inTurn(placesByKind(this.moves), this.random)) {
      if (isOver() || this.judge.simulations >= until) break;
      const missed = this.judge.hardMissedBefore([this.moves[k]]);
      if (missed === null || missed > this.today.hardMissed) continue;
      const sample = this.judge.glance([this.moves[k]]);
      const gain = sample === null ? 0 : gainOf(goals, first, sample);
      if (gain > 0) gains.push({ move: this.moves[k], gain });
    }
    gains.sort((a, b) => b.gain - a.gain);
    const most = gains[0]?.gain ?? 1;
    for (const { move, gain } of gains) {
      this.variation.favour(move, (gain / most) * this.moves.length * FAVOUR_SHARE);
    }
    return gains.slice(0, MOST_ALONE).map(({ move }) => move);
  }

  /** The front with what each asks, ordered by the first goal. */
  front(): FrontPoint[] {
    const { entries } = this.archive;
    return frontOf(entries.map(({ values }) => values))
      .map((k) => entries[k])
      .sort((a, b) => a.values[0] - b.values[0])
      .map(({ candidate, values }) => ({ changes: changesOf(candidate), values }));
  }

  private attempt(candidate: Candidate): Judged | null {
    const key = candidateKey(candidate);
    if (this.seen.has(key)) return null;
    this.seen.add(key);
    const missed = this.judge.hardMissedBefore(candidate);
    if (missed === null || missed > this.today.hardMissed) return null;
    this.tried++;
    const judged = this.judge.judge(candidate, this.archive.entries);
    if (judged === null) return null;
    this.keep(judged);
    return judged;
  }

  private keep(judged: Judged): void {
    if (judged.hardMissed === 0) this.archive.add(judged);
    else this.nearest.add({ ...judged, values: [judged.hardMissed, ...judged.values] });
  }

  private unseen(): Candidate | null {
    for (let k = 0; k < MOST_TRIES; k++) {
      const candidate = this.varied();
      if (candidate.length === 0 || this.seen.has(candidateKey(candidate))) continue;
      const missed = this.judge.hardMissedBefore(candidate);
      if (missed !== null && missed <= this.today.hardMissed) return candidate;
      this.seen.add(candidateKey(candidate));
    }
    return null;
  }

  private varied(): Candidate {
    const parents = [...this.archive.entries, ...this.nearest.entries];
    const any = () => parents[this.random.nextBelow(parents.length)].candidate;
    if (parents.length > 1 && this.random.nextUniform() < CROSSED_SHARE) {
      return asCandidate(this.variation.crossed(any(), any()));
    }
    return this.variation.mutated(any());
  }
}

/** What shares of today's values the measured goals of a search fall by; rises count against it. */
function gainOf(goals: readonly GoalKind[], today: GoalSample, sample: GoalSample): number {
  let gain = 0;
  for (const goal of goals) {
    const k = measuredGoals.indexOf(goal);
    if (k < 0 || !(today[k] > 0) || !Number.isFinite(sample[k])) continue;
    gain += (today[k] - sample[k]) / today[k];
  }
  return gain;
}

/** Places of several lists, one of each list in turn, each list in an order by chance. */
function inTurn(
  lists: readonly (readonly number[])[],
  random: { nextBelow(limit: number): number },
): number[] {
  const orders = lists.map((list) => shuffled(list.length, random).map((k) => list[k]));
  const longest = Math.max(0, ...orders.map(({ length }) => length));
  return Array.from({ length: longest }, (_, k) =>
    orders.flatMap((order) => order.slice(k, k + 1)),
  ).flat();
}

function shuffled(count: number, random: { nextBelow(limit: number): number }): number[] {
  const order = Array.from({ length: count }, (_, k) => k);
  for (let k = count - 1; k > 0; k--) {
    const other = random.nextBelow(k + 1);
    [order[k], order[other]] = [order[other], order[k]];
  }
  return order;
}
