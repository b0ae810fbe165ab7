import {
  buildEventLog,
  type EventLog,
  type EventTable,
  failed,
  guessMapping,
  type ImportReport,
  type LogMapping,
  ok,
  type Result,
} from "@talka/engine";
import { type ByteSource, type ReadError, readEventTable, suggestInstant } from "@talka/formats";
import type { ReadRequest } from "../arguments/analyse-request.ts";
import type { MapPart } from "../arguments/read-map.ts";
import { gunzip } from "./gunzip.ts";

/** A file become a log, with what each column was taken for. */
export interface ImportedLog {
  readonly table: EventTable;
  readonly mapping: LogMapping;
  /** True where columns were guessed and not all named by the caller. */
  readonly guessed: boolean;
  readonly log: EventLog;
  readonly report: ImportReport;
}

/** Why a file did not become a log; `columns` are those of the file, where it was read that far. */
export interface ImportError {
  readonly code: string;
  readonly line?: number;
  readonly column?: number | string;
  readonly detail?: Readonly<Record<string, string | number>>;
  readonly count?: number;
  readonly limit?: number;
  readonly columns?: readonly string[];
}

/** Reads a source, decides what its columns mean, and builds the log. */
export async function importLog(
  source: ByteSource,
  request: ReadRequest,
  watch: {
    readonly signal: AbortSignal;
    readonly onProgress: (readBytes: number, totalBytes: number | null) => void;
  },
): Promise<Result<ImportedLog, ImportError>> {
  const csv = {
    ...(request.delimiter === null ? {} : { delimiter: request.delimiter }),
    ...(request.encoding === null ? {} : { encoding: request.encoding }),
  };
  const sheet = request.sheet === null ? {} : { sheet: request.sheet };
  const read: Result<EventTable, ReadError> = await readEventTable(source, {
    ...watch,
    ...sheet,
    ...(request.objectType === null ? {} : { objectType: request.objectType }),
    csv,
    gunzip,
  });
  if (!read.ok) return read;
  const table = read.value;
  const columns = table.columns.map((column) => column.name);
  const chosen = chooseMapping(table, request);
  if (!chosen.ok) return failed({ ...chosen.error, columns });
  const built = buildEventLog(table, chosen.value.mapping, (text) => {
    return suggestInstant(text)?.wallMs ?? null;
  });
  if (!built.ok) return failed({ ...built.error, columns });
  return ok({ table, ...chosen.value, ...built.value });
}

/** What the caller named, and a guess for the rest; nothing is guessed over what was named. */
function chooseMapping(
  table: EventTable,
  { map, zone, lifecycle }: ReadRequest,
): Result<{ readonly mapping: LogMapping; readonly guessed: boolean }, ImportError> {
  const columns = table.columns.map((column) => column.name);
  const named = new Map<MapPart, string>();
  for (const [part, typed] of map) {
    const column = findColumn(columns, typed);
    if (column === undefined) return failed({ code: "mapping.unknown-column", column: typed });
    named.set(part, column);
  }
  const guess = guessMapping(table, zone, columnParts(named));
  if (!guess.ok) return guess;
  const mode = lifecycle === null ? {} : { lifecycleMode: lifecycle };
  const isNamed = (["case", "activity", "end"] as const).every((part) => named.has(part));
  const mapping = { ...guess.value.mapping, ...mode, ...timesOfDay(named) };
  return ok({ mapping, guessed: !isNamed });
}

type ColumnPart = Exclude<MapPart, "endtime" | "starttime">;

/** What was named, without the times of day, which are no guess of their own. */
function columnParts(named: ReadonlyMap<MapPart, string>): Map<ColumnPart, string> {
  return new Map(
    [...named].filter(
      (entry): entry is [ColumnPart, string] => entry[0] !== "endtime" && entry[0] !== "starttime",
    ),
  );
}

/** Whoever names a day says whether it has a time of day: what was guessed was for another column. */
function timesOfDay(named: ReadonlyMap<MapPart, string>): Partial<LogMapping> {
  const times = (["end", "start"] as const).flatMap((day) =>
    named.has(day) || named.has(`${day}time`) ? [[`${day}Time`, named.get(`${day}time`)]] : [],
  );
  return Object.fromEntries(times);
}

/** The column that was typed: letter for letter, else the only one that differs in case or marks. */
function findColumn(columns: readonly string[], typed: string): string | undefined {
  if (columns.includes(typed)) return typed;
  const plain = (name: string) => name.normalize("NFKC").trim().toLowerCase();
  const alike = columns.filter((name) => plain(name) === plain(typed));
  return alike.length === 1 ? alike[0] : undefined;
}
