// npm run bench: the speed table, each figure beside a limit measured in the same run.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, pinnedNode, root, toolEnvironment } from "./lib/install.mjs";

ensureInstalled();
const done = spawnSync(
  pinnedNode(),
  ["--expose-gc", join(root, "tools", "bench", "main.ts"), ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit", env: toolEnvironment() },
);
process.exit(done.status ?? 1);
