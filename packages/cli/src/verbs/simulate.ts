import {
  compileSimulation,
  runReplication,
  type SimulationModel,
  type SimulationSummary,
  simulatedLog,
  summariseReplications,
  waitingCauses,
} from "@talka/engine";
import { writeCsv, writeEventLogArrow, writeXes } from "@talka/formats";
import {
  formatNumber,
  formatShare,
  type Locale,
  translator,
  waitingCauseWords,
} from "@talka/report";
import { logTable } from "../output/log-table.ts";
import { writeWhole } from "../output/write-file.ts";
import { exitCode, type Shell } from "../shell.ts";
import { loadModel } from "../simulation/load-model.ts";
import { runReplications } from "../simulation/run-replications.ts";
import type { SimulateRequest } from "../simulation/simulate-request.ts";
import { summaryJson, summaryTable } from "../simulation/summary-json.ts";
import { loadFaultLines, loadWarningLines } from "../words/simulation-lines.ts";
import { simulationWords } from "../words/simulation-words.ts";

const hourMs = 3_600_000;

/** Runs `talka simulate`: what a model of a process does, many times. */
export async function simulate(
  request: SimulateRequest,
  shell: Shell,
  locale: Locale,
): Promise<number> {
  const loaded = await loadModel(request);
  if (!loaded.ok) {
    for (const line of loadFaultLines(loaded.error, locale)) shell.err(`talka: ${line}\n`);
    return exitCode.unreadable;
  }
  const { model } = loaded.value;
  if (!request.quiet) {
    for (const line of loadWarningLines(loaded.value, locale)) shell.err(`talka: ${line}\n`);
  }
  const { cases, seed, dispatch, warmUpCases, startAtMs, replications } = request;
  const settings = { cases, seed, dispatch, warmUpCases };
  const begun = performance.now();
  const figures = await runReplications(model, startAtMs, settings, replications);
  const compiled = compileSimulation(model, { fromMs: startAtMs });
  const summary = summariseReplications(compiled, figures);
  const wallSeconds = (performance.now() - begun) / 1000;
  if (request.log !== null) await writeLog(request, model);
  if (request.tables !== null) {
    await writeWhole(request.tables, writeCsv(summaryTable(summary), { mark: true }));
  }
  const text = `${JSON.stringify(summaryJson(summary, request, wallSeconds), null, 1)}\n`;
  if (request.json === "-") shell.out(text);
  else if (request.json !== null) await writeWhole(request.json, text);
  if (!request.quiet && request.json !== "-") shell.out(told(summary, locale));
  return exitCode.done;
}

/** The work of the first replication as a log. */
async function writeLog(request: SimulateRequest, model: SimulationModel): Promise<void> {
  if (request.log === null) return;
  const compiled = compileSimulation(model, { fromMs: request.startAtMs });
  const { cases, seed, dispatch } = request;
  const log = simulatedLog(runReplication(compiled, { cases, seed, dispatch }, 0), request.zone);
  const bytes =
    request.log.format === "csv"
      ? writeCsv(logTable(log), { mark: true })
      : request.log.format === "xes"
        ? writeXes(log)
        : await writeEventLogArrow(log);
  await writeWhole(request.log.file, bytes);
}

/** Head, causes of waiting, tasks and how busy roles are. */
function told(summary: SimulationSummary, locale: Locale): string {
  const say = translator(simulationWords, locale);
  const cause = translator(waitingCauseWords, locale);
  const hours = (ms: number) => (Number.isNaN(ms) ? "–" : formatNumber(ms / hourMs, locale, 2));
  const { all } = summary;
  const lines = [
    say("head", { cases: all.cases, replications: summary.replications }),
    say("cycle", {
      mean: hours(all.cycleMs.mean),
      low: hours(all.cycleMs.ci95[0]),
      high: hours(all.cycleMs.ci95[1]),
      p90: hours(all.cycleMs.p90),
    }),
    say("parts", { waiting: hours(all.waitingMs.mean), work: hours(all.workMs.mean) }),
  ];
  for (const one of waitingCauses) {
    const ms = all.waitingByCause[one];
    if (ms > 0 && all.waitingMs.mean > 0) {
      const share = formatShare(ms / all.waitingMs.mean, locale);
      lines.push(`  ${cause(one)}: ${hours(ms)} h (${share})`);
    }
  }
  if (!Number.isNaN(all.onTimeShare.mean)) {
    lines.push(say("onTime", { share: formatShare(all.onTimeShare.mean, locale) }));
  }
  for (const role of summary.roles) {
    const share = formatShare(role.utilisation.mean, locale);
    lines.push(say("load", { role: role.name === "" ? "–" : role.name, share }));
  }
  if (summary.unfinished > 0) lines.push(say("unfinished", { count: summary.unfinished }));
  if (summary.cut > 0) lines.push(say("cut", { count: summary.cut }));
  return `${lines.join("\n")}\n`;
}
