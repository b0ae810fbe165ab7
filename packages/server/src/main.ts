import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import Fastify from "fastify";

const app = Fastify({ logger: false });
await app.register(fastifyStatic, {
  root: fileURLToPath(new URL("../../web/dist", import.meta.url)),
});
app.get("/api/health", async () => ({ status: "ok" }));
const port = Number(process.env["TALKA_PORT"] ?? 4310);
const address = await app.listen({ port, host: "127.0.0.1" });
process.stdout.write(`Talka is running at ${address}\n`);
