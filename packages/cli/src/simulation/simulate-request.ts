import { type Dispatch, failed, ok, type Result, zoneOffsets } from "@talka/engine";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import type { TypedOptions } from "../arguments/read-options.ts";

const dispatches = ["causal", "compatible"] as const satisfies readonly Dispatch[];
const generations = ["auto", "old", "current"] as const;
const logFormats = ["xes", "csv", "arrow"] as const;
/** A Monday, so that weeks begin where a file without dates expects it. */
const DEFAULT_START = "2026-01-05T00:00";

/** What `talka simulate` was asked for. */
export interface SimulateRequest {
  readonly model: string;
  /** `null` where the model file holds a whole simulation model. */
  readonly parameters: string | null;
  readonly cases: number;
  readonly replications: number;
  readonly seed: number;
  readonly startAtMs: number;
  readonly zone: string;
  readonly dispatch: Dispatch;
  readonly warmUpCases: number;
  readonly generation: "auto" | "old" | "current";
  readonly json: string | null;
  readonly log: { readonly file: string; readonly format: (typeof logFormats)[number] } | null;
  readonly tables: string | null;
  readonly quiet: boolean;
}

/** Options of `talka simulate`. */
export const simulateOptions = {
  cases: "text",
  replications: "text",
  seed: "text",
  start: "text",
  zone: "text",
  dispatch: "text",
  "warm-up": "text",
  generation: "text",
  json: "text",
  log: "text",
  tables: "text",
  lang: "text",
  quiet: "flag",
  help: "flag",
} as const;

/** Understands the options of `talka simulate`, or says what is wrong with them. */
export function simulateRequest(typed: TypedOptions): Result<SimulateRequest, ArgumentFault> {
  const { texts, flags, files } = typed;
  const [model, parameters, more] = files;
  if (model === undefined) return failed({ code: "file-missing" });
  if (more !== undefined) return failed({ code: "too-many-files", given: more });
  const numbers: Record<string, number> = {};
  for (const [option, other, least] of [
    ["cases", 1000, 1],
    ["replications", 20, 1],
    ["seed", 1, 0],
    ["warm-up", 0, 0],
  ] as const) {
    const given = texts.get(option) ?? String(other);
    const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
    if (!(value >= least && value <= Number.MAX_SAFE_INTEGER)) {
      return failed({ code: "number-form", option, given, least });
    }
    numbers[option] = value;
  }
  const dispatch = dispatches.find((one) => one === (texts.get("dispatch") ?? "causal"));
  if (dispatch === undefined) return notOneOf("dispatch", texts, dispatches);
  const generation = generations.find((one) => one === (texts.get("generation") ?? "auto"));
  if (generation === undefined) return notOneOf("generation", texts, generations);
  const start = startOf(texts.get("start") ?? DEFAULT_START, texts.get("zone") ?? null);
  if (!start.ok) return start;
  const file = texts.get("log") ?? null;
  const ending = file === null ? null : /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  const format = logFormats.find((one) => one === ending);
  if (file !== null && format === undefined) {
    return failed({ code: "not-one-of", option: "log", given: file, allowed: logFormats });
  }
  return ok({
    model,
    parameters: parameters ?? null,
    cases: numbers["cases"] ?? 0,
    replications: numbers["replications"] ?? 0,
    seed: numbers["seed"] ?? 0,
    warmUpCases: numbers["warm-up"] ?? 0,
    ...start.value,
    dispatch,
    generation,
    json: texts.get("json") ?? null,
    log: file === null || format === undefined ? null : { file, format },
    tables: texts.get("tables") ?? null,
    quiet: flags.has("quiet"),
  });
}

function notOneOf(
  option: string,
  texts: ReadonlyMap<string, string>,
  allowed: readonly string[],
): Result<never, ArgumentFault> {
  return failed({ code: "not-one-of", option, given: texts.get(option) ?? "", allowed });
}

/**
 * The instant runs begin at, and the zone of clock times: the one named; else that of the offset of
 * the instant, as the format has it; else UTC.
 */
function startOf(
  given: string,
  named: string | null,
): Result<{ readonly startAtMs: number; readonly zone: string }, ArgumentFault> {
  const found =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?))?(Z|[+-]\d{2}:?\d{2})?$/.exec(
      given,
    );
  const wallMs = found === null ? Number.NaN : Date.parse(`${found[1]}T${found[2] ?? "00:00"}Z`);
  if (found === null || Number.isNaN(wallMs)) return failed({ code: "instant-form", given });
  const offset = found[3]?.replace(":", "") ?? null;
  const hours = offset === null || offset === "Z" ? 0 : Number(offset.slice(0, 3));
  const minutes =
    offset === null || offset === "Z"
      ? 0
      : hours * 60 + Math.sign(hours || 1) * Number(offset.slice(3));
  const zone =
    named ??
    (minutes === 0 || minutes % 60 !== 0
      ? "UTC"
      : `Etc/GMT${hours > 0 ? "-" : "+"}${Math.abs(hours)}`);
  try {
    const startAtMs =
      offset === null ? zoneOffsets(zone).utcMsFromWall(wallMs) : wallMs - minutes * 60_000;
    return ok({ startAtMs, zone });
  } catch {
    return failed({ code: "unknown-zone", given: zone });
  }
}
