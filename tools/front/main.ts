import {
  type Candidate,
  DEFAULT_SEARCH,
  frontOf,
  hypervolume,
  type Judge,
  lineOfficeModel,
  listMoves,
  measuredGoals,
  nsga2,
  prepareJudge,
  randomSource,
  Search,
  type SearchSettings,
  Variation,
} from "@talka/engine";

interface Found {
  readonly candidate: Candidate;
  readonly values: readonly number[];
}
type Method = (judge: Judge, isOver: () => boolean) => readonly Found[];

const runs = Number(process.argv[2] ?? 1500);
const seeds = Number(process.argv[3] ?? 5);
const people = ["Anna", "Berta", "Juris", "Kārlis", "Līga"];
const model = lineOfficeModel({
  people,
  processes: [
    {
      id: "permits",
      gapMinutes: 40,
      tasks: [
        { id: "check", minutes: 30, by: ["Anna"] },
        { id: "opinion", minutes: 20, by: ["Berta", "Juris"] },
        { id: "decide", minutes: 15, by: ["Kārlis"], notBy: ["check"] },
        { id: "file", minutes: 10, by: ["Līga"] },
      ],
    },
    {
      id: "benefits",
      gapMinutes: 60,
      tasks: [
        { id: "intake", minutes: 15, by: ["Līga", "Anna"] },
        { id: "assess", minutes: 40, by: ["Berta"] },
        { id: "pay", minutes: 10, by: ["Kārlis"] },
      ],
    },
  ],
});

const local: Method = (judge, isOver) => {
  const search = new Search(model, judge);
  for (const _ of search.candidates(isOver));
  return search.archive.entries;
};

const atRandom: Method = (judge, isOver) => {
  const { settings } = judge;
  const moves = listMoves(model, settings.levers, settings.needs);
  const variation = new Variation(moves, settings.mostMoves, randomSource(settings.seed, 1));
  const found: Found[] = [];
  while (!isOver()) found.push(...judged(judge, variation.anything()));
  return bestOf(found);
};

const genetic: Method = (judge, isOver) => {
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
  return bestOf(members.map(({ genome, values }) => ({ candidate: genome, values })));
};

function judged(judge: Judge, candidate: Candidate): readonly Found[] {
  if (judge.hardMissedBefore(candidate) !== 0) return [];
  const one = judge.judge(candidate, []);
  return one === null ? [] : [one];
}

function bestOf(found: readonly Found[]): readonly Found[] {
  return frontOf(found.map(({ values }) => values)).flatMap((k) => found[k] ?? []);
}

function settingsOf(seed: number): SearchSettings {
  return {
    ...DEFAULT_SEARCH,
    startAtMs: Date.UTC(2026, 0, 5),
    seed,
    cases: 120,
    simulations: runs,
  };
}

/** The front measured again on fresh seeds in ordinary times, as shares of today's values. */
function volumeOf(judge: Judge, found: readonly Found[]): number {
  const today = measured(judge, [], 0);
  const points = found.map(({ candidate, values }) =>
    measured(judge, candidate, values[judge.goals.indexOf("change")] ?? 0).map(
      (value, k) => value / ((k === judge.goals.length - 1 ? 10 : today[k]) || 1),
    ),
  );
  return hypervolume(points, [1.1, 1.1, 1.1]);
}

function measured(judge: Judge, candidate: Candidate, change: number): number[] {
  const draw = judge.sampler(candidate, 0xf7e5, null);
  const samples = Array.from({ length: 10 }, (_, r) => draw(r));
  return judge.goals.map((goal) => {
    const k = measuredGoals.indexOf(goal);
    if (k < 0) return change;
    return samples.reduce((sum, sample) => sum + (sample[k] ?? 0), 0) / samples.length;
  });
}

const methods = { "this search": local, "NSGA-II": genetic, "plain random": atRandom } as const;
const names = Object.keys(methods) as (keyof typeof methods)[];

/** Means over the seeds, one a method. */
function compare(title: string, isOverOf: (judge: Judge, seed: number) => () => boolean): void {
  console.info(`\n${title}`);
  console.info("method        hypervolume (each seed)                    mean");
  for (const name of names) {
    const volumes: number[] = [];
    for (let seed = 1; seed <= seeds; seed++) {
      const judge = prepareJudge(model, settingsOf(seed));
      volumes.push(volumeOf(judge, methods[name](judge, isOverOf(judge, seed))));
    }
    const mean = volumes.reduce((sum, one) => sum + one, 0) / volumes.length;
    const each = volumes.map((one) => one.toFixed(3)).join(" ");
    console.info(`${name.padEnd(14)}${each.padEnd(43)}${mean.toFixed(3)}`);
  }
}

compare(`equal runs: ${runs}`, (judge) => () => judge.simulations >= runs);
const seconds = Math.max(1, runs / 1000);
compare(`equal seconds: ${seconds}`, () => {
  const endsAt = performance.now() + seconds * 1000;
  return () => performance.now() >= endsAt;
});
