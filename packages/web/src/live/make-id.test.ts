import { DeviceSecret, MadeId } from "@talka/contract";
import { expect, test } from "vitest";
import { makeId, makeSecret } from "./make-id.ts";

test("ids and secrets are such as the contract takes, and never the same twice", () => {
  const ids = Array.from({ length: 200 }, makeId);
  const secrets = Array.from({ length: 200 }, makeSecret);
  for (const id of ids) expect(MadeId.safeParse(id).success, id).toBe(true);
  for (const secret of secrets) expect(DeviceSecret.safeParse(secret).success, secret).toBe(true);
  expect(new Set([...ids, ...secrets]).size).toBe(400);
});
