import { expect, test } from "vitest";
import { coreSource } from "../packages/engine/src/simulation/plain-core.generated.ts";
import { coreSourceHash } from "./lib/core-source-hash.mjs";

test("the compiled core of the simulator was made of what stands in packages/engine/core", () => {
  expect(coreSource).toBe(coreSourceHash());
});
