import { readFile } from "node:fs/promises";
import {
  DEFAULT_LEVERS,
  DEFAULT_SEARCH,
  failed,
  listRedesigns,
  type NeedPrice,
  ok,
  priceNeeds,
  type Result,
  readStaffNeeds,
  type SearchResult,
  type SearchSettings,
  type SimulationModel,
  type StaffNeed,
  searchBetter,
} from "@talka/engine";
import { writeCsv } from "@talka/formats";
import {
  asksSentence,
  betterWords,
  effectSentence,
  type Locale,
  moveSentence,
  needSentence,
  priceSentence,
  translator,
} from "@talka/report";
import { writeWhole } from "../output/write-file.ts";
import { exitCode, type Shell } from "../shell.ts";
import { loadModel } from "../simulation/load-model.ts";
import { frontTable, resultJson } from "../simulation/optimise-json.ts";
import type { OptimiseRequest } from "../simulation/optimise-request.ts";
import { optimiseWords } from "../words/optimise-words.ts";
import { loadFaultLines, loadWarningLines } from "../words/simulation-lines.ts";
import { systemReason } from "../words/system-reason.ts";

const MINUTE_MS = 60_000;

/** Runs `talka optimise`: better ways of working with the same people. */
export async function optimise(
  request: OptimiseRequest,
  shell: Shell,
  locale: Locale,
): Promise<number> {
  const { run } = request;
  const loaded = await loadModel(run);
  if (!loaded.ok) {
    for (const line of loadFaultLines(loaded.error, locale)) shell.err(`talka: ${line}\n`);
    return exitCode.unreadable;
  }
  const { model } = loaded.value;
  const needs = await readNeeds(request.needs, locale);
  if (!needs.ok) {
    shell.err(`talka: ${needs.error}\n`);
    return exitCode.unreadable;
  }
  if (!run.quiet) {
    for (const line of loadWarningLines(loaded.value, locale)) shell.err(`talka: ${line}\n`);
  }
  const settings = settingsOf(request, model, needs.value);
  const begun = performance.now();
  const result = searched(model, settings, request.minutes);
  const prices = request.prices ? priced(model, settings) : [];
  const wallSeconds = (performance.now() - begun) / 1000;
  if (request.front !== null) {
    await writeWhole(request.front, writeCsv(frontTable(result, model, locale), { mark: true }));
  }
  const text = `${JSON.stringify(resultJson(result, prices, { settings, wallSeconds }), null, 1)}\n`;
  if (run.json === "-") shell.out(text);
  else if (run.json !== null) await writeWhole(run.json, text);
  if (!run.quiet && run.json !== "-")
    shell.out(told(result, prices, { model, needs: needs.value, locale }));
  return exitCode.done;
}

function settingsOf(
  request: OptimiseRequest,
  model: SimulationModel,
  needs: readonly StaffNeed[],
): SearchSettings {
  const redesign = listRedesigns(model).filter(({ kind }) =>
    request.redesign.some((one) => one === kind),
  );
  const { startAtMs, seed, cases, warmUpCases } = request.run;
  const goals = [...DEFAULT_SEARCH.goals, "late", "needs"] as const;
  return {
    ...DEFAULT_SEARCH,
    startAtMs,
    seed,
    cases,
    warmUpCases,
    goals,
    needs,
    levers: { ...DEFAULT_LEVERS, trained: request.trained, redesign },
    simulations: request.simulations,
  };
}

/** Ends the search, not the confirming, when its minutes are over. */
function searched(
  model: SimulationModel,
  settings: SearchSettings,
  minutes: number | null,
): SearchResult {
  const endsAt = performance.now() + (minutes ?? Number.POSITIVE_INFINITY) * MINUTE_MS;
  const steps = searchBetter(model, settings, () => performance.now() >= endsAt);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function priced(model: SimulationModel, settings: SearchSettings): readonly NeedPrice[] {
  const simulations = Math.min(settings.simulations, DEFAULT_SEARCH.simulations);
  const steps = priceNeeds(model, { ...settings, simulations });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

async function readNeeds(
  file: string | null,
  locale: Locale,
): Promise<Result<readonly StaffNeed[], string>> {
  if (file === null) return ok([]);
  const say = translator(optimiseWords, locale);
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) return failed(say("needs.json", { file }));
    return failed(say("needs.open", { file, reason: systemReason(code, locale) }));
  }
  const read = readStaffNeeds(json);
  if (read.ok) return read;
  const { code, at, field } = read.error;
  return failed(say(code, { file, at: at + 1, field }));
}

interface Telling {
  readonly model: SimulationModel;
  readonly needs: readonly StaffNeed[];
  readonly locale: Locale;
}

/** Proposals with what they change, do and ask; then the price of each need. */
function told(
  result: SearchResult,
  prices: readonly NeedPrice[],
  { model, needs, locale }: Telling,
): string {
  const say = translator(optimiseWords, locale);
  const better = translator(betterWords, locale);
  const { candidates, simulations, seed } = result;
  const lines = [say("head", { candidates, simulations, seed })];
  if (result.proposals.length === 0) lines.push(say("nothing"));
  result.proposals.forEach((proposal, k) => {
    lines.push("", say("proposal", { number: k + 1 }));
    for (const move of proposal.moves) {
      lines.push(`  + ${moveSentence(move, model, locale)}`);
      if (move.brings === null) continue;
      lines.push(`    ${better("brings", { effect: effectSentence(move.brings, locale) })}`);
    }
    for (const effect of proposal.effects) lines.push(`  ${effectSentence(effect, locale)}`);
    for (const hard of proposal.hardTimes) {
      lines.push(`  ${better(`stress.${hard.stress}`)}: ${effectSentence(hard, locale)}`);
    }
    lines.push(`  ${asksSentence(proposal.asks, locale)}`);
  });
  if (prices.length > 0) lines.push("", say("prices"));
  for (const price of prices) {
    const need = needs.find(({ id }) => id === price.needId);
    const name = need === undefined ? price.needId : needSentence(need, locale, model);
    lines.push(`  ${name}. ${priceSentence(price, locale)}`);
  }
  return `${lines.join("\n")}\n`;
}
