import { ReadFault } from "../source/read-error.ts";
import type { LoggedObject, ObjectEvent, ObjectLog } from "./object-log.ts";

type Json = Readonly<Record<string, unknown>>;

/**
 * An object log written as OCEL 2.0 JSON. Events without a type or a time, and relations to objects
 * that are not listed, are passed over by whoever uses them: nothing of the file is refused for them.
 *
 * @throws {ReadFault} `read.object-log` where it is no JSON, or has no lists of events and objects.
 */
export function readOcelJson(text: string): ObjectLog {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch (fault) {
    throw new ReadFault("read.object-log", { reason: String(fault).slice(0, 200) });
  }
  const log = recordOf(whole);
  if (!Array.isArray(log["events"]) || !Array.isArray(log["objects"])) {
    throw new ReadFault("read.object-log", { reason: "events, objects" });
  }
  const place = new Map<string, number>();
  const objects: LoggedObject[] = [];
  for (const item of log["objects"].map(recordOf)) {
    const id = textOf(item["id"]);
    if (id === "" || place.has(id)) continue;
    place.set(id, objects.length);
    objects.push({ id, type: textOf(item["type"]), attributes: attributesOf(item["attributes"]) });
  }
  const events = log["events"].map(recordOf).map((item): ObjectEvent => {
    const related = listOf(item["relationships"]).map((one) => place.get(textOf(one["objectId"])));
    return {
      id: textOf(item["id"]),
      type: textOf(item["type"]),
      time: textOf(item["time"]),
      attributes: attributesOf(item["attributes"]),
      objects: [...new Set(related.filter((o) => o !== undefined))],
    };
  });
  return { events, objects };
}

/** The last value of each name; values with a time are taken in the order of their times. */
function attributesOf(value: unknown): ReadonlyMap<string, string> {
  const dated = listOf(value).map((one) => ({
    name: textOf(one["name"]),
    value: textOf(one["value"]),
    time: Date.parse(textOf(one["time"])) || 0,
  }));
  return new Map(
    dated.sort((a, b) => a.time - b.time).map((one) => [one.name, one.value] as const),
  );
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

function recordOf(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

function textOf(value: unknown): string {
  return typeof value === "string"
    ? value
    : typeof value === "number" || typeof value === "boolean"
      ? String(value)
      : "";
}
