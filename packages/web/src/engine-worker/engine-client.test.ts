import { expect, test } from "vitest";
import { EngineClient, EngineCrash } from "./engine-client.ts";
import type { CallContext, WorkerState } from "./handlers.ts";
import { serve } from "./serve.ts";

/** A client and a worker joined by a real message channel, with a clock that the test turns. */
function joined() {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  port2.start();
  const clock = { nowMs: 0 };
  const begun: string[] = [];
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
  };
  serve(port2 as never, handlers, () => clock.nowMs);
  const client = new EngineClient<typeof handlers>(port1 as never, () => clock.nowMs);
  const close = () => {
    port1.close();
    port2.close();
  };
  return { client, begun, close };
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
