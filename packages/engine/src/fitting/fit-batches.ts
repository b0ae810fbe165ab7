import type { BatchGroup, BatchTable } from "../performance/batch-table.ts";
import type { BatchRule, FiringTest } from "../simulation/simulation-model.ts";

/** Batches are a rule where this share of an activity's work lies in them … */
const BATCHED_SHARE = 0.5;
/** … most of it had piled up, and gathered rather than queued for busy hands. */
const PILED_SHARE = 0.6;
const GATHERING_SHARE = 0.5;
/** So many of the batches on one weekday make it the day of batches; the same of two hours. */
const REGULAR_SHARE = 0.8;

/**
 * The activities that are done in batches by rule: how large, what is done alone, on which weekday and
 * from which hour. Batches that keep to no weekday are no rule: they follow from something else, such
 * as batches before them, and a model that waited for a size would wait too long. Speed within a batch is not changed: what
 * was recorded already is the time of an item.
 *
 * @param table Of the whole log.
 * @returns By activity; an activity without an entry is done one by one.
 */
export function fitBatches(table: BatchTable): ReadonlyMap<number, BatchRule> {
  const rules = new Map<number, BatchRule>();
  if (table.kind !== "found") return rules;
  const byActivity = new Map<number, BatchGroup[]>();
  for (const group of table.groups) {
    const groups = byActivity.get(group.activity);
    if (groups === undefined) byActivity.set(group.activity, [group]);
    else groups.push(group);
  }
  for (const [activity, groups] of byActivity) {
    const rule = ruleOf(groups);
    if (rule !== null) rules.set(activity, rule);
  }
  return rules;
}

function ruleOf(groups: readonly BatchGroup[]): BatchRule | null {
  const sum = (of: (group: BatchGroup) => number) => groups.reduce((all, g) => all + of(g), 0);
  const batched = sum((g) => g.batched);
  const instances = sum((g) => g.instances);
  if (batched < BATCHED_SHARE * instances) return null;
  if (sum((g) => g.piledShare * g.batched) < PILED_SHARE * batched) return null;
  const gathering = sum((g) => (Number.isNaN(g.gatheringShare) ? 0 : g.gatheringShare * g.batched));
  if (gathering < GATHERING_SHARE * batched) return null;
  const firing = firingOf(groups);
  if (firing.length === 0) return null;
  const main = groups.reduce((most, g) => (g.batched > most.batched ? g : most));
  const together =
    main.kind === "simultaneous" || main.kind === "on-start" || main.kind === "on-end";
  return {
    kind: together ? "parallel" : "sequential",
    aloneShare: 1 - batched / instances,
    sizes: sizesOf(groups),
    factors: [],
    firing,
  };
}

function sizesOf(groups: readonly BatchGroup[]): BatchRule["sizes"] {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { sizes } of groups) {
    for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
    all += sizes.length;
  }
  return [...counts]
    .sort((a, b) => a[0] - b[0])
    .map(([size, count]) => ({ size, share: count / all }));
}

/** "On Thursdays, from 9": told where the record keeps to it; empty otherwise. */
function firingOf(groups: readonly BatchGroup[]): readonly (readonly FiringTest[])[] {
  const weekdays = new Float64Array(7);
  const hours = new Float64Array(24);
  for (const { byWeekday, byHour } of groups) {
    byWeekday.forEach((count, w) => {
      weekdays[w] += count;
    });
    byHour.forEach((count, h) => {
      hours[h] += count;
    });
  }
  const all = weekdays.reduce((sum, count) => sum + count, 0);
  const day = weekdays.indexOf(Math.max(...weekdays));
  if (weekdays[day] < REGULAR_SHARE * all) return [];
  const tests: FiringTest[] = [{ of: "weekday", is: "=", value: day + 1 }];
  for (let h = 0; h < 23; h++) {
    if (hours[h] + hours[h + 1] < REGULAR_SHARE * all) continue;
    tests.push({ of: "hour", is: ">=", value: h });
    break;
  }
  return [tests];
}
