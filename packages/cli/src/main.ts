import { run } from "./run.ts";

const stop = new AbortController();
let stoppedAtMs = Number.NaN;
process.on("SIGINT", () => {
  // A second Ctrl-C always ends the run; a terminal and a parent may both pass the first one on
  if (Date.now() - stoppedAtMs > 500) process.exit(130);
  if (Number.isNaN(stoppedAtMs)) stoppedAtMs = Date.now();
  stop.abort();
});
// A reader that went away, such as `head`, is no fault of ours
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  errIsTerminal: process.stderr.isTTY === true,
  env: process.env,
  signal: stop.signal,
  now: () => Date.now(),
});
