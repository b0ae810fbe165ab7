import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Config } from "../config.ts";
import { tellProblem } from "./problems.ts";

const reading = new Set(["GET", "HEAD", "OPTIONS"]);
const ownNames = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Refuses writes that another site's page sent with our visitor's cookie, and, on a server that only
 * this computer can reach, requests under a name that somebody else's name server made up.
 */
export function guardOrigin(app: FastifyInstance, config: Config): void {
  app.addHook("onRequest", async (request, reply) => {
    if (!isOwnName(request, config) || !isOwnOrigin(request, config)) {
      return tellProblem({ code: "request.foreign-origin" }, reply);
    }
    return undefined;
  });
}

function isOwnName(request: FastifyRequest, config: Config): boolean {
  if (!config.onLoopback || config.baseUrl !== null) return true;
  const host = request.headers.host ?? "";
  return ownNames.has(host.replace(/:\d+$/, ""));
}

function isOwnOrigin(request: FastifyRequest, config: Config): boolean {
  if (reading.has(request.method)) return true;
  const { origin, host } = request.headers;
  if (origin === undefined) {
    // Programs send no origin, and carry no visitor's cookie; browsers always send one with a write.
    return request.headers.cookie === undefined;
  }
  if (config.baseUrl !== null && origin === new URL(config.baseUrl).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}
