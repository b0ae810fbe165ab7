// npm-free: node tools/front.mjs [runs] [seeds]. The search against plain random search and NSGA-II,
// at equal runs and at equal seconds, by hypervolume on seeds that none of them met.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, pinnedNode, root, toolEnvironment } from "./lib/install.mjs";

ensureInstalled();
const done = spawnSync(
  pinnedNode(),
  [join(root, "tools", "front", "main.ts"), ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit", env: toolEnvironment() },
);
process.exit(done.status ?? 1);
