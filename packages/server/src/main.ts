import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Later starts need not strip and compile every source again; a folder that cannot be written to
// only costs that time.
enableCompileCache(fileURLToPath(new URL("../../../node_modules/.cache/talka", import.meta.url)));

const { runServer } = await import("./start/run-server.ts");
await runServer();
