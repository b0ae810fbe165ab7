import { once } from "node:events";
import { existsSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { failed, ok, type Result } from "@talka/engine";
import { asGate, isDemoThere, openStorage } from "@talka/storage";
import type { FastifyInstance } from "fastify";
import { buildApp } from "../app.ts";
import { openPost } from "../commands/mail-post.ts";
import { announceSetup } from "../commands/set-up.ts";
import type { Config } from "../config.ts";
import { compressAssets } from "../http/compress-assets.ts";
import { withoutValues } from "../http/problems.ts";
import { startMail } from "../jobs/mail.ts";
import { startOffers } from "../jobs/offers.ts";
import { startRetention } from "../jobs/retention.ts";
import { MeetingRooms } from "../live/meeting-rooms.ts";
import type { Services } from "../services.ts";
import { noticeSentence, type StartFailure } from "./failure-sentence.ts";
import { prepareContent } from "./prepare-content.ts";

const webFolder = fileURLToPath(new URL("../../../web/dist", import.meta.url));

/** A server that answers. */
export interface RunningServer {
  readonly address: string;
  readonly services: Services;
  /** Takes no more requests, finishes those at work, then ends the database. */
  stop(): Promise<void>;
}

/** What a start needs from outside. */
export interface StartSurroundings {
  readonly now: () => Date;
  readonly announce: (line: string) => void;
}

/** Opens what is kept, fills what is missing, and listens. */
export async function startServer(
  config: Config,
  { now, announce }: StartSurroundings,
): Promise<Result<RunningServer, StartFailure>> {
  const { dataFolder, databaseUrl, port } = config;
  const web = existsSync(join(webFolder, "index.html")) ? webFolder : null;
  const storage = await openStorage({
    dataFolder,
    databaseUrl,
    port,
    onNotice: (notice) => announce(noticeSentence(notice)),
  });
  if (!storage.ok) return storage;
  const { db, events, materials, notices, close } = storage.value;
  for (const notice of notices) announce(noticeSentence(notice));
  const meetings = new MeetingRooms(db, now);
  const services: Services = { db, events, materials, meetings, config, now, announce };
  let app: FastifyInstance | null = null;
  try {
    // A port that is taken is told at once, not after the demo region has been filled.
    const free = await probe(config);
    if (!free.ok) {
      await close();
      return free;
    }
    app = await buildApp(services, web);
    await prepareContent(services, async () => (await import("@talka/demo")).demoRegion());
    const listening = await listen(app, config);
    if (!listening.ok) {
      await app.close();
      await close();
      return listening;
    }
    const address = listening.value;
    if (!(await asGate(db, isDemoThere))) {
      await announceSetup(services, config.baseUrl ?? address);
    }
    const { log } = app;
    // Beside the answering of requests; where the folder is read-only, files go out as they are.
    if (web !== null) compressAssets(web).catch((error) => log.info(withoutValues(error), "web"));
    const retention = startRetention(services, (error) =>
      log.error(withoutValues(error), "retention failed"),
    );
    const offers = startOffers(services, (error) =>
      log.error(withoutValues(error), "offers failed"),
    );
    const mailConfig = config.mail;
    const mail =
      mailConfig === null
        ? []
        : [
            startMail(services, () => openPost(mailConfig), {
              onMailFailure: (failure) => log.warn(failure, "mail not sent"),
              onFailure: (error) => log.error(withoutValues(error), "mail failed"),
            }),
          ];
    const jobs = [...mail, offers, retention];
    return ok({ address, services, stop: () => stopAll(app, jobs, close) });
  } catch (error) {
    await app?.close();
    await close();
    throw error;
  }
}

/** Whether the port could be had just now. */
async function probe(config: Config): Promise<Result<null, StartFailure>> {
  const server = createServer();
  try {
    server.listen(config.port, config.host);
    await once(server, "listening");
  } catch (error) {
    return failed(listenFailure(error, config));
  }
  server.close();
  await once(server, "close");
  return ok(null);
}

function listenFailure(error: unknown, { port, host }: Config): StartFailure {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE") return { code: "port.taken", port };
  if (code === "EACCES") return { code: "port.refused", port };
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return { code: "host.unknown", host };
  throw error;
}

async function listen(app: FastifyInstance, config: Config): Promise<Result<string, StartFailure>> {
  const { port, host } = config;
  try {
    await app.listen({ port, host });
  } catch (error) {
    return failed(listenFailure(error, config));
  }
  const chosen = (app.server.address() as AddressInfo).port;
  return ok(`http://${host.includes(":") ? `[${host}]` : host}:${chosen}`);
}

const patienceMs = 10_000;

async function stopAll(
  app: FastifyInstance | null,
  jobs: readonly { stop(): Promise<void> }[],
  close: () => Promise<void>,
): Promise<void> {
  // A download that nobody reads must not keep the database from ending cleanly.
  const impatient = setTimeout(() => app?.server.closeAllConnections(), patienceMs);
  impatient.unref();
  await app?.close();
  clearTimeout(impatient);
  for (const job of jobs) await job.stop();
  await close();
}
