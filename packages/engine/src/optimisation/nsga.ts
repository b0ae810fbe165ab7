import type { RandomSource } from "../stats/random.ts";
import { crowdingOf, type GoalValues, sortFronts } from "./pareto.ts";

/** What NSGA-II needs to know of a problem. */
export interface NsgaProblem<Genome> {
  readonly size: number;
  readonly random: RandomSource;
  create(): Genome;
  cross(a: Genome, b: Genome): Genome;
  mutate(genome: Genome): Genome;
  /** All small is good; `null` where it cannot be. */
  evaluate(genome: Genome): GoalValues | null;
  /** Asked before each evaluation. */
  isOver(): boolean;
}

/** One of a population. */
export interface NsgaMember<Genome> {
  readonly genome: Genome;
  readonly values: GoalValues;
}

interface Ranked<Genome> extends NsgaMember<Genome> {
  readonly rank: number;
  readonly crowding: number;
}

/**
 * The textbook method, here as the one to be compared with: tournaments by rank and crowding,
 * parents and children together, the best `size` stay.
 *
 * @returns The first front of the last population.
 * @see K. Deb et al., "A Fast and Elitist Multiobjective Genetic Algorithm: NSGA-II", IEEE
 *   Transactions on Evolutionary Computation 6(2), 2002.
 */
export function nsga2<Genome>(problem: NsgaProblem<Genome>): NsgaMember<Genome>[] {
  const { size, random } = problem;
  const member = (genome: Genome): NsgaMember<Genome>[] => {
    const values = problem.evaluate(genome);
    return values === null ? [] : [{ genome, values }];
  };
  let first: NsgaMember<Genome>[] = [];
  while (first.length < size && !problem.isOver()) first.push(...member(problem.create()));
  let population = ranked(first, size);
  while (!problem.isOver() && population.length > 0) {
    const tournament = () => {
      const a = population[random.nextBelow(population.length)];
      const b = population[random.nextBelow(population.length)];
      return a.rank < b.rank || (a.rank === b.rank && a.crowding >= b.crowding) ? a : b;
    };
    const children: NsgaMember<Genome>[] = [];
    for (let tries = 0; children.length < size && tries < 20 * size && !problem.isOver(); tries++) {
      const child = problem.mutate(problem.cross(tournament().genome, tournament().genome));
      children.push(...member(child));
    }
    first = [...population, ...children];
    population = ranked(first, size);
  }
  return population.filter(({ rank }) => rank === 0);
}

function ranked<Genome>(members: readonly NsgaMember<Genome>[], size: number): Ranked<Genome>[] {
  const kept: Ranked<Genome>[] = [];
  for (const [rank, front] of sortFronts(members.map(({ values }) => values)).entries()) {
    if (kept.length >= size) break;
    const crowding = crowdingOf(front.map((k) => members[k].values));
    kept.push(
      ...front
        .map((k, i) => ({ ...members[k], rank, crowding: crowding[i] }))
        .sort((a, b) => b.crowding - a.crowding)
        .slice(0, size - kept.length),
    );
  }
  return kept;
}
