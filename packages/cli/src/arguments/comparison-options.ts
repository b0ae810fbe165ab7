import {
  type ComparisonSettings,
  failed,
  type KnownCause,
  knownCauseKinds,
  ok,
  type Result,
} from "@talka/engine";
import type { ArgumentFault } from "./argument-fault.ts";
import type { TypedOptions } from "./read-options.ts";

/** How equality and chance findings are dealt with. */
export type EqualityRequest = Pick<ComparisonSettings, "control" | "equalWithin">;

/** Options of equality and chance. */
export const equalityOptions = {
  "equal-days": "text",
  "equal-points": "text",
  strict: "flag",
} as const;

/** Understands the options of equality and chance. */
export function equalityRequest({
  texts,
  flags,
}: TypedOptions): Result<EqualityRequest, ArgumentFault> {
  const days = margin("equal-days", texts.get("equal-days"), 3_650);
  if (!days.ok) return days;
  const points = margin("equal-points", texts.get("equal-points"), 100);
  if (!points.ok) return points;
  const share = points.value === null ? null : points.value / 100;
  return ok({
    ...(flags.has("strict") ? { control: "benjamini-yekutieli" as const } : {}),
    ...(days.value === null && share === null ? {} : { equalWithin: { days: days.value, share } }),
  });
}

function margin(
  option: string,
  given: string | undefined,
  most: number,
): Result<number | null, ArgumentFault> {
  if (given === undefined) return ok(null);
  const value = Number(given.replace(",", "."));
  return value > 0 && value <= most ? ok(value) : failed({ code: "margin-form", option, given });
}

const knownForm = /^(\d{4}-\d{2}-\d{2}):\s*(.+)$/;

/** What is known to have happened, as typed: "2024-03-01:new law", "2024-03-01:law:a new law". */
export function readKnownCause(given: string): Result<KnownCause, ArgumentFault> {
  const [, on = "", rest = ""] = knownForm.exec(given.trim()) ?? [];
  const isDay = !Number.isNaN(Date.parse(on)) && new Date(on).toISOString().startsWith(on);
  if (!isDay) return failed({ code: "known-form", given });
  const kind = knownCauseKinds.find((one) => rest.startsWith(`${one}:`)) ?? null;
  const text = (kind === null ? rest : rest.slice(kind.length + 1)).trim();
  return text === ""
    ? failed({ code: "known-form", given })
    : ok({ kind: kind ?? "other", on, text });
}
