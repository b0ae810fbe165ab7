import { readConfig } from "../config.ts";
import { failureSentence, type StartFailure } from "./failure-sentence.ts";
import { startServer } from "./start-server.ts";

/** Runs the server as the program of this process: settings from the environment, end by signal. */
export async function runServer(): Promise<void> {
  const config = readConfig(process.env);
  if (!config.ok) return giveUp({ code: "settings.refused", settings: config.error });
  const started = await startServer(config.value, { now: () => new Date(), announce });
  if (!started.ok) return giveUp(started.error);
  const server = started.value;
  let stopping = false;
  function stop(): void {
    // Ctrl-C in a terminal reaches us twice: from the terminal and from whoever started us.
    if (stopping) return;
    stopping = true;
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${error}\n`);
        process.exit(1);
      },
    );
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  // Said last: whoever reads it may end us at once, and cleanly.
  announce(`Talka is running at ${server.address}`);
}

function announce(line: string): void {
  process.stdout.write(`${line}\n`);
}

function giveUp(failure: StartFailure): never {
  process.stderr.write(`${failureSentence(failure)}\n`);
  process.exit(1);
}
