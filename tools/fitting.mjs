// How far models of logs are off: `node tools/fitting.mjs [--runs N] LOG...`, a LOG being a file or
// `demo:<id>` (`demo:all` for all of the demo region). Prints the table of docs/reference/simulation-models.md.
import process from "node:process";
import { importLog } from "../packages/cli/src/input/import-log.ts";
import { openSource } from "../packages/cli/src/input/open-source.ts";
import { demoLogs } from "../packages/demo/src/index.ts";
import {
  casesOf,
  checkModel,
  DEFAULT_CHECK,
  DEFAULT_FIT,
  finishedCases,
  fitBest,
} from "../packages/engine/src/index.ts";

/** As many of the latest cases as the screen takes. */
const MOST_CASES = 2_500;
const args = process.argv.slice(2);
const at = args.indexOf("--runs");
const replications = at < 0 ? DEFAULT_CHECK.replications : Number(args.splice(at, 2)[1]);
const shown = [
  ["twoGram", 2],
  ["threeGram", 2],
  ["absoluteHours", 0],
  ["circadianHours", 1],
  ["relativeHours", 0],
  ["cycleTimeHours", 0],
];

console.log(
  `| Log | Cases | ${shown.map(([name]) => name).join(" | ")} | Lead time recorded / simulated | Verdict | Seconds |`,
);
console.log(`| --- | ---: | ${shown.map(() => "---").join(" | ")} | --- | --- | ---: |`);
for (const { name, log, calendar } of await logsOf(args)) {
  const startedMs = performance.now();
  const settings = { ...DEFAULT_FIT, calendar };
  const check = checkModel(log, settings, { ...DEFAULT_CHECK, replications });
  const checkedMs = performance.now();
  fitBest(log, { ...settings, ...check.choice }, DEFAULT_CHECK.seed);
  const seconds = [checkedMs - startedMs, performance.now() - checkedMs].map((ms) =>
    (ms / 1000).toFixed(1),
  );
  const cells = shown.map(([distance, digits]) => {
    const { model, floor, baseline } = check.distances[distance];
    return [model, floor, baseline].map(({ mean }) => mean.toFixed(digits)).join(" · ");
  });
  const { recorded, simulated } = check.leadHours;
  console.log(
    `| ${name} | ${check.earlierCases} + ${check.laterCases} | ${cells.join(" | ")} | ${recorded.mean.toFixed(0)} h / ${simulated.mean.toFixed(0)} h | ${check.verdict} | ${seconds.join(" + ")} |`,
  );
  if (process.env.FITTING_DETAILS)
    console.log(
      JSON.stringify({
        choice: check.choice,
        reasons: check.reasons,
        leads: check.leadHours,
        error: check.relativeError,
        floor: check.relativeFloor,
      }),
    );
}

async function logsOf(names) {
  const found = [];
  for (const name of names) {
    if (name.startsWith("demo:")) {
      for (const demo of demoLogs()) {
        if (name !== "demo:all" && name !== `demo:${demo.id}`) continue;
        const log = finishedCases(demo.build().log, demo.endSteps);
        found.push({ name: demo.id, log, calendar: demo.calendar });
      }
    } else found.push({ name: name.split("/").at(-1), log: await read(name), calendar: null });
  }
  return found;
}

async function read(file) {
  const watch = { signal: new AbortController().signal, onProgress: () => {} };
  const source = await openSource(file, { stdin: process.stdin, ...watch }, watch.onProgress);
  if (!source.ok) throw new Error(`cannot open ${file}: ${source.error.reason}`);
  const zone = "Europe/Amsterdam";
  const request = { file, map: new Map(), zone, delimiter: null, encoding: null, sheet: null };
  const asked = { ...request, objectType: null, lifecycle: null, keepNames: true };
  const imported = await importLog(source.value, asked, watch);
  if (!imported.ok) throw new Error(`cannot read ${file}: ${imported.error.code}`);
  const { log } = imported.value;
  const byStart = [...log.caseIds.keys()].sort(
    (a, b) => log.endAtMs[log.caseStart[b]] - log.endAtMs[log.caseStart[a]],
  );
  return byStart.length <= MOST_CASES ? log : casesOf(log, byStart.slice(0, MOST_CASES));
}
