import { run } from "./run.ts";

const stop = new AbortController();
process.once("SIGINT", () => {
  stop.abort();
  // A second Ctrl-C must always work, even while nothing listens to the first
  process.once("SIGINT", () => process.exit(130));
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
