import { createHash, randomUUID } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { type TenantScope, tenantScope } from "../postgres/tenant-scope.ts";
import { arrowLike } from "../testing/arrow-like.ts";
import type { EventStore } from "./event-store.ts";

/**
 * What every event store promises; each implementation runs it on an empty store of its own.
 *
 * @param makeStore Gives a new empty store.
 */
export function testEventStore(name: string, makeStore: () => Promise<EventStore>): void {
  const aScope = () => tenantScope(randomUUID(), randomUUID());
  const maxBytes = 1_000;

  async function put(store: EventStore, scope: TenantScope, logId: string, payload: string) {
    const staged = await store.stage(scope, logId, chunks(arrowLike(payload)), maxBytes);
    if (!staged.ok) throw new Error(staged.error.code);
    await staged.value.keep();
    return staged.value;
  }

  async function read(store: EventStore, scope: TenantScope, logId: string) {
    const stored = await store.open(scope, logId);
    return stored === null ? null : new Uint8Array(await buffer(stored.stream));
  }

  test(`${name}: what goes in comes out byte for byte, with its size and checksum`, async () => {
    const store = await makeStore();
    const [scope, logId] = [aScope(), randomUUID()];
    const kept = await put(store, scope, logId, "events");
    const bytes = arrowLike("events");
    expect(await read(store, scope, logId)).toEqual(bytes);
    expect(kept.byteCount).toBe(bytes.length);
    expect(kept.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    const stored = await store.open(scope, logId);
    expect(stored?.byteCount).toBe(bytes.length);
    stored?.stream.destroy();
  });

  test(`${name}: a second organisation sees nothing of the first`, async () => {
    const store = await makeStore();
    const [first, second, logId] = [aScope(), aScope(), randomUUID()];
    await put(store, first, logId, "mine");
    expect(await read(store, second, logId)).toBeNull();
    await store.remove(second, logId);
    expect(await read(store, first, logId)).toEqual(arrowLike("mine"));
  });

  test(`${name}: what is staged is not there until it is kept, and never after it was dropped`, async () => {
    const store = await makeStore();
    const [scope, logId] = [aScope(), randomUUID()];
    const staged = await store.stage(scope, logId, chunks(arrowLike("x")), maxBytes);
    expect(await read(store, scope, logId)).toBeNull();
    if (staged.ok) await staged.value.drop();
    expect(await read(store, scope, logId)).toBeNull();
  });

  test(`${name}: keeping again replaces, whole`, async () => {
    const store = await makeStore();
    const [scope, logId] = [aScope(), randomUUID()];
    await put(store, scope, logId, "a longer first one");
    await put(store, scope, logId, "second");
    expect(await read(store, scope, logId)).toEqual(arrowLike("second"));
  });

  test.each([
    ["nothing", new Uint8Array(0)],
    ["half a file", arrowLike("cut off here").slice(0, -1)],
    ["something else", new TextEncoder().encode("case;activity;end\n1;a;2026-01-01\n")],
  ])(`${name}: %s is refused and leaves no trace`, async (_, bytes) => {
    const store = await makeStore();
    const [scope, logId] = [aScope(), randomUUID()];
    const staged = await store.stage(scope, logId, chunks(bytes), maxBytes);
    expect(staged).toEqual({ ok: false, error: { code: "events.not-arrow" } });
    expect(await read(store, scope, logId)).toBeNull();
  });

  test(`${name}: one byte too many is refused`, async () => {
    const store = await makeStore();
    const [scope, logId] = [aScope(), randomUUID()];
    const bytes = arrowLike("x".repeat(maxBytes - 13));
    expect(bytes.length).toBe(maxBytes + 1);
    const staged = await store.stage(scope, logId, chunks(bytes), maxBytes);
    expect(staged).toEqual({ ok: false, error: { code: "events.too-large", maxBytes } });
    const exact = await store.stage(scope, logId, chunks(bytes), maxBytes + 1);
    expect(exact.ok).toBe(true);
  });

  test(`${name}: an upload that breaks off is forgotten`, async () => {
    const store = await makeStore();
    const [scope, logId] = [aScope(), randomUUID()];
    await expect(store.stage(scope, logId, breakingOff(), maxBytes)).rejects.toThrow("gone");
    expect(await read(store, scope, logId)).toBeNull();
  });

  test(`${name}: what was removed is gone, and removing it again is no fault`, async () => {
    const store = await makeStore();
    const [scope, logId, otherId] = [aScope(), randomUUID(), randomUUID()];
    await put(store, scope, logId, "a");
    await put(store, scope, otherId, "b");
    await store.remove(scope, logId);
    await store.remove(scope, logId);
    expect(await read(store, scope, logId)).toBeNull();
    expect(await store.organisationIds()).toEqual([scope.organisationId]);
    await store.removeAllOf(scope.organisationId);
    expect(await read(store, scope, otherId)).toBeNull();
  });

  test(`${name}: an id that is no id is the caller's fault`, async () => {
    const store = await makeStore();
    await expect(store.open(aScope(), "../../etc/passwd")).rejects.toThrow(RangeError);
  });
}

/** The bytes in pieces of three, so that the magic word is cut. */
async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 3) yield bytes.subarray(at, at + 3);
}

async function* breakingOff(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("ARROW1\0\0");
  throw new Error("gone");
}
