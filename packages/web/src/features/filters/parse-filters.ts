import type { AttributeMatch, LogFilter } from "@talka/engine";

/**
 * Filters out of an address. An address can be typed, cut or old, so what is not a whole filter is
 * left out and counted; the rest stands in order.
 */
export function parseFilters(value: unknown): {
  readonly filters: readonly LogFilter[];
  readonly dropped: number;
} {
  const list = Array.isArray(value) ? value : [];
  const filters = list.map(parseFilter).filter((filter) => filter !== null);
  return { filters, dropped: list.length - filters.length };
}

function parseFilter(value: unknown): LogFilter | null {
  if (!isRecord(value)) return null;
  const keep = value["keep"] !== false;
  const numbers = (...names: readonly string[]) => names.every((name) => isLimit(value[name]));
  switch (value["kind"]) {
    case "time-frame": {
      const mode = modes.find((known) => known === value["mode"]);
      if (mode === undefined || !numbers("fromMs", "toMs")) return null;
      return {
        kind: "time-frame",
        mode,
        fromMs: limit(value["fromMs"]),
        toMs: limit(value["toMs"]),
      };
    }
    case "attribute": {
      const match = parseMatch(value["match"]);
      const { name } = value;
      return match === null || typeof name !== "string"
        ? null
        : { kind: "attribute", name, match, keep };
    }
    case "event-attribute": {
      const match = parseMatch(value["match"]);
      const { name } = value;
      return match === null || typeof name !== "string"
        ? null
        : { kind: "event-attribute", name, match, keep };
    }
    case "endpoints": {
      const start = value["start"] === null ? null : texts(value["start"]);
      const end = value["end"] === null ? null : texts(value["end"]);
      if ((start === null && value["start"] !== null) || (end === null && value["end"] !== null)) {
        return null;
      }
      return { kind: "endpoints", start, end, keep };
    }
    case "variant": {
      const list = value["variants"];
      if (!Array.isArray(list)) return null;
      const variants = list.map(texts).filter((variant) => variant !== null);
      return variants.length === list.length ? { kind: "variant", variants, keep } : null;
    }
    case "activity": {
      const activities = texts(value["activities"]);
      return activities && { kind: "activity", activities, all: value["all"] === true, keep };
    }
    case "event-activity": {
      const activities = texts(value["activities"]);
      return activities && { kind: "event-activity", activities, keep };
    }
    case "follower": {
      const { first, second } = value;
      if (typeof first !== "string" || typeof second !== "string" || !numbers("withinMs"))
        return null;
      const directly = value["directly"] === true;
      return {
        kind: "follower",
        first,
        second,
        directly,
        withinMs: limit(value["withinMs"]),
        keep,
      };
    }
    case "performance": {
      const measure = value["measure"];
      if ((measure !== "lead-ms" && measure !== "events") || !numbers("min", "max")) return null;
      return {
        kind: "performance",
        measure,
        min: limit(value["min"]),
        max: limit(value["max"]),
        keep,
      };
    }
    case "rework": {
      const { activity, times } = value;
      if (activity !== null && typeof activity !== "string") return null;
      if (typeof times !== "number" || !(times >= 2)) return null;
      return { kind: "rework", activity, times: Math.floor(times), keep };
    }
    case "event-time":
      return numbers("fromMs", "toMs")
        ? { kind: "event-time", fromMs: limit(value["fromMs"]), toMs: limit(value["toMs"]) }
        : null;
    default:
      return null;
  }
}

const modes = ["contained", "intersecting", "starting-in", "ending-in"] as const;

function parseMatch(value: unknown): AttributeMatch | null {
  if (!isRecord(value)) return null;
  if (value["kind"] === "values") {
    const values = texts(value["values"]);
    return values && { kind: "values", values, orEmpty: value["orEmpty"] === true };
  }
  if (value["kind"] === "range" && isLimit(value["min"]) && isLimit(value["max"])) {
    return { kind: "range", min: limit(value["min"]), max: limit(value["max"]) };
  }
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function texts(value: unknown): readonly string[] | null {
  return Array.isArray(value) && value.every((text) => typeof text === "string") ? value : null;
}

function isLimit(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === "number" && Number.isFinite(value))
  );
}

function limit(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
