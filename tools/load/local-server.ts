import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../packages/server/src/main.ts", import.meta.url));

/** A server of our own on this computer. */
export interface LocalServer {
  readonly port: number;
  /** The secret of the link that makes the first account; "" where there is one already. */
  readonly setupToken: string;
  stop(signal: "SIGTERM" | "SIGKILL"): Promise<void>;
}

/** Starts a server on a data folder; it listens on loopback only. */
export async function startLocalServer(dataFolder: string, port: number): Promise<LocalServer> {
  const child: ChildProcess = spawn(process.execPath, [main], {
    env: {
      PATH: process.env["PATH"] ?? "",
      TALKA_DATA: dataFolder,
      TALKA_DEMO: "off",
      TALKA_PORT: String(port),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    output += chunk.toString("utf8");
  });
  for (;;) {
    const running = /Talka is running at http:\/\/127\.0\.0\.1:(\d+)/.exec(output);
    if (running !== null) {
      return {
        port: Number(running[1]),
        setupToken: /\/setup#([\w-]{43})/.exec(output)?.[1] ?? "",
        async stop(signal) {
          child.kill(signal);
          await exit;
        },
      };
    }
    const ended = await Promise.race([exit, once(child.stdout!, "data").then(() => null)]);
    if (ended !== null) throw new Error(`the server did not start: ${output}`);
  }
}
