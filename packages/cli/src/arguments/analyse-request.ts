import { failed, ok, type Result } from "@talka/engine";
import { HOLIDAY_COUNTRIES } from "@talka/holidays";
import type { Locale } from "@talka/report";
import type { ArgumentFault } from "./argument-fault.ts";
import { nearestWord } from "./nearest-word.ts";
import type { TypedOptions } from "./read-options.ts";

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

/** How a file is to be read: shared by every verb that reads one. */
export interface ReadRequest {
  /** A path, or "-" for standard input. */
  readonly file: string;
  readonly map: ReadonlyMap<MapPart, string>;
  readonly zone: string;
  readonly lifecycle: "pair" | "rows" | null;
  readonly sheet: string | null;
  readonly delimiter: string | null;
  readonly encoding: string | null;
  readonly keepNames: boolean;
}

/** Everything `talka analyse` was asked for. Paths are `null` where an output is not wanted. */
export interface AnalyseRequest extends ReadRequest {
  readonly locale: Locale;
  readonly html: string | null;
  readonly pdf: string | null;
  readonly json: string | null;
  readonly csv: string | null;
  readonly xlsx: string | null;
  readonly rejects: string | null;
  /** ISO 3166-1 alpha-2 of the holidays; `null` for calendar time only. */
  readonly calendar: string | null;
  readonly title: string | null;
  readonly organisation: string;
  readonly quiet: boolean;
  readonly progress: boolean;
}

/** Options of reading a file, for every verb that does. */
export const readingOptions = {
  map: "text",
  zone: "text",
  lifecycle: "text",
  sheet: "text",
  delimiter: "text",
  encoding: "text",
  "keep-names": "flag",
  lang: "text",
  quiet: "flag",
  progress: "flag",
  help: "flag",
} as const;

/** Options of `talka analyse`. */
export const analyseOptions = {
  ...readingOptions,
  html: "text",
  pdf: "text",
  json: "text",
  csv: "text",
  xlsx: "text",
  rejects: "text",
  calendar: "text",
  title: "text",
  organisation: "text",
} as const;

const holidayCountries: readonly string[] = HOLIDAY_COUNTRIES.map(({ code }) => code);

const delimiters: Readonly<Record<string, string>> = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  pipe: "|",
  "\\t": "\t",
};

/** Understands the options of reading, or says what is wrong with them. */
export function readRequest({
  texts,
  flags,
  files,
}: TypedOptions): Result<ReadRequest, ArgumentFault> {
  const [file] = files;
  if (file === undefined) return failed({ code: "file-missing" });
  const country = HOLIDAY_COUNTRIES.find(({ code }) => code === texts.get("calendar"));
  const zone = texts.get("zone") ?? country?.zone ?? "Europe/Riga";
  if (!isZone(zone)) return failed({ code: "unknown-zone", given: zone });
  const lifecycle = texts.get("lifecycle") ?? null;
  if (lifecycle !== null && lifecycle !== "pair" && lifecycle !== "rows") {
    const allowed = ["pair", "rows"];
    return failed({ code: "not-one-of", option: "lifecycle", given: lifecycle, allowed });
  }
  const map = readMap(texts.get("map") ?? "");
  if (!map.ok) return map;
  const typedDelimiter = texts.get("delimiter") ?? null;
  const delimiter = typedDelimiter === null ? null : (delimiters[typedDelimiter] ?? typedDelimiter);
  if (delimiter !== null && !/^[\t\x20-\x7e]$/.test(delimiter)) {
    return failed({ code: "delimiter", given: delimiter });
  }
  return ok({
    file,
    map: map.value,
    zone,
    lifecycle,
    sheet: texts.get("sheet") ?? null,
    delimiter,
    encoding: texts.get("encoding") ?? null,
    keepNames: flags.has("keep-names"),
  });
}

/** Understands the options of `talka analyse`, or says what is wrong with them. */
export function analyseRequest(
  typed: TypedOptions,
  locale: Locale,
): Result<AnalyseRequest, ArgumentFault> {
  const { texts, flags, files } = typed;
  const reading = readRequest(typed);
  if (!reading.ok) return reading;
  if (files[1] !== undefined) return failed({ code: "too-many-files", given: files[1] });
  const calendar = texts.get("calendar") ?? "LV";
  if (calendar !== "none" && !holidayCountries.includes(calendar)) {
    const allowed = [...holidayCountries, "none"];
    return failed({ code: "not-one-of", option: "calendar", given: calendar, allowed });
  }
  const path = (name: string) => texts.get(name) ?? null;
  return ok({
    ...reading.value,
    locale,
    html: path("html"),
    pdf: path("pdf"),
    json: path("json"),
    csv: path("csv"),
    xlsx: path("xlsx"),
    rejects: path("rejects"),
    calendar: calendar === "none" ? null : calendar,
    title: path("title"),
    organisation: texts.get("organisation") ?? "",
    quiet: flags.has("quiet"),
    progress: flags.has("progress"),
  });
}

/**
 * `case=Lietas Nr.,activity=Darbība`: a comma only parts two settings where a known part and "="
 * follow, because column names hold commas too.
 */
function readMap(text: string): Result<ReadonlyMap<MapPart, string>, ArgumentFault> {
  const map = new Map<MapPart, string>();
  if (text.trim() === "") return ok(map);
  for (const piece of text.split(/,(?=\s*[a-z]+\s*=)/)) {
    const at = piece.indexOf("=");
    if (at < 0) return failed({ code: "map-form", given: piece.trim() });
    const part = piece.slice(0, at).trim();
    const column = piece.slice(at + 1).trim();
    if (!isMapPart(part)) {
      return failed({ code: "map-part", given: part, nearest: nearestWord(part, mapParts) });
    }
    if (column === "") return failed({ code: "map-form", given: piece.trim() });
    map.set(part, column);
  }
  return ok(map);
}

function isMapPart(text: string): text is MapPart {
  return (mapParts as readonly string[]).includes(text);
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
