import type { z } from "zod";

/** A schema that JSON can be read with. */
export type Schema = z.ZodType;

/** One request of the API: how it is asked and what is told. Client and server read the same value. */
export interface ApiRequest<
  Params extends Schema | undefined = Schema | undefined,
  Query extends Schema | undefined = Schema | undefined,
  Body extends Schema | undefined = Schema | undefined,
  Response extends Schema | undefined = Schema | undefined,
> {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Path with `:name` for each parameter. */
  readonly path: string;
  /** One line for the reference; no trailing full stop. */
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  /** What is told on success; `undefined` where the answer is empty (204) or bytes. */
  readonly response: Response;
  /** Bytes go in or come out instead of JSON; "streamed": come out for as long as one listens. */
  readonly bytes: "none" | "sent" | "answered" | "streamed";
}

interface Given<Params, Query, Body, Response> {
  readonly method: ApiRequest["method"];
  readonly path: string;
  readonly summary: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly response?: Response;
  readonly bytes?: ApiRequest["bytes"];
}

/** Names one request of the API; parts left out are `undefined`, bytes are "none". */
export function describeRequest<
  Params extends Schema | undefined = undefined,
  Query extends Schema | undefined = undefined,
  Body extends Schema | undefined = undefined,
  Response extends Schema | undefined = undefined,
>(given: Given<Params, Query, Body, Response>): ApiRequest<Params, Query, Body, Response> {
  return {
    method: given.method,
    path: given.path,
    summary: given.summary,
    params: given.params as Params,
    query: given.query as Query,
    body: given.body as Body,
    response: given.response as Response,
    bytes: given.bytes ?? "none",
  };
}

/** What a client gives as the body of a request. */
export type BodyOf<Request extends ApiRequest> = Request["body"] extends Schema
  ? z.input<Request["body"]>
  : undefined;

/** What a client gets for a request. */
export type ResponseOf<Request extends ApiRequest> = Request["response"] extends Schema
  ? z.output<Request["response"]>
  : undefined;
