import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { runSession } from "./run-session.ts";

const { values } = parseArgs({
  options: {
    guests: { type: "string", default: "1000" },
    seconds: { type: "string", default: "10" },
    "per-second": { type: "string", default: "20" },
    kill: { type: "boolean", default: false },
  },
});

const most = { guests: 2_000, seconds: 60, perSecond: 100 };
const whole = (text: string, limit: number) =>
  Math.min(limit, Math.max(1, Math.trunc(Number(text)) || 1));
const load = {
  guests: whole(values.guests, most.guests),
  seconds: whole(values.seconds, most.seconds),
  perSecond: whole(values["per-second"], most.perSecond),
  killInBetween: values.kill,
};

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`,
);
console.log(
  `${load.guests} guests, ${load.perSecond} commands a second for ${load.seconds} s${load.killInBetween ? ", the server killed in between" : ""}\n`,
);
const found = await runSession(load, (line) => process.stderr.write(`${line}\n`));
console.table({
  "command to acknowledgement, ms": found.acknowledgedMs,
  "command to every screen, ms": found.seenMs,
});
console.log(
  `${found.acknowledged} of ${found.sent} commands acknowledged, ${found.lost} acknowledged ones lost, ${found.missed} missing on some screen`,
);
process.exit(found.lost === 0 && found.missed === 0 ? 0 : 1);
