import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import swagger from "@fastify/swagger";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import {
  createSerializerCompiler,
  fastifyZodOpenApiPlugin,
  fastifyZodOpenApiTransformers,
  validatorCompiler,
} from "fastify-zod-openapi";
import { mountAnswerPage } from "./answer-page/mount-answer-page.ts";
import { guardOrigin } from "./http/guard-origin.ts";
import { logRequests } from "./http/log-requests.ts";
import { mountRoute } from "./http/mount-route.ts";
import { problemOf, tellProblem } from "./http/problems.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { servePublicPages } from "./http/serve-public-pages.ts";
import { serveWebApp } from "./http/serve-web-app.ts";
import { allRoutes } from "./routes/all-routes.ts";
import type { Services } from "./services.ts";

const jsonLimitBytes = 4 * 1024 * 1024;

/** The server as a value, not yet listening. `webFolder` is the built web app; `null` serves none; `record` takes the server's own log. */
export async function buildApp(
  services: Services,
  webFolder: string | null,
  record: NodeJS.WritableStream = process.stderr,
): Promise<FastifyInstance> {
  const { config } = services;
  const app = Fastify({
    logger: { level: config.logLevel, stream: record },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: jsonLimitBytes,
    trustProxy: config.trustedProxies.length === 0 ? false : [...config.trustedProxies],
    forceCloseConnections: "idle",
    requestTimeout: 0,
  });
  app.setValidatorCompiler(validatorCompiler);
  // What leaves has passed its schema, which takes away what it does not name; compiling a writer for
  // each of some 300 answers would only put seconds on every start.
  app.setSerializerCompiler(createSerializerCompiler({ stringify: JSON.stringify }));
  app.setErrorHandler((error, request, reply) => tellProblem(problemOf(error, request), reply));
  // An Arrow file goes to disk as it comes; it is never held in memory.
  app.addContentTypeParser(
    ["application/vnd.apache.arrow.file", "application/octet-stream"],
    (_request, payload, done) => done(null, payload),
  );
  await app.register(helmet, securityHeaders(config));
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  await app.register(fastifyZodOpenApiPlugin);
  await app.register(swagger, {
    openapi: { openapi: "3.1.0", info: { title: "Talka", version: "1.0.0" } },
    ...fastifyZodOpenApiTransformers,
  });
  app.addHook("preClose", async () => services.meetings.close());
  logRequests(app);
  guardOrigin(app, config);
  await app.register(async (api) => {
    for (const route of allRoutes) mountRoute(api, services, route);
    api.get("/api/openapi.json", { schema: { hide: true } }, async () => app.swagger());
  });
  await mountAnswerPage(app, services);
  servePublicPages(app, services);
  if (webFolder !== null) await serveWebApp(app, webFolder);
  else app.setNotFoundHandler((_, reply) => tellProblem({ code: "request.unknown-path" }, reply));
  await app.ready();
  return app;
}
