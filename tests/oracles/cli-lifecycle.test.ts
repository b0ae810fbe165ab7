import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { dice, madeSteps, separated, written } from "./foreign-logs.ts";

const binary = join(import.meta.dirname, "../../packages/cli/bin/talka.mjs");
const folder = mkdtempSync(join(tmpdir(), "talka-lifecycle-"));

interface Row {
  readonly caseId: string;
  readonly activity: string;
  readonly atMs: number;
  readonly resource: string;
  readonly transition: string;
}

/** Rows of work items that are scheduled, begun, put aside, taken up and completed, in time order. */
function lifecycleRows(seed: number, spell: (word: string) => string): readonly Row[] {
  const draw = dice(seed);
  const rows: Row[] = [];
  for (const step of madeSteps(seed, 80)) {
    const { startMs, endMs, resource } = step;
    const row = (transition: string, atMs: number) => {
      const caseId = String(173_688 + step.caseNumber);
      rows.push({ caseId, activity: step.activity, atMs, resource, transition: spell(transition) });
    };
    if (draw() < 0.4) row("schedule", startMs - 30_000);
    if (draw() < 0.8) row("start", startMs);
    if (draw() < 0.2) {
      row("suspend", startMs + 1000);
      row("resume", startMs + 2000);
    }
    // Some work is never completed, some is withdrawn or broken off.
    const end = draw();
    if (end < 0.8) row("complete", endMs);
    else if (end < 0.87) row("ate_abort", endMs);
  }
  return rows;
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

const asCsv = (rows: readonly Row[]) =>
  separated([
    ["case:concept:name", "concept:name", "time:timestamp", "org:resource", "lifecycle:transition"],
    ...rows.map((row) => [
      row.caseId,
      row.activity,
      written(row.atMs, "YYYY-MM-DD hh:mm:ss.fff+00:00"),
      row.resource,
      row.transition,
    ]),
  ]);

function asXes(rows: readonly Row[]): string {
  const cases = grouped(rows, (row) => row.caseId);
  const traces = [...cases].map(([caseId, events]) => {
    const inner = events.map(
      (row) =>
        `<event><string key="org:resource" value="${row.resource}"/>` +
        `<string key="lifecycle:transition" value="${row.transition}"/>` +
        `<string key="concept:name" value="${row.activity}"/>` +
        `<date key="time:timestamp" value="${written(row.atMs, "YYYY-MM-DDThh:mm:ss.fff+00:00")}"/></event>`,
    );
    return `<trace><string key="concept:name" value="${caseId}"/>${inner.join("\n")}</trace>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0">${traces.join("\n")}</log>`;
}

interface Item {
  readonly activity: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** Pairs one case's rows the slow way: each ending takes the earliest fitting start before it. */
function paired(rows: readonly Row[]): readonly Item[] {
  const sorted = rows.map((row, k) => ({ ...row, k })).sort((a, b) => a.atMs - b.atMs || a.k - b.k);
  const open: typeof sorted = [];
  const items: (Item & { readonly k: number })[] = [];
  for (const row of sorted) {
    const word = row.transition.toLowerCase();
    if (["schedule", "suspend", "resume"].includes(word)) continue;
    if (word === "start") {
      open.push(row);
      continue;
    }
    const at = open.findIndex(
      (one) => one.activity === row.activity && one.resource === row.resource,
    );
    const startMs = at < 0 ? row.atMs : open.splice(at, 1)[0]!.atMs;
    items.push({ activity: row.activity, startMs, endMs: row.atMs, k: row.k });
  }
  // What never ended stays, at its start.
  for (const { activity, atMs, k } of open) items.push({ activity, startMs: atMs, endMs: atMs, k });
  return items.sort((a, b) => a.endMs - b.endMs || a.k - b.k);
}

const single = (rows: readonly Row[]): readonly Item[] =>
  rows
    .map((row) => ({ activity: row.activity, startMs: row.atMs, endMs: row.atMs }))
    .sort((a, b) => a.endMs - b.endMs);

function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Type 7 quantile. */
function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)]!;
  return low + (at % 1) * (sorted[Math.ceil(at)]! - low);
}

/** The figures of cases given as items in order. */
function plainFigures(rows: readonly Row[], itemsOf: (rows: readonly Row[]) => readonly Item[]) {
  const cases = [...grouped(rows, (row) => row.caseId).values()]
    .map(itemsOf)
    .filter((items) => items.length > 0);
  const items = cases.flat();
  const steps = cases.flatMap((one) =>
    one.slice(1).map((item, k) => ({
      arc: `${one[k]!.activity} > ${item.activity}`,
      seconds: Math.max(0, item.startMs - one[k]!.endMs) / 1000,
    })),
  );
  const seconds = cases.map((one) => {
    const startMs = Math.min(...one.map((item) => item.startMs));
    return (Math.max(...one.map((item) => item.endMs)) - startMs) / 1000;
  });
  const repeats = cases.filter(
    (one) => new Set(one.map((item) => item.activity)).size < one.length,
  );
  const variants = tally(cases.map((one) => one.map((item) => item.activity).join(" > ")));
  return {
    cases: cases.length,
    activityInstances: items.length,
    activityCounts: tally(items.map((item) => item.activity)),
    startActivities: tally(cases.map((one) => one[0]!.activity)),
    endActivities: tally(cases.map((one) => one.at(-1)!.activity)),
    casesWithRework: repeats.length,
    variants: Object.keys(variants).length,
    topVariantCases: Math.max(...Object.values(variants)),
    arcs: tally(steps.map((step) => step.arc)),
    arcSeconds: Object.fromEntries(
      [...grouped(steps, (step) => step.arc)].map(([arc, some]) => [
        arc,
        expect.closeTo(some.reduce((sum, one) => sum + one.seconds, 0) / some.length, 3),
      ]),
    ),
    medianSeconds: expect.closeTo(quantile(seconds, 0.5), 3),
    p90Seconds: expect.closeTo(quantile(seconds, 0.9), 3),
  };
}

interface Arc {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly meanSeconds: number;
}

async function figuresOf(file: string, more: readonly string[] = []) {
  const words = [binary, "analyse", file, "--json", "-", "--quiet", "--zone", "UTC", ...more];
  const ran = await promisify(execFile)(process.execPath, words, { maxBuffer: 1 << 26, env: {} });
  const all = JSON.parse(ran.stdout);
  const arcs: readonly Arc[] = all.directlyFollows;
  return {
    all,
    figures: {
      cases: all.cases,
      activityInstances: all.activityInstances,
      activityCounts: all.activityCounts,
      startActivities: all.startActivities,
      endActivities: all.endActivities,
      casesWithRework: all.casesWithRework,
      variants: all.variants.count,
      topVariantCases: all.variants.top[0].cases,
      arcs: Object.fromEntries(arcs.map((arc) => [`${arc.from} > ${arc.to}`, arc.count])),
      arcSeconds: Object.fromEntries(
        arcs.map((arc) => [`${arc.from} > ${arc.to}`, arc.meanSeconds]),
      ),
      medianSeconds: all.caseDurationSeconds.median,
      p90Seconds: all.caseDurationSeconds.p90,
    },
  };
}

describe("a log with rows of starting and completing tells what a slow plain program tells", () => {
  const spellings: readonly (readonly [string, (word: string) => string])[] = [
    ["small letters", (word) => word],
    ["capitals", (word) => word.toUpperCase()],
    ["blanks around", (word) => ` ${word} `],
  ];
  test.each(spellings)("in %s, as CSV and as XES", async (name, spell) => {
    const rows = lifecycleRows(11, spell).map((row) => ({ ...row }));
    const trimmed = rows.map((row) => ({ ...row, transition: row.transition.trim() }));
    const csv = join(folder, `${name}.csv`);
    const xes = join(folder, `${name}.xes`);
    writeFileSync(csv, asCsv(rows));
    writeFileSync(xes, asXes(rows));
    for (const file of [csv, xes]) {
      const pair = await figuresOf(file);
      expect(pair.figures).toEqual(plainFigures(trimmed, paired));
      expect(pair.all.events).toBe(rows.length);
      expect(pair.all.rows).toEqual({
        read: rows.length,
        accepted: rows.length,
        repaired: 0,
        rejected: 0,
      });
      const each = await figuresOf(file, ["--lifecycle", "rows"]);
      expect(each.figures).toEqual(plainFigures(trimmed, single));
    }
  });

  test("and rows of completing alone change nothing", async () => {
    const rows = lifecycleRows(5, (word) => word).filter((row) => row.transition === "complete");
    const file = join(folder, "complete.csv");
    writeFileSync(file, asCsv(rows));
    expect((await figuresOf(file)).figures).toEqual(plainFigures(rows, single));
    expect((await figuresOf(file, ["--lifecycle", "rows"])).figures).toEqual(
      plainFigures(rows, single),
    );
  });
});
