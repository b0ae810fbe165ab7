import { failed, ok, type Result } from "@talka/engine";
import type { ArgumentFault } from "./argument-fault.ts";
import { nearestWord } from "./nearest-word.ts";

/** The parts of a mapping that can be named by hand. */
export const mapParts = [
  "case",
  "activity",
  "end",
  "endtime",
  "start",
  "starttime",
  "resource",
  "role",
  "lifecycle",
  "sequence",
] as const;
export type MapPart = (typeof mapParts)[number];

/** A part, and its column in double quotes (each of its own written twice) or bare. */
const QUOTED = /^\s*([^=,"]*)=\s*"((?:[^"]|"")*)"\s*(?:,|$)/;
const BARE = /^\s*([^=]*)=(.*?)(?:,(?=\s*[a-z]+\s*=)|$)/s;

/**
 * `case=Lietas Nr.,activity="Darbība, end=1"`: a bare name ends at a comma that a word and "=" follow,
 * because column names hold commas too; a name in quotes may hold anything.
 */
export function readMap(text: string): Result<ReadonlyMap<MapPart, string>, ArgumentFault> {
  const map = new Map<MapPart, string>();
  let rest = text;
  while (rest.trim() !== "") {
    const quoted = QUOTED.exec(rest);
    const found = quoted ?? BARE.exec(rest);
    if (found === null) return failed({ code: "map-form", given: rest.trim() });
    const [piece, before = "", after = ""] = found;
    const part = before.trim();
    const column = (quoted === null ? after : after.replaceAll('""', '"')).trim();
    if (!isMapPart(part)) {
      return failed({ code: "map-part", given: part, nearest: nearestWord(part, mapParts) });
    }
    if (column === "")
      return failed({ code: "map-form", given: piece.replace(/,\s*$/, "").trim() });
    map.set(part, column);
    rest = rest.slice(piece.length);
  }
  return ok(map);
}

function isMapPart(text: string): text is MapPart {
  return (mapParts as readonly string[]).includes(text);
}
