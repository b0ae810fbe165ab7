import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { tellProblem } from "./problems.ts";

/** Addresses of the light pages: a guest's phone and the projector of a session. */
const lightPages = /^\/(s|projector)(\/|\?|$)/;

/**
 * Serves the built web app. Files with a hash in their name never change and may be kept for ever;
 * every other address that a person may open gives the app itself, which reads the address. Guests
 * of a session get a lighter page.
 */
export async function serveWebApp(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const hashed = path.startsWith(join(folder, "assets"));
      const header = hashed ? "public, max-age=31536000, immutable" : "no-cache";
      reply.header("cache-control", header);
    },
  });
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      (request.method === "GET" || request.method === "HEAD") &&
      !request.url.startsWith("/api/") &&
      !request.url.startsWith("/assets/") &&
      (request.headers.accept ?? "").includes("text/html");
    if (!isPage) return tellProblem({ code: "request.unknown-path" }, reply);
    const page = lightPages.test(request.url) ? "guest.html" : "index.html";
    return reply.sendFile(page, { cacheControl: false });
  });
}
