import type { Problem } from "@talka/contract";
import { ApiProblem } from "./problem.ts";
import { type Given, type RequestName, routes, type Told } from "./requests.ts";

/** What goes with a request. */
export type Asking<Name extends RequestName> = {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
} & (Given<Name> extends undefined
  ? {
      readonly bytes?: Uint8Array<ArrayBuffer>;
      /** Go with the bytes in place of the usual ones. */
      readonly headers?: Readonly<Record<string, string>>;
    }
  : { readonly body: Given<Name> });

/**
 * Asks the server. Rejects with `ApiProblem` when the server refuses or cannot be reached, and with
 * `AbortError` when `signal` aborts.
 */
export async function ask<Name extends RequestName>(
  name: Name,
  ...[given]: Given<Name> extends undefined ? [Asking<Name>?] : [Asking<Name>]
): Promise<Told<Name>> {
  const answer = await send(name, given);
  if (answer.status === 204) return undefined as Told<Name>;
  return (await answer.json()) as Told<Name>;
}

/** Asks the server for bytes. */
export async function askBytes(
  name: "getEvents" | "getMeetingRecord",
  given: Asking<"getEvents">,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await send(name, given)).arrayBuffer());
}

interface AnyAsking {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly body?: unknown;
  readonly bytes?: Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send(name: RequestName, given: AnyAsking = {}): Promise<Response> {
  const [method, path] = routes[name];
  const address = path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(String(given.params?.[key])),
  );
  const query = given.query === undefined ? "" : `?${new URLSearchParams(given.query)}`;
  const init: RequestInit = { method, credentials: "same-origin" };
  if (given.signal !== undefined) init.signal = given.signal;
  if (given.body !== undefined) {
    init.body = JSON.stringify(given.body);
    init.headers = { "content-type": "application/json" };
  } else if (given.bytes !== undefined) {
    init.body = given.bytes;
    init.headers = { "content-type": "application/vnd.apache.arrow.file", ...given.headers };
  }
  let answer: Response;
  try {
    answer = await fetch(address + query, init);
  } catch (error) {
    if (given.signal?.aborted) throw error;
    throw new ApiProblem("network.unreachable");
  }
  if (answer.ok) return answer;
  throw await problemOf(answer);
}

async function problemOf(answer: Response): Promise<ApiProblem> {
  if (!answer.headers.get("content-type")?.includes("json")) {
    return new ApiProblem(answer.status === 404 ? "request.unknown-path" : "server.failed");
  }
  const { code, detail } = (await answer.json()) as Partial<Problem>;
  return new ApiProblem(code ?? "server.failed", detail);
}
