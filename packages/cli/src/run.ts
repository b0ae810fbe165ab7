import { readFileSync } from "node:fs";
import { type Locale, locales, translator } from "@talka/report";
import { analyseOptions, analyseRequest, readingOptions } from "./arguments/analyse-request.ts";
import type { ArgumentFault } from "./arguments/argument-fault.ts";
import { nearestWord } from "./arguments/nearest-word.ts";
import { readOptions, type TypedOptions } from "./arguments/read-options.ts";
import { WriteFailed } from "./output/write-file.ts";
import { exitCode, type Shell } from "./shell.ts";
import { optimiseOptions, optimiseRequest } from "./simulation/optimise-request.ts";
import { simulateOptions, simulateRequest } from "./simulation/simulate-request.ts";
import { analyse } from "./verbs/analyse.ts";
import { check, checkOptions, checkRequest } from "./verbs/check.ts";
import { compare, compareOptions, compareRequest } from "./verbs/compare.ts";
import { convert, convertRequest } from "./verbs/convert.ts";
import { demo } from "./verbs/demo.ts";
import { discover, discoverOptions, discoverRequest } from "./verbs/discover.ts";
import { drift, driftOptions, driftRequest } from "./verbs/drift.ts";
import { fitLog, fitOptions, fitRequest } from "./verbs/fit.ts";
import { optimise } from "./verbs/optimise.ts";
import { simulate } from "./verbs/simulate.ts";
import { waiting, waitingOptions, waitingRequest } from "./verbs/waiting.ts";
import { cliWords } from "./words/cli-words.ts";
import { faultLine } from "./words/fault-line.ts";
import { helpWords } from "./words/help-words.ts";
import { systemReason } from "./words/system-reason.ts";

const optionsOf = {
  analyse: analyseOptions,
  convert: { ...readingOptions, to: "text" },
  waiting: waitingOptions,
  check: checkOptions,
  fit: fitOptions,
  discover: discoverOptions,
  simulate: simulateOptions,
  compare: compareOptions,
  drift: driftOptions,
  optimise: optimiseOptions,
  demo: { lang: "text", quiet: "flag", help: "flag" },
} as const;
type Verb = keyof typeof optionsOf;

/** Runs one command line. @returns The exit code; every reason has been told by then. */
export async function run(words: readonly string[], shell: Shell): Promise<number> {
  const [verb, ...rest] = words;
  const locale = localeOf(words, shell);
  if (verb === "--version") {
    shell.out(`${version()}\n`);
    return exitCode.done;
  }
  if (verb === undefined || verb === "--help" || verb === "-h" || verb === "help") {
    shell.out(`${translator(helpWords, locale)("overview")}\n`);
    return verb === undefined ? exitCode.badArguments : exitCode.done;
  }
  if (!isVerb(verb)) {
    const nearest = nearestWord(verb, Object.keys(optionsOf));
    return refuse({ code: "unknown-verb", given: verb, nearest }, shell, locale, "");
  }
  const typed = readOptions(rest, optionsOf[verb]);
  if (!typed.ok) return refuse(typed.error, shell, locale, verb);
  if (typed.value.flags.has("help")) {
    shell.out(`${translator(helpWords, locale)(verb)}\n`);
    return exitCode.done;
  }
  const lang = typed.value.texts.get("lang");
  if (lang !== undefined && !isLocale(lang)) {
    const fault = { code: "not-one-of", option: "lang", given: lang, allowed: locales } as const;
    return refuse(fault, shell, locale, verb);
  }
  try {
    return await runVerb(verb, typed.value, shell, locale);
  } catch (error) {
    if (!(error instanceof WriteFailed)) throw error;
    const { file } = error;
    const reason = systemReason(error.reason, locale);
    shell.err(`talka: ${translator(cliWords, locale)("cannotWrite", { file, reason })}\n`);
    return exitCode.badArguments;
  }
}

async function runVerb(
  verb: Verb,
  typed: TypedOptions,
  shell: Shell,
  locale: Locale,
): Promise<number> {
  switch (verb) {
    case "analyse": {
      const request = analyseRequest(typed, locale);
      if (!request.ok) return refuse(request.error, shell, locale, verb);
      return analyse(request.value, shell);
    }
    case "convert": {
      const request = convertRequest(typed);
      if (!request.ok) return refuse(request.error, shell, locale, verb);
      return convert(request.value, shell, locale);
    }
    case "waiting": {
      const request = waitingRequest(typed, locale);
      if (!request.ok) return refuse(request.error, shell, locale, verb);
      return waiting(request.value, shell, locale);
    }
    case "check": {
      const request = checkRequest(typed, locale);
      if (!request.ok) return refuse(request.error, shell, locale, verb);
      return check(request.value, shell, locale);
    }
    case "fit": {
      const request = fitRequest(typed, locale);
      if (!request.ok) return refuse(request.error, shell, locale, verb);
      return fitLog(request.value, shell, locale);
    }
    case "discover": {
      const request = discoverRequest(typed);
      if (!request.ok) return refuse(request.error, shell, locale, verb);
      return discover(request.value, shell, locale);
    }
    case "simulate": {
      const request = simulateRequest(typed);
      if (!request.ok) return refuse(request.error, shell, locale, verb);
      return simulate(request.value, shell, locale);
    }
    case "compare": {
      const request = compareRequest(typed, locale);
      if (!request.ok) return refuse(request.error, shell, locale, verb);
      return compare(request.value, shell, locale);
    }
    case "drift": {
      const request = driftRequest(typed, locale);
      if (!request.ok) return refuse(request.error, shell, locale, verb);
      return drift(request.value, shell, locale);
    }
    case "optimise": {
      const request = optimiseRequest(typed);
      if (!request.ok) return refuse(request.error, shell, locale, verb);
      return optimise(request.value, shell, locale);
    }
    case "demo": {
      const [directory, more] = typed.files;
      if (directory === undefined) {
        return refuse({ code: "directory-missing" }, shell, locale, verb);
      }
      if (more !== undefined) {
        return refuse({ code: "too-many-files", given: more }, shell, locale, verb);
      }
      return demo(directory, shell, locale, typed.flags.has("quiet"));
    }
  }
}

function refuse(fault: ArgumentFault, shell: Shell, locale: Locale, verb: string): number {
  shell.err(`talka: ${faultLine(fault, locale, verb)}\n`);
  return exitCode.badArguments;
}

function isVerb(word: string): word is Verb {
  return Object.hasOwn(optionsOf, word);
}

function isLocale(text: string): text is Locale {
  return (locales as readonly string[]).includes(text);
}

/** The language asked for, else that of the surroundings, else English. */
function localeOf(words: readonly string[], { env }: Shell): Locale {
  const at = words.indexOf("--lang");
  const inline = words.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  const surroundings = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  for (const text of [inline, at < 0 ? undefined : words[at + 1], surroundings.slice(0, 2)]) {
    if (text !== undefined && isLocale(text)) return text;
  }
  return "en";
}

function version(): string {
  const about: unknown = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return (about as { version: string }).version;
}
