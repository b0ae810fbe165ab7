import type { Readable } from "node:stream";

/** Where a run of the command line lives; tests give their own. */
export interface Shell {
  readonly stdin: Readable;
  /** Writes results; whole lines. */
  out(text: string): void;
  /** Writes everything that is no result. */
  err(text: string): void;
  readonly errIsTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** What a process ends with. */
export const exitCode = {
  done: 0,
  badArguments: 2,
  unreadable: 3,
  doneWithRejects: 4,
  interrupted: 130,
} as const;
