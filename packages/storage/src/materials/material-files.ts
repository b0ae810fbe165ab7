import type { Readable } from "node:stream";
import type { Result } from "@talka/engine";

/** Why bytes of an upload were not taken. */
export type PartRefused =
  /** The bytes do not follow on what is there: they must begin at `offset`. */
  | { readonly code: "part.offset"; readonly offset: number }
  /** More than was announced. */
  | { readonly code: "part.too-long"; readonly offset: number }
  /** The bytes are not those the sender hashed; they were taken back. */
  | { readonly code: "part.damaged"; readonly offset: number }
  /** The disk is full. */
  | { readonly code: "part.no-space"; readonly offset: number };

/** A part of an upload, and what is known of it. */
export interface UploadPart {
  /** Where it begins. */
  readonly offset: number;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** The size of the whole file as announced. */
  readonly size: number;
  /** SHA-256 of this part in hexadecimal, or `null` where the sender gave none. */
  readonly sha256: string | null;
}

/** Bytes from an offset on, both ends among them. */
export interface FilePart {
  readonly from: number;
  readonly to: number;
}

/**
 * Files of materials. An upload grows by parts; what was acknowledged survives the sudden end of
 * process and machine. A whole file is kept by its content, once an organisation.
 */
export interface MaterialFiles {
  /** Bytes that are there of an upload; 0 where none are. */
  offsetOf(organisationId: string, uploadId: string): Promise<number>;
  /**
   * Adds a part and gives the new offset, once it is on disk. Of a part that breaks off, what arrived
   * stays. A second sender of the same upload ends the first.
   */
  append(
    organisationId: string,
    uploadId: string,
    part: UploadPart,
  ): Promise<Result<number, PartRefused>>;
  /** The first bytes of an upload. */
  head(organisationId: string, uploadId: string, most: number): Promise<Uint8Array>;
  /** All bytes of an upload. */
  whole(organisationId: string, uploadId: string): Promise<Uint8Array>;
  /** SHA-256 in hexadecimal and size of an upload. */
  digest(organisationId: string, uploadId: string): Promise<{ sha256: string; bytes: number }>;
  /**
   * Makes the upload the file of this content, durably, or the bytes that stand in for it; the upload
   * is gone then.
   */
  keep(
    organisationId: string,
    uploadId: string,
    sha256: string,
    instead?: Uint8Array,
  ): Promise<void>;
  /** A file, or a part of it; `null` where it is not there. */
  open(organisationId: string, sha256: string, part: FilePart | null): Promise<Readable | null>;
  /** Forgets an upload; does nothing where there is none. */
  dropUpload(organisationId: string, uploadId: string): Promise<void>;
  /** Removes a file; does nothing where there is none. */
  remove(organisationId: string, sha256: string): Promise<void>;
  /** Removes everything of one organisation. */
  removeAllOf(organisationId: string): Promise<void>;
  /** Everything that lies here, by organisation. */
  list(): Promise<readonly StoredMaterials[]>;
}

/** What lies in the folder of one organisation. */
export interface StoredMaterials {
  readonly organisationId: string;
  readonly uploadIds: readonly string[];
  readonly contents: readonly string[];
}
