import type { FastifyInstance } from "fastify";

/**
 * One line a request: the route by its pattern, never the address as asked, nor who asked, nor any
 * body, so that the server's own record holds no personal data.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    const { method, id } = request;
    const route = request.routeOptions.url ?? "(none)";
    const { statusCode } = reply;
    const line = { requestId: id, method, route, statusCode, ms: Math.round(reply.elapsedTime) };
    if (statusCode >= 500) request.log.error(line, "answered");
    else request.log.info(line, "answered");
  });
}
