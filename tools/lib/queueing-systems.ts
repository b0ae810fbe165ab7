import type {
  Distribution,
  Replication,
  ReplicationFigures,
  SimulatedProcess,
  SimulationModel,
  SplitRule,
} from "@talka/engine";

/** A system with exact values, and how they are read from a run. Times in units of mean service. */
export interface QueueingSystem {
  readonly name: string;
  readonly model: SimulationModel;
  readonly exact: Readonly<Record<string, number>>;
  read(run: Replication, figures: ReplicationFigures): Readonly<Record<string, number>>;
}

const UNIT = 100_000;
const free = { min: 0, max: null };
const exponential = (mean: number): Distribution => ({
  kind: "exponential",
  mean: mean * UNIT,
  sd: mean * UNIT,
  ...free,
});
const moments = (kind: "gamma" | "lognormal", mean: number, scv: number): Distribution => ({
  kind,
  mean: mean * UNIT,
  sd: Math.sqrt(scv) * mean * UNIT,
  ...free,
});

/** A flow from "S>A A>X"; first letters tell the kind. */
function flowOf(text: string): SimulatedProcess["flow"] {
  const kinds = { S: "start", E: "end", X: "exclusive" } as const;
  const pairs = text.split(" ").map((arrow) => arrow.split(">"));
  const node = (id: string) => ({
    id,
    kind: kinds[id[0] as keyof typeof kinds] ?? ("task" as const),
    name: id,
    parentId: null,
    defaultFlowId: null,
    attachedToId: null,
    isInterrupting: true,
    repeats: "none" as const,
    trigger: null,
  });
  return {
    id: "flow",
    name: "",
    nodes: [...new Set(pairs.flat())].map(node),
    flows: pairs.map(([from = "", to = ""]) => ({ id: `${from}>${to}`, name: "", from, to })),
  };
}

interface Station {
  readonly servers: number;
  readonly service: Distribution;
}

function network(
  text: string,
  lambda: number,
  stations: Readonly<Record<string, Station>>,
  splits: Readonly<Record<string, Readonly<Record<string, number>>>> = {},
  more: Partial<SimulatedProcess> = {},
): SimulationModel {
  const people = (id: string, n: number) => Array.from({ length: n }, (_, k) => `${id}${k}`);
  const open = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, fromMinute: 0, toMinute: 1440 }));
  return {
    processes: [
      {
        id: "process",
        name: "",
        flow: flowOf(text),
        arrivals: {
          gap: exponential(1 / lambda),
          calendarId: null,
          weekHourRates: null,
          monthRates: null,
          growth: 1,
        },
        tasks: Object.entries(stations).map(([nodeId, { servers, service }]) => ({
          nodeId,
          performers: people(nodeId, servers).map((personId) => ({ personId, duration: service })),
          unattended: null,
          extraneous: null,
          external: null,
          batch: null,
          notBy: [],
          sameAs: [],
          atShiftEnd: "same-person",
          attributes: [],
        })),
        splits: Object.entries(splits).map(
          ([nodeId, ways]): SplitRule => ({
            nodeId,
            times: null,
            branches: Object.entries(ways).map(([flowId, probability]) => ({
              flowId,
              probability,
              condition: null,
            })),
          }),
        ),
        delays: [],
        attributes: [],
        priorities: [],
        discipline: "first-come",
        deadline: null,
        ...more,
      },
    ],
    people: Object.entries(stations).flatMap(([id, { servers }]) =>
      people(id, servers).map((personId) => ({
        id: personId,
        name: "",
        role: id,
        calendarId: "always",
        costPerHour: 0,
        tasksAtOnce: 1,
        switchMs: 0,
        availability: 1,
        absences: [],
      })),
    ),
    calendars: [
      {
        id: "always",
        name: "",
        calendar: {
          zone: "UTC",
          weeks: [{ validFrom: null, validTo: null, open }],
          exceptions: [],
          holidayCountry: null,
        },
      },
    ],
    attributes: [],
  };
}

const one = (lambda: number, service: Distribution, servers = 1, more = {}) =>
  network("S>A A>E", lambda, { A: { servers, service } }, {}, more);

/** Waits, P(wait), quantiles of the wait and the spread of departures of a single station. */
function readStation(run: Replication, figures: ReplicationFigures) {
  const { cases, warmUpCases } = run;
  const waits = cases.waitingMs.slice(warmUpCases, cases.count).sort();
  const at = (share: number) => (waits[Math.floor(share * (waits.length - 1))] ?? 0) / UNIT;
  const ends = cases.endAtMs.slice(warmUpCases, cases.count).sort();
  const gaps = ends.subarray(1).map((end, k) => end - (ends[k] ?? 0));
  const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
  const variance = gaps.reduce((a, b) => a + (b - mean) ** 2, 0) / gaps.length;
  return {
    wait: figures.all.waitingMs.mean / UNIT,
    "in system": figures.all.cycleMs.mean / UNIT,
    "P(wait)": waits.filter((wait) => wait > 0).length / waits.length,
    "wait p90": at(0.9),
    "wait p95": at(0.95),
    "SCV of departures": variance / (mean * mean),
  };
}

/** Waits by level, and their sum weighted by load. */
function readLevels(run: Replication, figures: ReplicationFigures) {
  const { cases, warmUpCases } = run;
  const sums = [0, 0, 0];
  const counts = [0, 0, 0];
  for (let c = warmUpCases; c < cases.count; c++) {
    const level = cases.level[c] ?? 0;
    sums[level] = (sums[level] ?? 0) + (cases.waitingMs[c] ?? 0) / UNIT;
    counts[level] = (counts[level] ?? 0) + 1;
  }
  const wait = (level: number) => (sums[level] ?? 0) / (counts[level] ?? 1);
  return {
    "wait of class 1": wait(0),
    "wait of class 2": wait(1),
    "wait of class 3": wait(2),
    "wait overall": figures.all.waitingMs.mean / UNIT,
  };
}

const classes = (shares: readonly number[]): Partial<SimulatedProcess> => ({
  attributes: [
    {
      kind: "words",
      name: "class",
      values: shares.map((share, k) => ({ value: String(k), share })),
    },
  ],
  priorities: shares
    .slice(0, -1)
    .map((_, k) => [[{ attribute: "class", is: "=", value: String(k) }]]),
});

/** Every kind of system whose exact values are known; formulas in docs/reference/simulation.md. */
export function queueingSystems(): readonly QueueingSystem[] {
  const station = (
    name: string,
    model: SimulationModel,
    exact: Readonly<Record<string, number>>,
  ): QueueingSystem => ({ name, model, exact, read: readStation });
  const levels = (
    name: string,
    model: SimulationModel,
    exact: Readonly<Record<string, number>>,
  ): QueueingSystem => ({ name, model, exact, read: readLevels });
  const deterministic: Distribution = { kind: "fixed", value: UNIT };
  return [
    station("M/M/1 ρ 0.8", one(0.8, exponential(1)), {
      wait: 4,
      "P(wait)": 0.8,
      "wait p90": 10.397208,
      "wait p95": 13.862944,
      "SCV of departures": 1,
    }),
    station("M/M/3 ρ 0.8", one(2.4, exponential(1), 3), {
      wait: 1.078652,
      "P(wait)": 0.647191,
      "wait p90": 3.112452,
      "SCV of departures": 1,
    }),
    station("M/M/10 ρ 0.8", one(8, exponential(1), 10), { wait: 0.20459, "P(wait)": 0.40918 }),
    station("M/D/1 ρ 0.8", one(0.8, deterministic), { wait: 2 }),
    station("M/Erlang-4/1 ρ 0.8", one(0.8, moments("gamma", 1, 0.25)), { wait: 2.5 }),
    station("M/uniform/1 ρ 0.8", one(0.8, { kind: "uniform", min: 0.5 * UNIT, max: 1.5 * UNIT }), {
      wait: 2.166667,
    }),
    station("M/lognormal/1 ρ 0.7, SCV 2", one(0.7, moments("lognormal", 1, 2)), { wait: 3.5 }),
    station("M/gamma/1 ρ 0.7, SCV 4", one(0.7, moments("gamma", 1, 4)), { wait: 5.833333 }),
    levels("M/M/1, two classes", one(0.8, exponential(1), 1, classes([0.3, 0.7])), {
      "wait of class 1": 1.052632,
      "wait of class 2": 5.263158,
      "wait overall": 4,
    }),
    levels("M/D/1, three classes", one(0.8, deterministic, 1, classes([0.25, 0.375, 0.375])), {
      "wait of class 1": 0.5,
      "wait of class 2": 1,
      "wait of class 3": 4,
    }),
    levels("M/M/3, two classes", one(2.4, exponential(1), 3, classes([0.3, 0.7])), {
      "wait of class 1": 0.283856,
      "wait of class 2": 1.419279,
    }),
    station(
      "tandem of three M/M/1",
      network("S>A A>B B>C C>E", 0.8, {
        A: { servers: 1, service: exponential(1) },
        B: { servers: 1, service: exponential(0.8) },
        C: { servers: 1, service: exponential(1) },
      }),
      { "in system": 12.222222 },
    ),
    station(
      "one node, rework 20 %",
      network(
        "S>A A>X X>A X>E",
        0.6,
        { A: { servers: 1, service: exponential(1) } },
        {
          X: { "X>A": 0.2, "X>E": 0.8 },
        },
      ),
      { "in system": 5 },
    ),
  ];
}
