// npm start: install what is missing, build what changed, start everything, print the address.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt } from "./lib/build.mjs";
import { ensureInstalled, pinnedNode, root, toolEnvironment } from "./lib/install.mjs";

ensureInstalled();
ensureBuilt();

const server = spawn(pinnedNode(), [join(root, "packages", "server", "src", "main.ts")], {
  cwd: root,
  stdio: "inherit",
  env: toolEnvironment(),
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  // A terminal already sends Ctrl-C to the whole group; passing it on again is harmless.
  process.on(signal, () => server.kill(signal));
}
server.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
