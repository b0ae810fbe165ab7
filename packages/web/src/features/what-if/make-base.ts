import type { MapPage, WhatIfBase } from "@talka/contract";
import { type AnalysisSettings, type MapAssumption, modelFromMap } from "@talka/engine";
import { streamMapOf } from "@talka/lean";
import type { Locale } from "@talka/report";
import { ask } from "../../api/ask.ts";
import { recallQuestion } from "../../device/what-if-question.ts";
import { engine } from "../../engine-worker/engine.ts";
import type { Progress } from "../../engine-worker/remaining-time.ts";

/** A model of today with the name of what it was made of. */
export interface MadeBase {
  readonly base: WhatIfBase;
  readonly name: string;
}

const WEEK_MS = 7 * 86_400_000;
/** A Monday, 00:00. */
const MONDAY_MS = 4 * 86_400_000;
const usualSettings: AnalysisSettings = {
  level: { kind: "task" },
  filters: [],
  calendar: null,
  milestones: null,
  deadline: null,
};

/** Makes a model of the records behind an analysis, in the worker; `null` where there is no log. */
export async function baseOfAnalysis(
  id: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<MadeBase | null> {
  const isStored = id !== "local" && !id.startsWith("log.");
  const saved = isStored ? await ask("getAnalysis", { params: { id }, signal }) : null;
  const log = id.startsWith("log.")
    ? await ask("getEventLog", { params: { id: id.slice("log.".length) }, signal })
    : (saved?.eventLog ?? null);
  const opened =
    log === null
      ? await engine().call("openLocal", undefined as never, { signal })
      : await engine().call(
          "openEventLog",
          { id: log.id, name: log.name, people: log.people },
          { signal },
        );
  if (opened === null) return null;
  const asked = recallQuestion(id);
  const settings =
    asked?.settings ??
    (saved === null ? usualSettings : (saved.current.settings as AnalysisSettings));
  const name = asked?.name ?? saved?.title ?? opened.name;
  const base = await engine().call("fittedBase", { settings, name }, { signal, onProgress });
  return { base, name };
}

/** Makes a model of a drawn map, its times as ranges; everything assumed is told. */
export async function baseOfMap(
  page: MapPage,
  country: string,
  locale: Locale,
  nowMs: number,
): Promise<MadeBase> {
  const { countryCalendar } = await import("@talka/holidays");
  const year = new Date(nowMs).getUTCFullYear();
  const calendar = countryCalendar(country, year, year + 2, locale, "even");
  const map = streamMapOf(page.drawn, { ...unnamed, name: page.title });
  const { model, assumptions } = modelFromMap(map, {
    calendar,
    people: new Map(),
    casesPerYear: null,
  });
  const nameOf = (id: string) =>
    page.drawn.steps.find((step) => step.id === id)?.name ??
    page.drawn.lanes.find((lane) => lane.id === id)?.role ??
    id;
  const perYear = page.drawn.facts.casesPerYear ?? 250;
  const cases = Math.round(Math.min(500, Math.max(150, perYear)));
  return {
    name: page.title,
    base: {
      model,
      story: { kind: "map", assumptions: assumptions.map((one) => told(one, nameOf)) },
      run: {
        startAtMs: MONDAY_MS + Math.floor((nowMs - MONDAY_MS) / WEEK_MS) * WEEK_MS,
        cases: cases + Math.round(cases / 4),
        warmUpCases: Math.round(cases / 4),
        seed: 1,
      },
    },
  };
}

const unnamed = {
  code: "",
  services: [],
  ownerRole: "",
  customer: "",
  trigger: "",
  result: "",
  startPoint: "",
  endPoint: "",
  teams: [],
  state: "current",
  version: 1,
  validFrom: "",
} as const;

function told(assumption: MapAssumption, nameOf: (id: string) => string) {
  const ids =
    "stepIds" in assumption
      ? assumption.stepIds
      : "laneIds" in assumption
        ? assumption.laneIds
        : [];
  return {
    code: assumption.code,
    names: ids.map(nameOf),
    casesPerYear: "casesPerYear" in assumption ? assumption.casesPerYear : null,
  };
}
