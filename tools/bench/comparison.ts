import {
  compareCases,
  type EventLog,
  findProcessChanges,
  hodgesLehmann,
  logOf,
  randomSource,
  wholeLog,
} from "@talka/engine";
import { type BenchRow, medianMs } from "./table.ts";

const CASES = 20_000;
const DAY_MS = 86_400_000;

/** Times a comparison of two groups and the search for changes in a seeded log. */
export async function rows(): Promise<BenchRow[]> {
  const log = makeLog();
  const view = wholeLog(log);
  const plain = { calendar: null, milestones: null };
  const groups = { kind: "attribute", name: "place" } as const;
  const strata = { kind: "attribute", name: "kind" } as const;
  const sortMs = await medianMs(3, () => log.endAtMs.slice().sort());
  const limit = `${sortMs.toFixed(0)} ms to sort the ends`;
  const crude = await medianMs(3, () => compareCases(view, plain, { groups, strata: null }));
  const like = await medianMs(3, () => compareCases(view, plain, { groups, strata }));
  const changes = await medianMs(1, () => findProcessChanges(view, plain));
  const random = randomSource(1);
  const values = () => Float64Array.from({ length: 100_000 }, () => random.nextUniform());
  const [x, y] = [values(), values()];
  const shift = await medianMs(3, () => hodgesLehmann(x, y));
  const row = (work: string, ms: number, at: string): BenchRow => ({
    work,
    measured: `${ms.toFixed(0)} ms`,
    limit: at,
    target: "–",
  });
  return [
    row("two groups compared, 20 000 cases", crude, limit),
    row("the same, like with like", like, limit),
    row("changes found and explained, 20 000 cases", changes, limit),
    row(
      "shift of 100 000 against 100 000 values with interval",
      shift,
      "10¹⁰ pairs are not listed",
    ),
  ];
}

/** Ten steps, some left out or done again; the west is slower. */
function makeLog(): EventLog {
  const random = randomSource(20_261_126);
  const cases = Array.from({ length: CASES }, (_, c) => {
    let at = c * (DAY_MS / 20);
    const steps = Array.from({ length: 10 }, (_, k) => k).filter(() => random.nextUniform() < 0.9);
    return steps.map((k) => {
      at += random.nextUniform() * DAY_MS * (c % 2 === 0 ? 1 : 1.3);
      return { activity: `step ${k}`, endAtMs: Math.round(at) };
    });
  });
  const column = (name: string, values: readonly string[], of: (c: number) => number) => ({
    kind: "text" as const,
    name,
    values,
    codes: Int32Array.from({ length: CASES }, (_, c) => of(c)),
  });
  return {
    ...logOf(cases),
    caseAttributes: [
      column("place", ["west", "east"], (c) => c % 2),
      column("kind", ["a", "b", "c"], (c) => c % 3),
    ],
  };
}
