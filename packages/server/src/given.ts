import type { ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import type { ApiRequest, ErrorCode, Schema } from "@talka/contract";
import type { z } from "zod";

/** Why a command says no: a code of the contract and data. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

/** What a request brought, each part already held against its schema. */
export interface Given<Request extends ApiRequest> {
  readonly params: Parsed<Request["params"]>;
  readonly query: Parsed<Request["query"]>;
  readonly body: Parsed<Request["body"]>;
  /** Only where the request sends bytes. */
  readonly stream: Readable | null;
  /** SHA-256 the sender gave with the bytes, in hexadecimal. */
  readonly sha256: string | null;
}

type Parsed<Part> = Part extends Schema ? z.output<Part> : undefined;

/** Bytes as an answer. */
export interface BytesAnswer {
  readonly stream: Readable;
  readonly byteCount: number;
  readonly mediaType: string;
  readonly fileName: string;
  /** 206 for a piece, 304 for what the asker has; else 200. */
  readonly status?: 200 | 206 | 304;
  /** Shown in a page instead of kept as a file. */
  readonly inline?: boolean;
  /** Further headers, which win over those every answer has. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that goes on for as long as somebody listens. */
export interface StreamAnswer {
  readonly mediaType: string;
  /** Takes the connection over; its headers have been sent. */
  begin(out: ServerResponse): void;
}

/** What is told on success. */
export type Told<Request extends ApiRequest> = Request["response"] extends Schema
  ? z.input<Request["response"]>
  : Request["bytes"] extends "answered"
    ? BytesAnswer
    : Request["bytes"] extends "streamed"
      ? StreamAnswer
      : unknown;
