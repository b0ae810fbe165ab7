import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

// Figures of a well-known other program on public logs; only where a checkout has them beside it.
const data = join(import.meta.dirname, "../../../shared/data");
const binary = join(import.meta.dirname, "../../packages/cli/bin/talka.mjs");
const files = [
  "running-example.xes.gz",
  "running-example.csv",
  "receipt.xes.gz",
  "receipt.csv.gz",
  "sepsis.xes.gz",
  "coselog_wabo_1.xes.gz",
  "bpic15_1.xes.gz",
  "bpic15_1f.xes.gz",
  "bpic15_2.xes.gz",
  "bpic15_2f.xes.gz",
  "bpic15_3.xes.gz",
  "bpic15_3f.xes.gz",
  "roadtraffic.xes.gz",
];

/** Seconds: both programs round, at the microsecond. */
const nearly = (value: number) => expect.closeTo(value, 3);

describe.skipIf(!existsSync(data))("figures of public logs (skipped where they are absent)", () => {
  test.each(files)(
    "the command line alone tells of %s what the other program tells",
    async (file) => {
      const ran = await promisify(execFile)(
        process.execPath,
        [binary, "analyse", join(data, file), "--json", "-", "--quiet"],
        { maxBuffer: 1 << 28, env: {} },
        // 4: rows left out; the figures of the rest are still to be told
      ).catch((error: { code: number; stdout: string }) => {
        expect(error.code).toBe(4);
        return error;
      });
      const figures = JSON.parse(ran.stdout);
      const name = file.replace(/\.(xes|csv)(\.gz)?$/, "");
      const text = readFileSync(join(data, "expected", `${name}.json`), "utf8");
      const expected = JSON.parse(text).figures;
      const of = (key: string) => expected[key]?.value;

      expect(figures.cases).toBe(of("cases"));
      expect(figures.events).toBe(of("events"));
      expect(figures.activities).toBe(of("activities"));
      expect(figures.resources).toBe(of("resources") ?? 0);
      expect(figures.rows.read).toBe(
        figures.rows.accepted + figures.rows.repaired + figures.rows.rejected,
      );
      expect(figures.activityCounts).toEqual(of("activity_counts"));
      expect(figures.startActivities).toEqual(of("start_activities"));
      expect(figures.endActivities).toEqual(of("end_activities"));
      expect(figures.reworkCases).toEqual(of("rework_cases_per_activity"));
      expect(figures.casesWithRework).toBe(of("cases_with_rework"));

      expect(figures.variants.count).toBe(of("variants"));
      const cases = (one: { cases: number }) => one.cases;
      const count = (one: { count: number }) => one.count;
      const top = of("top_variants").map(count).slice(0, 20);
      expect(figures.variants.top.map(cases).slice(0, top.length)).toEqual(top);

      const { mean, median, p90, p95, max } = of("case_duration_s");
      expect(figures.caseDurationSeconds).toMatchObject({
        mean: nearly(mean),
        median: nearly(median),
        p90: nearly(p90),
        p95: nearly(p95),
        max: nearly(max),
      });

      const key = (row: readonly [string, string, ...unknown[]]) => `${row[0]} → ${row[1]}`;
      type Arc = { from: string; to: string; count: number } & Record<string, number>;
      const ours = new Map<string, Arc>(
        figures.directlyFollows.map((arc: Arc) => [key([arc.from, arc.to]), arc]),
      );
      const { edges, rows } = of("dfg");
      expect(ours.size).toBe(edges);
      for (const row of rows) {
        const [, , frequency, meanS, medianS, sumS, minS, maxS] = row;
        expect(ours.get(key(row)), key(row)).toMatchObject({
          count: frequency,
          meanSeconds: nearly(meanS),
          medianSeconds: nearly(medianS),
          totalSeconds: expect.closeTo(sumS, 0),
          minSeconds: nearly(minS),
          maxSeconds: nearly(maxS),
        });
      }
    },
  );
});
