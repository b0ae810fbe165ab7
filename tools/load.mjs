// npm run load: many guests in one session on this computer; how soon screens follow, and what is lost.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, pinnedNode, root, toolEnvironment } from "./lib/install.mjs";

ensureInstalled();
const done = spawnSync(
  pinnedNode(),
  [join(root, "tools", "load", "session.ts"), ...process.argv.slice(2)],
  { cwd: root, stdio: "inherit", env: toolEnvironment() },
);
process.exit(done.status ?? 1);
