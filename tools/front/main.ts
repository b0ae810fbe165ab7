import {
  type Candidate,
  DEFAULT_SEARCH,
  frontOf,
  hypervolume,
  type Judge,
  listMoves,
  nsga2,
  prepareJudge,
  randomSource,
  Search,
  type SearchSettings,
  studentQuantile,
  Variation,
} from "@talka/engine";
import { type TriedOffice, triedOffices } from "./offices.ts";

interface Found {
  readonly candidate: Candidate;
  readonly values: readonly number[];
}
type Method = (office: TriedOffice, judge: Judge, isOver: () => boolean) => readonly Found[];

const runs = Number(process.argv[2] ?? 1000);
const seeds = Number(process.argv[3] ?? 5);
/** So many changes to today's work are as bad as it gets; today's values are 1 otherwise. */
const MOST_CHANGE = 10;
const REFERENCE = 1.1;

const local: Method = ({ model }, judge, isOver) => {
  const search = new Search(model, judge);
  for (const _ of search.candidates(isOver));
  return search.archive.entries;
};

const atRandom: Method = ({ model }, judge, isOver) => {
  const { settings } = judge;
  const moves = listMoves(model, settings.levers, settings.needs);
  const variation = new Variation(moves, settings.mostMoves, randomSource(settings.seed, 1));
  const found: Found[] = judged(judge, []);
  while (!isOver()) found.push(...judged(judge, variation.anything()));
  return bestOf(found);
};

const genetic: Method = ({ model }, judge, isOver) => {
  const { settings } = judge;
  const random = randomSource(settings.seed, 2);
  const moves = listMoves(model, settings.levers, settings.needs);
  const variation = new Variation(moves, settings.mostMoves, random);
  const members = nsga2<Candidate>({
    size: 24,
    random,
    create: () => variation.anything(),
    cross: (a, b) => variation.crossed(a, b),
    mutate: (candidate) => variation.mutated(candidate),
    evaluate: (candidate) => judged(judge, candidate)[0]?.values ?? null,
    isOver,
  });
  const own = members.map(({ genome, values }) => ({ candidate: genome, values }));
  return bestOf([...judged(judge, []), ...own]);
};

function judged(judge: Judge, candidate: Candidate): Found[] {
  if (judge.hardMissedBefore(candidate) !== 0) return [];
  const one = judge.judge(candidate, []);
  return one === null || one.hardMissed > 0 ? [] : [one];
}

function bestOf(found: readonly Found[]): readonly Found[] {
  return frontOf(found.map(({ values }) => values)).flatMap((k) => found[k] ?? []);
}

function settingsOf({ needs, levers }: TriedOffice, seed: number): SearchSettings {
  return {
    ...DEFAULT_SEARCH,
    startAtMs: Date.UTC(2026, 0, 5),
    seed,
    cases: 120,
    simulations: runs,
    needs,
    levers,
  };
}

/** The front run again on chance that no method met, ordinary and hard times, as shares of today's. */
function volumeOf(office: TriedOffice, found: readonly Found[]): number {
  const settings = { ...settingsOf(office, 0xf7e5), replications: 10, stressReplications: 5 };
  const fresh = prepareJudge(office.model, settings);
  const valuesOf = (candidate: Candidate) => fresh.judge(candidate, [])?.values ?? [];
  const today = valuesOf([]);
  const points = found.map(({ candidate }) =>
    valuesOf(candidate).map((value, k) => {
      const whole = fresh.goals[k] === "change" ? MOST_CHANGE : today[k];
      return value / (whole || 1);
    }),
  );
  return hypervolume(
    points,
    fresh.goals.map(() => REFERENCE),
  );
}

const methods = { "this search": local, "NSGA-II": genetic, "plain random": atRandom } as const;
const names = Object.keys(methods) as (keyof typeof methods)[];

/** "0.045 ± 0.003": mean and half of its 95 % interval. */
function told(values: readonly number[]): string {
  const n = values.length;
  const mean = values.reduce((sum, one) => sum + one, 0) / n;
  if (n < 2) return mean.toFixed(3);
  const variance = values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1);
  const half = studentQuantile(0.975, n - 1) * Math.sqrt(variance / n);
  return `${mean.toFixed(3)} ± ${half.toFixed(3)}`;
}

/** Volumes of each method and seed, then differences to this search, pair by pair. */
function compare(
  office: TriedOffice,
  title: string,
  limitOf: (judge: Judge, seed: number) => () => boolean,
): void {
  const volumes = new Map<string, number[]>();
  const takenOf = new Map<string, number>();
  for (const name of names) {
    const own: number[] = [];
    let taken = 0;
    for (let seed = 1; seed <= seeds; seed++) {
      const judge = prepareJudge(office.model, settingsOf(office, seed));
      const found = methods[name](office, judge, limitOf(judge, seed));
      taken += judge.simulations / seeds;
      own.push(volumeOf(office, found));
    }
    volumes.set(name, own);
    takenOf.set(name, Math.round(taken));
  }
  const first = volumes.get("this search") ?? [];
  for (const name of names) {
    const own = volumes.get(name) ?? [];
    const behind = name === "this search" ? "" : told(first.map((one, k) => one - (own[k] ?? 0)));
    console.info(
      `| ${[office.name, title, name, told(own), behind, takenOf.get(name)].join(" | ")} |`,
    );
  }
}

console.info(`${runs} runs, ${seeds} seeds; means and 95 % intervals over the seeds\n`);
console.info("| Office | Equal | Method | Hypervolume | This search is ahead by | Runs |");
console.info("| --- | --- | --- | --- | --- | --: |");
/** About as long as the runs took, the same for all methods; of the processor, whatever else is on. */
const clocked = new Map<string, number>();
for (const office of triedOffices) {
  const begun = processorSeconds();
  compare(office, "runs", (judge) => () => judge.simulations >= runs);
  clocked.set(office.name, (processorSeconds() - begun) / seeds / names.length);
}
for (const office of triedOffices) {
  const seconds = Math.max(1, Math.round(clocked.get(office.name) ?? 1));
  compare(office, `${seconds} s`, () => {
    const endsAt = processorSeconds() + seconds;
    return () => processorSeconds() >= endsAt;
  });
}

function processorSeconds(): number {
  return process.cpuUsage().user / 1e6;
}
