import { expect, test } from "vitest";
import { EngineClient } from "./engine-client.ts";
import { EngineCrash } from "./engine-crash.ts";
import type { CallContext, WorkerState } from "./handlers.ts";
import { serve } from "./serve.ts";

/** A client and workers joined by real message channels, with a clock that the test turns. */
function joined() {
  const clock = { nowMs: 0 };
  const begun: string[] = [];
  const timers: (() => void)[] = [];
  const ports: MessagePort[] = [];
  const handlers = {
    add: (_: WorkerState, args: { readonly a: number; readonly b: number }) => args.a + args.b,
    fail: () => {
      throw new RangeError("no such thing");
    },
    work: (_: WorkerState, args: { readonly steps: number }, context: CallContext) => {
      for (let k = 1; k <= args.steps; k++) {
        clock.nowMs += 1_000;
        context.progress(k, args.steps);
      }
      return "done";
    },
    wait: (_: WorkerState, __: null, { signal }: CallContext) =>
      new Promise<string>((resolve) => {
        begun.push("wait");
        signal.addEventListener("abort", () => {
          begun.push("stopped");
          resolve("too late");
        });
      }),
    // what a long piece of work looks like from outside: nothing is heard of it
    toil: () => new Promise<string>(() => begun.push("toil")),
    open: (state: WorkerState, { name }: { readonly name: string }) => {
      begun.push(`open ${name}`);
      state.cache.set("name", name);
      return world.name;
    },
    name: (state: WorkerState) => state.cache.get("name") ?? null,
  };
  const world = { name: "log", endedCount: 0 };
  const open = () => {
    const { port1, port2 } = new MessageChannel();
    port1.start();
    port2.start();
    ports.push(port1, port2);
    // a worker that toils hears of no cancellation before it is done
    const deaf = {
      postMessage: (message: unknown, transfer: Transferable[]) =>
        port2.postMessage(message, transfer as never),
      addEventListener: (kind: string, listener: (event: MessageEvent) => void) =>
        port2.addEventListener(kind, ((event: MessageEvent) => {
          if (event.data.kind !== "cancel" || begun.at(-1) !== "toil") listener(event);
        }) as never),
    };
    serve(deaf as never, handlers, () => clock.nowMs);
    return Object.assign(port1, {
      terminate: () => {
        world.endedCount += 1;
        port1.close();
      },
    }) as never;
  };
  const client = new EngineClient<typeof handlers>(open, {
    nowMs: () => clock.nowMs,
    later: (work) => timers.push(work),
    restoringAfter: (method, args, value) =>
      method === "open"
        ? { kind: "call", method, args, isSame: (other) => other === value }
        : undefined,
  });
  const close = () => {
    for (const port of ports) port.close();
  };
  const passTime = () => {
    for (const work of timers.splice(0)) work();
  };
  return { client, begun, close, passTime, world };
}

test("a call gives what its handler gives, also when several are under way", async () => {
  const { client, close } = joined();
  const sums = await Promise.all([
    client.call("add", { a: 1, b: 2 }),
    client.call("add", { a: 3, b: 4 }),
  ]);
  expect(sums).toEqual([3, 7]);
  close();
});

test("a handler that throws is a crash with its message, and the next call works", async () => {
  const { client, close } = joined();
  const crash = await client.call("fail", undefined as never).catch((error: unknown) => error);
  expect(crash).toBeInstanceOf(EngineCrash);
  expect(String(crash)).toContain("no such thing");
  expect(await client.call("add", { a: 1, b: 1 })).toBe(2);
  close();
});

test("progress is told on the way and ends at all of it", async () => {
  const { client, close } = joined();
  const shares: (number | null)[] = [];
  await client.call("work", { steps: 4 }, { onProgress: ({ share }) => shares.push(share) });
  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
  close();
});

test("a cancelled call ends at once, and the worker hears of it", async () => {
  const { client, begun, close } = joined();
  const controller = new AbortController();
  const call = client.call("wait", null, { signal: controller.signal });
  await client.call("add", { a: 1, b: 1 });
  controller.abort();
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
  await client.call("add", { a: 1, b: 1 });
  expect(begun).toEqual(["wait", "stopped"]);
  close();
});

test("a call whose signal was aborted before never reaches the worker", async () => {
  const { client, begun, close } = joined();
  const call = client.call("wait", null, { signal: AbortSignal.abort() });
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
  await client.call("add", { a: 1, b: 1 });
  expect(begun).toEqual([]);
  close();
});

test("a worker that toils on after a cancellation is ended, and the next call finds the log", async () => {
  const { client, begun, close, passTime, world } = joined();
  await client.call("open", { name: "log" });
  const controller = new AbortController();
  const call = client.call("toil", undefined as never, { signal: controller.signal });
  await client.call("add", { a: 1, b: 1 });
  controller.abort();
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
  const next = client.call("name", undefined as never);
  expect(world.endedCount).toBe(0);
  passTime();
  expect(world.endedCount).toBe(1);
  const afterwards = client.call("name", undefined as never);
  expect(await next).toBe("log");
  expect(await afterwards).toBe("log");
  expect(begun).toEqual(["open log", "toil", "open log"]);
  close();
});

test("a worker that stops by itself is not ended", async () => {
  const { client, close, passTime, world } = joined();
  const controller = new AbortController();
  const call = client.call("wait", null, { signal: controller.signal });
  controller.abort();
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
  await client.call("add", { a: 1, b: 1 });
  passTime();
  expect(world.endedCount).toBe(0);
  close();
});

test("work that somebody waits for is not ended for a later call that nobody wants", async () => {
  const { client, close, passTime, world } = joined();
  const wanted = client.call("toil", undefined as never);
  const controller = new AbortController();
  const call = client.call("toil", undefined as never, { signal: controller.signal });
  controller.abort();
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
  passTime();
  expect(world.endedCount).toBe(0);
  expect(await Promise.race([wanted, Promise.resolve("still waiting")])).toBe("still waiting");
  close();
});

test("calls are refused where another log has taken the place of the one that was open", async () => {
  const { client, close, passTime, world } = joined();
  await client.call("open", { name: "log" });
  const controller = new AbortController();
  const call = client.call("toil", undefined as never, { signal: controller.signal });
  await client.call("add", { a: 1, b: 1 });
  controller.abort();
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
  const next = client.call("name", undefined as never);
  world.name = "another log";
  passTime();
  await expect(next).rejects.toBeInstanceOf(EngineCrash);
  expect(await client.call("name", undefined as never)).toBeNull();
  close();
});
