import { type ErrorCode, type Problem, type RequestIssue, statusOfCode } from "@talka/contract";
import type { FastifyReply, FastifyRequest } from "fastify";
import { RequestValidationError } from "fastify-zod-openapi";

/** Answers with a problem and the status its code is told by. */
export function tellProblem(problem: Problem, reply: FastifyReply) {
  return reply
    .code(statusOfCode[problem.code])
    .header("cache-control", "no-store")
    .header("content-type", "application/json; charset=utf-8")
    .serializer((value: unknown) => JSON.stringify(value))
    .send(problem);
}

interface Thrown {
  readonly statusCode?: number;
  readonly code?: string;
  readonly validation?: readonly unknown[];
  readonly ttl?: number;
}

/** What a caller may know of an error. What is our fault is written down, and told by its number. */
export function problemOf(error: unknown, request: FastifyRequest): Problem {
  const thrown = error as Thrown;
  if (thrown.validation !== undefined) {
    return { code: "request.invalid", issues: thrown.validation.map(issueOf) };
  }
  const code = codeOf(thrown);
  if (code !== null) return { code };
  // A visitor who left in the middle of an upload is no fault of ours, and hears no answer.
  if (thrown.code === "ECONNRESET" && request.raw.destroyed) {
    return { code: "request.invalid" };
  }
  request.log.error({ ...withoutValues(error), requestId: request.id }, "request failed");
  return { code: "server.failed", requestId: String(request.id) };
}

/** What went wrong and where, without the message: a database puts values of rows into it. */
export function withoutValues(error: unknown) {
  if (!(error instanceof Error)) return { errorName: typeof error };
  const at = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return { errorName: error.name, errorCode: (error as Thrown).code, at };
}

function codeOf({ statusCode }: Thrown): ErrorCode | null {
  switch (statusCode) {
    case 400:
      return "request.invalid";
    case 413:
      return "request.too-large";
    case 415:
      return "request.unsupported-media-type";
    case 429:
      return "request.too-many";
    default:
      return null;
  }
}

function issueOf(found: unknown): RequestIssue {
  if (found instanceof RequestValidationError) {
    const { issue } = found.params;
    return { path: found.instancePath, code: issue.code ?? "invalid", message: issue.message };
  }
  return { path: "", code: "invalid", message: "" };
}
