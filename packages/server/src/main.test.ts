import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { preparedFolder } from "@talka/storage/testing";
import { afterAll, beforeAll, expect, test } from "vitest";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
let home: string;
const folders: string[] = [];
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "talka-main-"));
  // Open to the account that runs the database when the tests run as root.
  await chmod(home, 0o711);
});
afterAll(async () => {
  for (const folder of [home, ...folders]) await rm(folder, { recursive: true, force: true });
});

/** A data folder with a database that was made before: only the first test makes its own from nothing. */
async function readyFolder(): Promise<string> {
  const folder = await preparedFolder();
  folders.push(folder);
  return folder;
}

interface Started {
  readonly child: ChildProcess;
  readonly exit: Promise<unknown[]>;
  output(): string;
  saying(pattern: RegExp): Promise<RegExpExecArray>;
}

function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env["PATH"] ?? "", TALKA_DEMO: "off", TALKA_PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exit = once(child, "exit");
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString("utf8");
    });
  }
  return {
    child,
    exit,
    output: () => output,
    async saying(pattern) {
      for (;;) {
        const found = pattern.exec(output);
        if (found !== null) return found;
        await Promise.race([once(child.stdout, "data"), once(child.stderr, "data")]);
      }
    },
  };
}

const running = /Talka is running at (http:\/\/127\.0\.0\.1:\d+)/;

test("a start prints a setup link and its address; Ctrl-C ends it cleanly, pressed twice too", async () => {
  const started = start({ TALKA_DATA: join(home, "once") });
  const [, address] = await started.saying(running);
  expect(started.output()).toMatch(/Make the first account here, once: http.*\/setup#[\w-]{43}\n/);
  const ready = await fetch(`${address}/api/ready`);
  expect(ready.status).toBe(200);
  started.child.kill("SIGINT");
  started.child.kill("SIGINT");
  expect(await started.exit).toEqual([0, null]);
});

test("a second start on the same data is refused with the port of the first", async () => {
  const data = await readyFolder();
  const first = start({ TALKA_DATA: data, TALKA_PORT: "0" });
  await first.saying(running);
  const second = start({ TALKA_DATA: data });
  expect(await second.exit).toEqual([1, null]);
  expect(second.output()).toContain(`process ${first.child.pid}`);
  expect(second.output()).toContain("TALKA_DATA");
  first.child.kill("SIGTERM");
  expect(await first.exit).toEqual([0, null]);
});

test("a port that is taken is named with the setting that changes it, and leaves nothing running", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const data = await readyFolder();
  const started = start({ TALKA_DATA: data, TALKA_PORT: port });
  expect(await started.exit).toEqual([1, null]);
  expect(started.output()).toContain(`Port ${port} is taken`);
  expect(started.output(), "told before the demo is filled").not.toContain("Filling the demo");
  expect(started.output()).toContain("TALKA_PORT");
  other.close();
  const again = start({ TALKA_DATA: data });
  await again.saying(running);
  expect(again.output()).not.toContain("Took over");
  again.child.kill("SIGTERM");
  expect(await again.exit).toEqual([0, null]);
});

test("a wrong setting stops the start and is named", async () => {
  const started = start({ TALKA_DATA: join(home, "wrong"), TALKA_PORT: "many" });
  expect(await started.exit).toEqual([1, null]);
  expect(started.output()).toBe("TALKA_PORT must be a whole number.\n");
});
