import type { DurationSummary, Finding } from "@talka/engine";
import { describe, expect, test } from "vitest";
import { locales } from "../words/translate.ts";
import { type FindingSentence, findingSentence } from "./finding-sentence.ts";
import { residentsSentence } from "./residents-sentence.ts";

const hourMs = 3_600_000;
const workingDayMs = 8 * hourMs;

const summary = (medianHours: number, p90Hours: number): DurationSummary => ({
  n: 120,
  meanMs: medianHours * hourMs,
  p25Ms: 0,
  medianMs: medianHours * hourMs,
  p75Ms: medianHours * hourMs,
  p85Ms: p90Hours * hourMs,
  p90Ms: p90Hours * hourMs,
  p95Ms: p90Hours * hourMs,
  maxMs: p90Hours * hourMs,
});
const base = {
  id: "x",
  hoursPerMonth: { elapsed: 246, working: 41 },
  occurrences: 121,
  cases: 80,
  evidence: "estimated",
  exampleCases: [],
} as const;
const wait = { elapsed: summary(180, 400), working: summary(49.6, 168) };
const plain = (said: FindingSentence) => JSON.parse(JSON.stringify(said).replace(/\u00a0/g, " "));

const findings: Readonly<Record<string, Finding>> = {
  "waiting-between": {
    ...base,
    kind: "waiting-between",
    from: "Sagatavot",
    to: "Parakstīt",
    waiting: wait,
    irregularity: 3.4,
  },
  "waiting-between, mostly none": {
    ...base,
    kind: "waiting-between",
    from: "Sagatavot",
    to: "Parakstīt",
    waiting: { elapsed: summary(0, 400), working: summary(0, 168) },
    irregularity: Number.POSITIVE_INFINITY,
  },
  "waiting-before": {
    ...base,
    kind: "waiting-before",
    activity: "Parakstīt",
    waiting: { elapsed: summary(180, 400), working: null },
    evidence: "measured",
  },
  rework: {
    ...base,
    kind: "rework",
    activity: "Pārbaudīt",
    repeats: 1434,
    caseShare: 0.231,
    otherResourceShare: 0.4,
    repeatTime: wait,
  },
  "rework, people unknown": {
    ...base,
    kind: "rework",
    activity: "Pārbaudīt",
    repeats: 3,
    caseShare: 0.02,
    otherResourceShare: null,
    repeatTime: wait,
    evidence: "measured",
  },
  "ping-pong": {
    ...base,
    kind: "ping-pong",
    a: "Jautāt",
    b: "Atbildēt",
    returns: 31,
    caseShare: 0.12,
  },
  "ping-pong, no time": {
    ...base,
    kind: "ping-pong",
    a: "Jautāt",
    b: "Atbildēt",
    returns: 31,
    caseShare: 0.12,
    hoursPerMonth: null,
  },
  batching: {
    ...base,
    kind: "batching",
    activity: "Parakstīt",
    role: "Vadītājs",
    batchedShare: 0.6,
    medianBatchSize: 12,
    waiting: wait,
    weekday: 4,
  },
  "batching, any weekday": {
    ...base,
    kind: "batching",
    activity: "Parakstīt",
    role: null,
    batchedShare: 0.6,
    medianBatchSize: 12,
    waiting: wait,
    weekday: null,
  },
  handover: {
    ...base,
    kind: "handover",
    from: "Lietvedība",
    to: "Jurists",
    count: 310,
    waiting: wait,
  },
  "deadline-missed": {
    ...base,
    kind: "deadline-missed",
    rule: "Iesniegums",
    decided: 120,
    late: 14,
    medianLateMs: 21 * 24 * hourMs,
    hoursPerMonth: null,
  },
  ageing: {
    ...base,
    kind: "ageing",
    open: 21,
    olderThanP85: 5,
    oldestMs: 100 * 24 * hourMs,
    hoursPerMonth: null,
  },
  "uneven-arrivals": {
    ...base,
    kind: "uneven-arrivals",
    busiestWeekday: 1,
    share: 0.34,
    variation: 0.6,
    hoursPerMonth: null,
  },
};

describe.each(locales)("in %s", (locale) => {
  test("every kind of finding is said as reviewed", async () => {
    const said = Object.fromEntries(
      Object.entries(findings).map(([kind, finding]) => [
        kind,
        plain(findingSentence(finding, locale, { workingDayMs })),
      ]),
    );
    await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot(
      `finding-sentence.${locale}.golden.json`,
    );
  });

  test("every sentence carries its n, and where it has a time its clock and evidence", () => {
    for (const finding of Object.values(findings)) {
      const { evidence, headline, detail } = findingSentence(finding, locale, { workingDayMs });
      expect(evidence).toMatch(/80/);
      expect(`${headline}${detail}${evidence}`).not.toMatch(/[{}]|NaN|undefined|null/);
      if (finding.kind !== "uneven-arrivals" && finding.hoursPerMonth !== null) {
        expect(evidence.split(" · ")).toHaveLength(3);
      }
    }
  });
});

test("without a calendar, waiting is told in calendar days and says so", () => {
  const said = findingSentence(findings["waiting-between"]!, "en", { workingDayMs: null });
  expect(said.headline).toBe(
    "Between “Sagatavot” and “Parakstīt” cases typically wait 7.5 calendar days",
  );
  expect(said.cost).toBe("246 hours a month");
  expect(said.evidence).toContain("calendar time");
});

test("residents' waiting is one sentence", () => {
  expect(residentsSentence({ hoursPerDay: 41 }, "lv")).toBe(
    "Katra kalendārā diena iedzīvotājiem kopā maksā 41 stundu gaidīšanas",
  );
  expect(residentsSentence({ hoursPerDay: 41 }, "lt")).toBe(
    "Kiekviena kalendorinė diena gyventojams iš viso kainuoja 41 valandą laukimo",
  );
  expect(residentsSentence({ hoursPerDay: 1.04 }, "en")).toBe(
    "Every calendar day costs residents 1 hour of waiting in all",
  );
});
