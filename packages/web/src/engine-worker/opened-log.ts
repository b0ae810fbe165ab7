import type { ImportReport, LogMapping, LogSummary } from "@talka/engine";

/** What became of the people in a log: codes, left out, or kept by name with a right to do so. */
export type PeopleChoice = "pseudonyms" | "none" | "kept";

/** How a log was read from its file, for a log that was imported in this browser. */
export interface LogOrigin {
  readonly fileName: string;
  readonly shapeKey: string;
  readonly mapping: LogMapping;
  /** Without the columns of every single fate. */
  readonly report: Omit<ImportReport, "allFates">;
}

/** The log that the worker holds. */
export interface OpenedLog {
  readonly name: string;
  readonly summary: LogSummary;
  readonly zone: string;
  readonly people: PeopleChoice;
  /** `null` for a log that came from a server. */
  readonly origin: LogOrigin | null;
  /** The log's id on the server; `null` while it is only here. */
  readonly eventLogId: string | null;
  /** Whether it can be opened again: a private window keeps nothing. */
  readonly isKept: boolean;
}
