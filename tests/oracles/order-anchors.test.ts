import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  activitiesWithTiesReversed,
  buildEventLog,
  countDirectlyFollows,
  countTieAwareVariants,
  type EventLog,
  findVariants,
  guessMapping,
  measureCaseSpans,
  orderSensitivity,
  quantile,
  tieShare,
  wholeLog,
} from "@talka/engine";
import { describe, expect, test } from "vitest";
import { readXesPlainly } from "./read-xes-plainly.ts";

// Published counts on municipal logs: "equal" columns take only equal times for ties, as the
// published figures do; "ours" also takes whole days beside finer times of the day.
const data = join(import.meta.dirname, "../../../shared/data");
const anchors = [
  {
    name: "bpic15_1",
    medianDays: 61.4,
    p90Days: 196.5,
    equal: { tieShare: 0.462, sensitivity: 0.38, arcsReversed: 5128 },
    ours: { tieShare: 0.487, sensitivity: 0.397, variants: 1129 },
  },
  {
    name: "bpic15_2",
    medianDays: 108.5,
    p90Days: 330.4,
    equal: { tieShare: 0.532, sensitivity: 0.44, arcsReversed: 5217 },
    ours: { tieShare: 0.563, sensitivity: 0.465, variants: 779 },
  },
  {
    name: "bpic15_3",
    medianDays: 38.5,
    p90Days: 114.6,
    equal: { tieShare: 0.459, sensitivity: 0.41, arcsReversed: 5298 },
    ours: { tieShare: 0.495, sensitivity: 0.425, variants: 1274 },
  },
  {
    name: "receipt",
    medianDays: 0.0,
    p90Days: 14.1,
    equal: { tieShare: 0, sensitivity: 0, arcsReversed: 99 },
    ours: { tieShare: 0, sensitivity: 0, variants: 116 },
  },
];

describe.skipIf(!existsSync(data))("order in public logs (skipped where they are absent)", () => {
  test.each(anchors)("$name", ({ name, medianDays, p90Days, equal, ours }) => {
    const log = readLog(name);
    const view = wholeLog(log);
    const { startAtMs, endAtMs } = measureCaseSpans(view);
    const leadDays = endAtMs.map((end, c) => (end - startAtMs[c]) / 86_400_000).sort();
    expect(quantile(leadDays, 0.5)).toBeCloseTo(medianDays, 1);
    expect(quantile(leadDays, 0.9)).toBeCloseTo(p90Days, 1);

    const onlyEqual = { ...log, tiedWithPrevious: equalTimes(log) };
    expect(tieShare(wholeLog(onlyEqual))).toBeCloseTo(equal.tieShare, 3);
    expect(orderSensitivity(wholeLog(onlyEqual))).toBeCloseTo(equal.sensitivity, 2);
    const reversed = { ...log, activity: activitiesWithTiesReversed(onlyEqual) };
    expect(countDirectlyFollows(wholeLog(reversed)).count.length).toBe(equal.arcsReversed);

    expect(tieShare(view)).toBeCloseTo(ours.tieShare, 3);
    expect(orderSensitivity(view)).toBeCloseTo(ours.sensitivity, 3);
    expect(countTieAwareVariants(view)).toBe(ours.variants);
    expect(countTieAwareVariants(view)).toBeLessThanOrEqual(findVariants(view).cases.length);
  });
});

function equalTimes({ caseStart, endAtMs }: EventLog): Uint8Array {
  const tied = new Uint8Array(endAtMs.length);
  for (let c = 0; c + 1 < caseStart.length; c++) {
    for (let i = caseStart[c] + 1; i < caseStart[c + 1]; i++) {
      tied[i] = endAtMs[i] === endAtMs[i - 1] ? 1 : 0;
    }
  }
  return tied;
}

function readLog(name: string): EventLog {
  const table = readXesPlainly(join(data, `${name}.xes.gz`));
  const guess = guessMapping(table, "Europe/Amsterdam");
  if (!guess.ok) throw new Error(guess.error.code);
  const built = buildEventLog(table, guess.value.mapping);
  if (!built.ok) throw new Error(built.error.code);
  return built.value.log;
}
