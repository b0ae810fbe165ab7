import { afterEach, expect, test, vi } from "vitest";
import { readDraft, writeDraft } from "./draft-store.ts";

/** A store as browsers have it, or one that takes nothing. */
function aStore(isFull = false): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      if (isFull) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key) => kept.delete(key),
  };
}

afterEach(() => vi.unstubAllGlobals());

test("a draft is read as it was written, in its place only, until it is forgotten", () => {
  vi.stubGlobal("sessionStorage", aStore());
  vi.stubGlobal("localStorage", aStore());
  writeDraft("device", "a", { text: "Ludza" });
  expect(readDraft("device", "a")).toEqual({ text: "Ludza" });
  expect(readDraft("tab", "a")).toBeNull();
  writeDraft("device", "a", null);
  expect(readDraft("device", "a")).toBeNull();
});

test("a full, forbidden or damaged store stops nobody from typing", () => {
  vi.stubGlobal("localStorage", aStore(true));
  expect(() => writeDraft("device", "a", "text")).not.toThrow();
  vi.stubGlobal("localStorage", undefined);
  expect(readDraft("device", "a")).toBeNull();
  expect(() => writeDraft("device", "a", null)).not.toThrow();
  vi.stubGlobal("localStorage", { getItem: () => "{half" });
  expect(readDraft("device", "a")).toBeNull();
});
