import { failed, ok, type RedesignKind, type Result, redesignKinds } from "@talka/engine";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import type { TypedOptions } from "../arguments/read-options.ts";
import { type SimulateRequest, simulateRequest } from "./simulate-request.ts";

/** What `talka optimise` was asked for. */
export interface OptimiseRequest {
  /** Model, start, seed and cases, as for a simulation. */
  readonly run: SimulateRequest;
  /** File of staff needs; `null`: none. */
  readonly needs: string | null;
  /** Ends the search after so long, whatever the number of simulations; `null`: by number only. */
  readonly minutes: number | null;
  readonly simulations: number;
  /** People that may learn something new at most. */
  readonly trained: number;
  /** Changes of the flow that the search may make. */
  readonly redesign: readonly RedesignKind[];
  readonly prices: boolean;
  /** File for the front as CSV. */
  readonly front: string | null;
}

/** Options of `talka optimise`. */
export const optimiseOptions = {
  needs: "text",
  minutes: "text",
  simulations: "text",
  trained: "text",
  redesign: "text",
  prices: "flag",
  cases: "text",
  seed: "text",
  start: "text",
  zone: "text",
  "warm-up": "text",
  generation: "text",
  json: "text",
  front: "text",
  lang: "text",
  quiet: "flag",
  help: "flag",
} as const;

const DEFAULT_CASES = "300";
const DEFAULT_SIMULATIONS = "3000";
/** Enough for any search that is ended by minutes. */
const WITHOUT_END = 1_000_000_000;

/** Understands the options of `talka optimise`, or says what is wrong with them. */
export function optimiseRequest(typed: TypedOptions): Result<OptimiseRequest, ArgumentFault> {
  const { texts, flags } = typed;
  const given = new Map(texts);
  if (!given.has("cases")) given.set("cases", DEFAULT_CASES);
  const run = simulateRequest({ ...typed, texts: given });
  if (!run.ok) return run;
  const numbers: Record<string, number> = {};
  for (const [option, other, least] of [
    ["simulations", texts.has("minutes") ? String(WITHOUT_END) : DEFAULT_SIMULATIONS, 20],
    ["trained", "1", 0],
  ] as const) {
    const typedNumber = texts.get(option) ?? other;
    const value = /^\d+$/.test(typedNumber) ? Number(typedNumber) : Number.NaN;
    if (!(value >= least && value <= WITHOUT_END)) {
      return failed({ code: "number-form", option, given: typedNumber, least });
    }
    numbers[option] = value;
  }
  const minutesGiven = texts.get("minutes") ?? null;
  const minutes = minutesGiven === null ? null : Number(minutesGiven);
  if (minutesGiven !== null && !(minutes !== null && minutes > 0 && minutes <= 1440)) {
    return failed({ code: "number-form", option: "minutes", given: minutesGiven, least: 0 });
  }
  const words = (texts.get("redesign") ?? "").split(",").filter((word) => word !== "");
  const redesign = redesignKinds.filter((kind) => words.includes(kind));
  const strange = words.find((word) => !redesignKinds.some((kind) => kind === word));
  if (strange !== undefined) {
    return failed({
      code: "not-one-of",
      option: "redesign",
      given: strange,
      allowed: redesignKinds,
    });
  }
  return ok({
    run: run.value,
    redesign,
    needs: texts.get("needs") ?? null,
    minutes,
    simulations: numbers["simulations"] ?? 0,
    trained: numbers["trained"] ?? 0,
    prices: flags.has("prices"),
    front: texts.get("front") ?? null,
  });
}
