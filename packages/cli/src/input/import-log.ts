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
import type { MapPart, ReadRequest } from "../arguments/analyse-request.ts";

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
    csv,
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
  const guess = guessMapping(table, zone);
  const named = (part: MapPart) => map.get(part);
  const mode = lifecycle === null ? {} : { lifecycleMode: lifecycle };
  if (!guess.ok) {
    const [caseId, activity, end] = [named("case"), named("activity"), named("end")];
    if (caseId === undefined || activity === undefined || end === undefined) return guess;
    const mapping: LogMapping = {
      caseId: [caseId],
      activity: [activity],
      end,
      ...optionalParts(map),
      lifecycleMode: lifecycle ?? "pair",
      attributes: [],
      zone,
      repairs: [],
    };
    return ok({ mapping, guessed: false });
  }
  const { mapping } = guess.value;
  const [caseId, activity, end] = [named("case"), named("activity"), named("end")];
  const needed = caseId !== undefined && activity !== undefined && end !== undefined;
  return ok({
    mapping: {
      ...mapping,
      caseId: caseId === undefined ? mapping.caseId : [caseId],
      activity: activity === undefined ? mapping.activity : [activity],
      end: end ?? mapping.end,
      ...optionalParts(map),
      ...mode,
    },
    guessed: !needed,
  });
}

function optionalParts(map: ReadonlyMap<MapPart, string>): Partial<LogMapping> {
  const parts = ["start", "resource", "role", "lifecycle", "sequence"] as const;
  const named = parts.flatMap((part) => (map.has(part) ? [[part, map.get(part)]] : []));
  // whoever names a day says whether it has a time of day: what was guessed was for another column
  const times = (["end", "start"] as const).flatMap((day) =>
    map.has(day) || map.has(`${day}time`) ? [[`${day}Time`, map.get(`${day}time`)]] : [],
  );
  return Object.fromEntries([...named, ...times]);
}
