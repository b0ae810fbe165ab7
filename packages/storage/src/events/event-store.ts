import type { Readable } from "node:stream";
import type { Result } from "@talka/engine";
import type { TenantScope } from "../postgres/tenant-scope.ts";

/** Why bytes were not taken. */
export type EventsRefused =
  | { readonly code: "events.too-large"; readonly maxBytes: number }
  /** Not an Arrow IPC file from its first to its last bytes: damaged, cut off, or something else. */
  | { readonly code: "events.not-arrow" };

/** Events that are on disk but belong to no log yet. Ends with `keep` or `drop`. */
export interface StagedEvents {
  readonly byteCount: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
  /** Makes them the events of the log, durably, all at once; replaces what was there. */
  keep(): Promise<void>;
  drop(): Promise<void>;
}

/** Events as they were put. */
export interface StoredEvents {
  readonly byteCount: number;
  readonly stream: Readable;
}

/**
 * Recorded events by log: an Arrow IPC file goes in and comes out byte for byte. What `keep` has
 * acknowledged survives the sudden end of process and machine.
 */
export interface EventStore {
  stage(
    scope: TenantScope,
    logId: string,
    bytes: AsyncIterable<Uint8Array>,
    maxBytes: number,
  ): Promise<Result<StagedEvents, EventsRefused>>;
  /** `null` where the organisation has no events under this id. */
  open(scope: TenantScope, logId: string): Promise<StoredEvents | null>;
  /** Removes the events; does nothing where there are none. */
  remove(scope: TenantScope, logId: string): Promise<void>;
  /** Removes everything of one organisation. */
  removeAllOf(organisationId: string): Promise<void>;
  /** The organisations that have, or had, events here, in no order. */
  organisationIds(): Promise<readonly string[]>;
  /** Removes what killed uploads left behind; only before anything is staged. */
  sweep(): Promise<void>;
}
