import type { OutgoingHttpHeaders } from "node:http";
import { Readable } from "node:stream";
import { type ApiRequest, Problem } from "@talka/contract";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { BytesAnswer, Given, StreamAnswer } from "../given.ts";
import type { Route } from "../routes/route.ts";
import type { Services } from "../services.ts";
import { findPrincipal } from "./find-principal.ts";
import { tellProblem } from "./problems.ts";
import { requestContext } from "./request-context.ts";

/** Gives an endpoint its place in the server: schemas, limits, and the way from request to answer. */
export function mountRoute(app: FastifyInstance, services: Services, route: Route): void {
  const { request: asked } = route;
  app.route({
    method: asked.method,
    url: asked.path,
    schema: schemaOf(asked),
    ...(route.limited ? { config: { rateLimit: limit(services.config.signInsPerMinute) } } : {}),
    handler: async (request, reply) => {
      const context = requestContext(services, request, reply);
      const principal = await findPrincipal(context);
      const answer = await route.answer(context, principal, givenBy(request, asked));
      if (!answer.ok) return tellProblem(answer.error, reply);
      reply.header("cache-control", "no-store");
      if (asked.bytes === "answered") return sendBytes(reply, answer.value as BytesAnswer);
      if (asked.bytes === "streamed") return beginStream(reply, answer.value as StreamAnswer);
      if (asked.response === undefined) return reply.code(204).send();
      return reply.code(200).send(answer.value);
    },
  });
}

function limit(max: number) {
  return { max, timeWindow: 60_000 };
}

function schemaOf(asked: ApiRequest) {
  const { params, query, body, response } = asked;
  return {
    summary: asked.summary,
    tags: [asked.path.split("/")[2] ?? ""],
    ...(params === undefined ? {} : { params }),
    ...(query === undefined ? {} : { querystring: query }),
    ...(body === undefined ? {} : { body }),
    response: {
      ...(response === undefined ? {} : { 200: response }),
      "4XX": Problem,
      "5XX": Problem,
    },
  };
}

function givenBy(request: FastifyRequest, asked: ApiRequest): Given<ApiRequest> {
  return {
    params: request.params,
    query: request.query,
    body: asked.body === undefined ? undefined : request.body,
    stream: asked.bytes === "sent" && request.body instanceof Readable ? request.body : null,
    sha256: sentDigest(request.headers["content-digest"]),
  };
}

/** The SHA-256 of a Content-Digest header (RFC 9530), in hexadecimal. */
function sentDigest(header: string | string[] | undefined): string | null {
  const found = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(String(header ?? ""));
  return found?.[1] === undefined ? null : Buffer.from(found[1], "base64").toString("hex");
}

/** From here on the connection belongs to the stream; the server's own headers go with it. */
function beginStream(reply: FastifyReply, answer: StreamAnswer) {
  const headers = { ...reply.getHeaders(), "content-type": answer.mediaType };
  reply.hijack();
  // The end of the connection is the end of the stream: no chunk needs a frame of its own.
  reply.raw.useChunkedEncodingByDefault = false;
  // A proxy that gathers answers before passing them on would hold everything back; a connection
  // that outlives its stream would hold the server back when it stops.
  const own = { "x-accel-buffering": "no", connection: "close" };
  reply.raw.writeHead(200, { ...headers, ...own } as OutgoingHttpHeaders);
  answer.begin(reply.raw);
  return reply;
}

function sendBytes(reply: FastifyReply, answer: BytesAnswer) {
  const place = answer.inline ? "inline" : "attachment";
  return reply
    .code(answer.status ?? 200)
    .header("content-type", answer.mediaType)
    .header("content-length", answer.byteCount)
    .header(
      "content-disposition",
      `${place}; filename*=UTF-8''${encodeURIComponent(answer.fileName)}`,
    )
    .headers({ ...answer.headers })
    .send(answer.stream);
}
