import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import Fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compressAssets } from "./compress-assets.ts";
import { serveWebApp } from "./serve-web-app.ts";

const guestPage = `<!doctype html><title>Guest</title>${"<p>".repeat(400)}`;
let folder: string;
let app: FastifyInstance;
const script = "export const answer = 42;\n".repeat(100);
const worker = "self.skipWaiting();";
const page = `<!doctype html><title>Talka</title>${"<p>".repeat(400)}`;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "talka-web-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), page);
  await writeFile(join(folder, "guest.html"), guestPage);
  await writeFile(join(folder, "assets", "app-5f3a.js"), script);
  await writeFile(join(folder, "assets", "small-1.js"), "1");
  await writeFile(join(folder, "guest-worker.js"), worker);
  expect(await compressAssets(folder)).toBe(6);
  app = Fastify();
  await serveWebApp(app, folder);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

test("files with a hash in their name are kept for ever, the page is asked for each time", async () => {
  const asset = await get("/assets/app-5f3a.js");
  expect(asset.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(asset.body).toBe(script);
  expect((await get("/")).headers["cache-control"]).toBe("no-cache");
});

test("each browser gets the best form it understands", async () => {
  const br = await get("/assets/app-5f3a.js", { "accept-encoding": "gzip, br" });
  expect(br.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(br.rawPayload).toString()).toBe(script);
  const gz = await get("/assets/app-5f3a.js", { "accept-encoding": "gzip" });
  expect(gz.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gz.rawPayload).toString()).toBe(script);
  expect(gz.headers["cache-control"]).toContain("immutable");
});

test("an address of the app gives the app, also compressed, and is asked for each time", async () => {
  const answer = await get("/analysis/5?tab=map", {
    accept: "text/html,*/*",
    "accept-encoding": "br",
  });
  expect(answer.statusCode).toBe(200);
  expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(page);
  expect(answer.headers["cache-control"]).toBe("no-cache");
});

test.each(["/s", "/s/", "/s/ABCDEF", "/s?from=print", "/projector/5"])(
  "%s gives the light page of a session",
  async (url) => {
    const answer = await get(url, { accept: "text/html" });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe(guestPage);
    expect(answer.headers["cache-control"]).toBe("no-cache");
  },
);

test("what keeps the light page without a network is asked for each time", async () => {
  const answer = await get("/guest-worker.js");
  expect(answer.body).toBe(worker);
  expect(answer.headers["content-type"]).toContain("javascript");
  expect(answer.headers["cache-control"]).toBe("no-cache");
});

test("an address that only begins alike gives the app", async () => {
  expect((await get("/settings", { accept: "text/html" })).body).toBe(page);
});

test.each(["/api/none", "/assets/gone-1.js", "/logo.png"])(
  "%s is not there, and is not answered with the app",
  async (url) => {
    const answer = await get(url, { accept: url.startsWith("/logo") ? "image/png" : "text/html" });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toEqual({ code: "request.unknown-path" });
  },
);

test("nothing outside the folder is served", async () => {
  for (const url of [
    "/../package.json",
    "/%2e%2e/package.json",
    "/assets/..%2f..%2fpackage.json",
  ]) {
    expect((await get(url)).statusCode).toBeGreaterThanOrEqual(400);
  }
});

test("compressing again finds nothing to do", async () => {
  expect(await compressAssets(folder)).toBe(0);
  expect((await readdir(folder)).sort()).toEqual([
    "assets",
    "guest-worker.js",
    "guest.html",
    "guest.html.br",
    "guest.html.gz",
    "index.html",
    "index.html.br",
    "index.html.gz",
  ]);
});
