import {
  type BuildError,
  buildEventLog,
  findPeopleAttributes,
  type GuessError,
  guessMapping,
  type ImportReport,
  type LogMapping,
  type LogSummary,
  type MappingGuess,
  mappingShape,
  ok,
  peopleNames,
  type Result,
  rowFateAt,
  summariseLog,
  type TableWarning,
} from "@talka/engine";
import {
  type FileReading,
  type ReadError,
  type ReadOptions,
  readEventTable,
  suggestInstant,
} from "@talka/formats";
import type { CallContext, Handlers, WorkerState } from "../handlers.ts";
import { type ColumnOutline, outlineColumns } from "./outline-table.ts";
import { type PreviewCase, previewCases } from "./preview-cases.ts";
import { type FateWords, writeFatesCsv } from "./write-fates-csv.ts";

/** What a file holds, before anybody has said what its columns mean. */
export interface FileOutline {
  readonly fileName: string;
  readonly rowCount: number;
  readonly unreadableCount: number;
  readonly columns: readonly ColumnOutline[];
  readonly guess: Result<MappingGuess, GuessError>;
  readonly shapeKey: string;
  readonly warnings: readonly TableWarning[];
  readonly reading: FileReading | null;
}

/** What a person said about a file; the rest is recognised. */
export type ReadChoice = Pick<ReadOptions, "csv" | "sheet" | "objectType">;

interface ReadFileArgs {
  readonly file: File;
  readonly zone: string;
  readonly choice: ReadChoice;
}

/** The log that a mapping makes of the file. */
export interface BuiltOutline {
  readonly summary: LogSummary;
  readonly report: Omit<ImportReport, "allFates">;
  readonly preview: readonly PreviewCase[];
  /** Names of the people, as in the file: they stay in this browser. */
  readonly people: readonly string[];
  /** Kept columns that name people too; they are treated alike. */
  readonly peopleColumns: readonly string[];
}

/** Reads a file and tries what its columns may mean. Results stay in the worker. */
export const importHandlers = {
  readFile: async (
    state: WorkerState,
    { file, zone, choice }: ReadFileArgs,
    { signal, progress }: CallContext,
  ): Promise<Result<FileOutline, ReadError>> => {
    state.draft = null;
    const read = await readEventTable(file, { signal, onProgress: progress, ...choice });
    if (!read.ok) return read;
    const table = read.value;
    state.draft = { fileName: file.name, table, built: null };
    return ok({
      fileName: file.name,
      rowCount: table.rowCount,
      unreadableCount: table.unreadableRows.length,
      columns: outlineColumns(table),
      guess: guessMapping(table, zone),
      shapeKey: mappingShape(table),
      warnings: table.warnings,
      reading: table.reading,
    });
  },

  buildLog: (
    state: WorkerState,
    { mapping }: { readonly mapping: LogMapping },
  ): Result<BuiltOutline, BuildError> => {
    const draft = draftOf(state);
    const built = buildEventLog(draft.table, mapping, suggestWall);
    if (!built.ok) return built;
    draft.built = { ...built.value, mapping };
    const { allFates: _, ...report } = built.value.report;
    return ok({
      summary: summariseLog(built.value.log),
      report,
      preview: previewCases(built.value.log),
      people: peopleNames(built.value.log),
      peopleColumns: findPeopleAttributes(built.value.log),
    });
  },

  /** Every row that was not simply accepted, as a table to be mended by hand; all of them. */
  fatesCsv: (
    state: WorkerState,
    { words }: { readonly words: FateWords },
    { progress }: CallContext,
  ): Blob => {
    const { table, built } = draftOf(state);
    if (built === null) throw new TypeError("no log has been built yet");
    const { allFates } = built.report;
    const count = allFates.row.length;
    const fateAt = (k: number) => rowFateAt(table, built.mapping, allFates, k, suggestWall);
    return writeFatesCsv(count, fateAt, words, (done) => progress(done, count));
  },
} satisfies Handlers;

/** The file being imported. */
export function draftOf(state: WorkerState): NonNullable<WorkerState["draft"]> {
  if (state.draft === null) throw new TypeError("no file has been read yet");
  return state.draft;
}

/** A doubtful date as the wall clock it most likely means. */
function suggestWall(text: string): number | null {
  return suggestInstant(text)?.wallMs ?? null;
}
