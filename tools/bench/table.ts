/** One line of the speed table: what was done, how long it took, and what bounds it. */
export interface BenchRow {
  readonly work: string;
  readonly measured: string;
  /** The same machine's limit, measured in the same run. */
  readonly limit: string;
  readonly target: string;
}

/** Prints rows as a Markdown table with aligned columns. */
export function printTable(rows: readonly BenchRow[]): void {
  const head: BenchRow = {
    work: "Work",
    measured: "Measured",
    limit: "Limit in this run",
    target: "Target",
  };
  const keys = ["work", "measured", "limit", "target"] as const;
  const width = (key: keyof BenchRow) => Math.max(...[head, ...rows].map((row) => row[key].length));
  const line = (row: BenchRow) =>
    `| ${keys.map((key) => row[key].padEnd(width(key))).join(" | ")} |`;
  console.log(line(head));
  console.log(`| ${keys.map((key) => "-".repeat(width(key))).join(" | ")} |`);
  for (const row of rows) console.log(line(row));
}

/** Runs a piece of work several times and gives the median of its milliseconds. */
export async function medianMs(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let r = 0; r < runs; r++) {
    const startedAtMs = performance.now();
    await work();
    times.push(performance.now() - startedAtMs);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] as number;
}
