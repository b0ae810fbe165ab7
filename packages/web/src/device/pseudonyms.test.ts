import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { readKeyCopy, writeKeyCopy } from "./pseudonym-key.ts";
import { pseudonymsOf, shortPseudonyms } from "./pseudonyms.ts";

const bytes = Uint8Array.from({ length: 32 }, (_, k) => k * 7 + 1);
const key = (from: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey("raw", from, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);

test("a code is 80 bits of the keyed hash of the name", async () => {
  const [code] = await pseudonymsOf(["Anna Bērziņa"], await key(bytes));
  const hash = createHmac("sha256", bytes).update("anna bērziņa").digest().subarray(0, 10);
  const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const bits = [...hash].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const expected = bits.match(/.{5}/g)!.map((five) => alphabet[Number.parseInt(five, 2)]);
  expect(code).toBe(`P-${expected.join("")}`);
});

test("case and spacing of a name make no second person", async () => {
  const codes = await pseudonymsOf(["Jonas  Petraitis ", "JONAS PETRAITIS"], await key(bytes));
  expect(codes[0]).toBe(codes[1]);
});

test("another key gives another code, so nobody can try names without the key", async () => {
  const [one] = await pseudonymsOf(["Anna"], await key(bytes));
  const [other] = await pseudonymsOf(["Anna"], await key(new Uint8Array(32)));
  expect(one).not.toBe(other);
});

test.each([
  {
    name: "codes that differ early",
    codes: ["P-AAAA000000000000", "P-BBBB000000000000"],
    shown: ["P-AAAA", "P-BBBB"],
  },
  {
    name: "codes that differ late",
    codes: ["P-AAAAAA0000000000", "P-AAAAAB0000000000"],
    shown: ["P-AAAAAA", "P-AAAAAB"],
  },
  {
    name: "the same code twice",
    codes: ["P-AAAA000000000000", "P-AAAA000000000000"],
    shown: ["P-AAAA", "P-AAAA"],
  },
  { name: "kept names", codes: ["Anna"], shown: ["Anna"] },
  { name: "nobody", codes: [], shown: [] },
])("shows $name as short as it can", ({ codes, shown }) => {
  expect(shortPseudonyms(codes)).toEqual(shown);
});

test("a spare copy of a key reads back to the same key, and nothing else does", () => {
  expect(readKeyCopy(writeKeyCopy(bytes))).toEqual(bytes);
  expect(readKeyCopy("")).toBeNull();
  expect(readKeyCopy("talka-key-1\n00ff")).toBeNull();
  expect(readKeyCopy(writeKeyCopy(bytes).replace("talka", "other"))).toBeNull();
});
