import { type AnalysisSettings, type EventSpec, logOf } from "@talka/engine";
import { expect, test } from "vitest";
import { emptyState, type WorkerState } from "../handlers.ts";
import { analysed } from "./analysed.ts";
import { caseDetail } from "./case-detail.ts";
import { casePage } from "./cases.ts";
import { dataQuality } from "./data-quality.ts";
import { dotPoints } from "./dotted-chart.ts";
import { logFacts } from "./log-facts.ts";
import { mapTokens } from "./map-tokens.ts";
import { overview } from "./overview.ts";
import { processMap } from "./process-map.ts";
import { variantList } from "./variants.ts";
import { handoverFacts } from "./waiting.ts";

const settings: AnalysisSettings = {
  level: { kind: "task" },
  filters: [],
  calendar: null,
  milestones: null,
  deadline: null,
};

const day = 86_400_000;
const at = (activity: string, days: number, role = "office"): EventSpec => ({
  activity,
  endAtMs: days * day,
  role,
});

/** Three cases the usual way, one with a return. */
function opened(): WorkerState {
  const usual = [at("receive", 0), at("check", 1), at("sign", 5, "head")];
  const again = [
    at("receive", 0),
    at("check", 1),
    at("ask", 2),
    at("check", 9),
    at("sign", 10, "head"),
  ];
  return { ...emptyState(), log: logOf([usual, usual, usual, again]) };
}

const withoutAsk: AnalysisSettings = {
  ...settings,
  filters: [{ kind: "activity", activities: ["ask"], all: false, keep: false }],
};

test("the map keeps the places of the whole log while its figures follow the filters", () => {
  const state = opened();
  const shares = { activityShare: 1, arcShare: 1 };
  const whole = processMap(state, { settings, ...shares });
  const filtered = processMap(state, { settings: withoutAsk, ...shares });
  expect(filtered.layout).toEqual(whole.layout);
  const ask = whole.nodes.findIndex((node) => node.name === "ask");
  expect(whole.nodes[ask]?.cases).toBe(1);
  expect(filtered.nodes[ask]?.cases).toBe(0);
  expect(filtered.shown).toMatchObject({ activities: 3, activitiesOf: 3, flowShare: 1 });
});

test("an arrow over hidden steps is marked, and counted on the cases themselves", () => {
  const state = opened();
  const data = processMap(state, { settings, activityShare: 0, arcShare: 1 });
  expect(data.nodes.map((node) => node.name)).toEqual(["", "check", "receive", "sign", ""]);
  const bridge = data.arcs.find((arc) => arc.projected);
  expect(bridge).toMatchObject({ from: 1, to: 1, count: 1, cases: 1 });
  expect(bridge?.durations?.elapsed.medianMs).toBe(8 * day);
});

test("moves over the map go along its arrows, from the end of a step to the next", () => {
  const state = opened();
  const question = { settings, activityShare: 1, arcShare: 1 };
  const tokens = mapTokens(state, question);
  expect(tokens).toMatchObject({ fromMs: 0, toMs: 10 * day, cases: 4, of: 4 });
  expect(tokens.arc).toHaveLength(3 * 2 + 4);
  expect([...tokens.leavesAtMs]).toEqual([...tokens.leavesAtMs].sort((a, b) => a - b));
});

test("ways are listed commonest first, with coverage and typical lead time", () => {
  const list = variantList(opened(), { settings });
  expect(list.variants.map(({ cases, coverage, medianMs }) => [cases, coverage, medianMs])).toEqual(
    [
      [3, 0.75, 5 * day],
      [1, 1, 10 * day],
    ],
  );
});

test("cases can be listed by length, searched, and restricted to some", () => {
  const state = opened();
  const ask = { settings, order: "lead", descending: true, offset: 0, limit: 2 } as const;
  const all = casePage(state, { ...ask, only: null, search: "" });
  expect(all.total).toBe(4);
  expect(all.rows.map((row) => row.caseId)).toEqual(["4", "1"]);
  expect(casePage(state, { ...ask, only: [2, 9], search: "" }).rows[0]?.caseId).toBe("3");
  expect(casePage(state, { ...ask, only: null, search: "nothing" }).total).toBe(0);
});

test("one case tells what was waited before each of its events", () => {
  const detail = caseDetail(opened(), { settings, caseIndex: 3 });
  expect(detail?.events.map((event) => event.waitingMs / day)).toEqual([Number.NaN, 1, 1, 7, 1]);
  expect(caseDetail(opened(), { settings, caseIndex: 4 })).toBeNull();
});

test("the first screen counts what passes the filters beside the whole", () => {
  const { summary, casesBeforeFilters, eventsDropped } = overview(opened(), {
    settings: withoutAsk,
  });
  expect([summary.cases, casesBeforeFilters, eventsDropped]).toEqual([3, 4, false]);
});

test("every event of the selected cases is a dot", () => {
  const points = dotPoints(opened(), { settings, order: "duration" });
  expect(points.row).toHaveLength(14);
  expect([...points.activityCounts]).toEqual([4, 5, 4, 1]);
});

test("handoffs are told between roles, never between persons", () => {
  expect(handoverFacts(opened(), { settings }).kind).toBe("roles");
  const person = logOf([
    [
      { activity: "a", resource: "P-1" },
      { activity: "b", resource: "P-2" },
    ],
  ]);
  const state = { ...emptyState(), log: person };
  expect(handoverFacts(state, { settings })).toEqual({ kind: "persons-only" });
});

test("what a log offers to filters is counted, commonest first", () => {
  const facts = logFacts(opened());
  expect(facts?.activities[0]).toEqual({ name: "check", count: 5 });
  expect(logFacts(emptyState())).toBeNull();
});

test("a log without its import says nothing about rows", () => {
  const quality = dataQuality(opened(), { settings });
  expect([quality.rows, quality.events, quality.withoutResource]).toEqual([null, 14, null]);
});

test("the same settings are computed once", () => {
  const state = opened();
  expect(analysed(state, settings)).toBe(analysed(state, { ...settings }));
  expect(() => analysed(emptyState(), settings)).toThrow(TypeError);
});
