import { failed, ok, type Result } from "@talka/engine";
import { HOLIDAY_COUNTRIES } from "@talka/holidays";
import type { Locale } from "@talka/report";
import type { ArgumentFault } from "./argument-fault.ts";
import { type CountingRequest, countingOptions, countingRequest } from "./counting-request.ts";
import { type MapPart, readMap } from "./read-map.ts";
import type { TypedOptions } from "./read-options.ts";

/** How a file is to be read: shared by every verb that reads one. */
export interface ReadRequest {
  /** A path, or "-" for standard input. */
  readonly file: string;
  readonly map: ReadonlyMap<MapPart, string>;
  readonly zone: string;
  readonly lifecycle: "pair" | "rows" | null;
  readonly sheet: string | null;
  /** Of an object log, the kind of object that is the case. */
  readonly objectType: string | null;
  readonly delimiter: string | null;
  readonly encoding: string | null;
  readonly keepNames: boolean;
}

/** Everything `talka analyse` was asked for. Paths are `null` where an output is not wanted. */
export interface AnalyseRequest extends ReadRequest, CountingRequest {
  readonly locale: Locale;
  readonly html: string | null;
  readonly pdf: string | null;
  readonly json: string | null;
  readonly csv: string | null;
  readonly xlsx: string | null;
  readonly rejects: string | null;
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
  "object-type": "text",
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
  ...countingOptions,
  title: "text",
  organisation: "text",
} as const;

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
    objectType: texts.get("object-type") ?? null,
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
  const counting = countingRequest(typed, locale);
  if (!counting.ok) return counting;
  const path = (name: string) => texts.get(name) ?? null;
  return ok({
    ...reading.value,
    ...counting.value,
    locale,
    html: path("html"),
    pdf: path("pdf"),
    json: path("json"),
    csv: path("csv"),
    xlsx: path("xlsx"),
    rejects: path("rejects"),
    title: path("title"),
    organisation: texts.get("organisation") ?? "",
    quiet: flags.has("quiet"),
    progress: flags.has("progress"),
  });
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
