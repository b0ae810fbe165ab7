// Both miners on logs of one's own: `node tools/miners.mjs [--fit] LOG...` (XES or CSV, .gz too).
// Prints the tables of docs/reference/models.md: how well each model says the log, and how large it is;
// with --fit only whether every variant fits the model without noise, by alignments.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import {
  alignedPrecision,
  alignmentFitness,
  alignVariantsStepwise,
  buildEventLog,
  checkSoundness,
  countDirectlyFollows,
  discoverFromGraph,
  discoverModel,
  discoverSplits,
  drawTree,
  findVariants,
  fScore,
  guessMapping,
  matchActivities,
  measureComplexity,
  splitsToNet,
  treeToNet,
  wholeLog,
} from "../packages/engine/src/index.ts";
import { bytesSource, readEventTable } from "../packages/formats/src/index.ts";

const onlyFit = process.argv.includes("--fit");
const files = process.argv.slice(2).filter((word) => word !== "--fit");
if (files.length === 0) {
  console.error("node tools/miners.mjs [--fit] LOG...");
  process.exit(2);
}
if (onlyFit) {
  console.log("| Log | Variants | Activities | Fitness | Variants told by an interval | Seconds |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const file of files) await tellFit(file);
  process.exit(0);
}
console.log(
  "| Log | Miner | Fitness | Precision | F | Size | CFC | Structuredness | Sound | Mining, s | Aligning, s |",
);
console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- | ---: | ---: |");
for (const file of files) {
  const log = await readLog(file);
  const view = wholeLog(log);
  const variants = findVariants(view);
  const { activityNames } = log;
  const name = basename(file).replace(/\..*$/, "");
  const trees = {
    "Inductive, noise 0": () => discoverModel(variants, activityNames, 0),
    "Inductive, noise 0.2": () => discoverModel(variants, activityNames, 0.2),
    "Inductive on the graph, noise 0": () => ({
      activityNames,
      root: discoverFromGraph(countDirectlyFollows(view), 0),
    }),
  };
  for (const [miner, mine] of Object.entries(trees)) {
    const [model, seconds] = timed(mine);
    const diagram = drawTree(model).model;
    told({ name, miner, diagram, net: treeToNet(model), seconds }, variants, activityNames);
  }
  const [diagram, seconds] = timed(() => discoverSplits(variants, activityNames));
  const read = splitsToNet(diagram);
  const net = read.ok ? read.value.net : null;
  told({ name, miner: "Split Miner", diagram, net, seconds }, variants, activityNames);
}

/** One row: the model without noise, and every variant laid against it. */
async function tellFit(file) {
  const { activityNames, ...log } = await readLog(file);
  const variants = findVariants(wholeLog({ activityNames, ...log }));
  const net = treeToNet(discoverModel(variants, activityNames, 0));
  const own = Int32Array.from(activityNames.keys());
  const [alignments, seconds] = timed(() => {
    // What is not found to fit is not searched for long: here only fitting counts.
    const steps = alignVariantsStepwise(net, variants, own, { states: 500 });
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  });
  const { logLower, logUpper, openVariants } = alignmentFitness(alignments);
  const fitness =
    logLower === logUpper ? logLower : `${logLower.toFixed(6)}–${logUpper.toFixed(6)}`;
  const name = basename(file).replace(/\..*$/, "");
  const count = variants.cases.length;
  const cells = [name, count, activityNames.length, fitness, openVariants, seconds.toFixed(0)];
  console.log(`| ${cells.join(" | ")} |`);
}

/** One row. */
function told({ name, miner, diagram, net, seconds }, variants, activityNames) {
  const { size, controlFlow, structuredness } = measureComplexity(diagram);
  const measured = net === null ? null : measure(net, variants, activityNames);
  // Trees are sound by the way they are built.
  const isSplit = miner === "Split Miner";
  const sound = !isSplit ? "sound" : net === null ? "no net" : checkSoundness(net).verdict;
  const cells = [
    name,
    miner,
    measured?.fitness ?? "–",
    measured?.precision ?? "–",
    measured?.f ?? "–",
    size,
    controlFlow,
    structuredness.toFixed(2),
    sound,
    seconds.toFixed(1),
    measured?.seconds ?? "–",
  ];
  console.log(`| ${cells.join(" | ")} |`);
}

/** Fitness of alignments, precision of the aligned runs, and F of both, rounded to four places. */
function measure(net, variants, activityNames) {
  const { modelActivity } = matchActivities(activityNames, net.activityNames);
  const [alignments, seconds] = timed(() => {
    const steps = alignVariantsStepwise(net, variants, modelActivity);
    for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
  });
  if (alignments === null) return null;
  const { logLower, logUpper, openVariants } = alignmentFitness(alignments);
  const precision = alignedPrecision(net, alignments);
  const bounds = openVariants === 0 ? [logLower] : [logLower, logUpper];
  return {
    fitness: bounds.map((bound) => (bound === 1 ? "1" : bound.toFixed(4))).join("–"),
    precision: precision.toFixed(4),
    f: fScore((logLower + logUpper) / 2, precision).toFixed(4),
    seconds: seconds.toFixed(1),
  };
}

function timed(work) {
  const before = performance.now();
  return [work(), (performance.now() - before) / 1000];
}

async function readLog(file) {
  const bytes = await readFile(file);
  const whole = file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  const read = await readEventTable(bytesSource(basename(file).replace(/\.gz$/, ""), whole));
  if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
  const guess = guessMapping(read.value, "Europe/Amsterdam");
  if (!guess.ok) throw new Error(`${file}: ${guess.error.code}`);
  const built = buildEventLog(read.value, guess.value.mapping);
  if (!built.ok) throw new Error(`${file}: ${built.error.code}`);
  return built.value.log;
}
