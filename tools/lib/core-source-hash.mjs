import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../packages/engine/core");

/** A fingerprint of the sources of the simulator's core, file by file in order of their names. */
export function coreSourceHash() {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) {
    hash.update(`${name}\n${readFileSync(join(folder, name), "utf8")}\n`);
  }
  return hash.digest("hex");
}
