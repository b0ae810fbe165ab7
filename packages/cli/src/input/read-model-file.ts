import { readFile } from "node:fs/promises";
import {
  failed,
  ok,
  type PetriNet,
  type ProcessRule,
  type Result,
  readProcessRule,
} from "@talka/engine";
import { readNet } from "@talka/formats";
import { type Locale, modelErrorSentence } from "@talka/report";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import { systemReason } from "../words/system-reason.ts";

/** Reads a model from a BPMN or PNML file. */
export async function readModelFile(
  file: string,
  locale: Locale,
): Promise<Result<PetriNet, ArgumentFault>> {
  const bytes = await bytesOf(file);
  if (typeof bytes === "string") {
    return failed({ code: "model-file", file, why: systemReason(bytes, locale) });
  }
  const read = readNet(bytes);
  if (read.ok) return ok(read.value.net);
  return failed({ code: "model-file", file, why: modelErrorSentence(read.error, file, locale) });
}

/** Reads rules from a JSON file: a list of rules, as an analysis keeps them. */
export async function readRulesFile(
  file: string,
  locale: Locale,
): Promise<Result<readonly ProcessRule[], ArgumentFault>> {
  const bytes = await bytesOf(file);
  if (typeof bytes === "string") {
    return failed({ code: "rules-file", file, why: systemReason(bytes, locale) });
  }
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return failed({ code: "rules-file", file, why: "JSON" });
  }
  if (!Array.isArray(data)) return failed({ code: "rules-file", file, why: "[ … ]" });
  const rules = data.map(readProcessRule);
  const bad = rules.indexOf(null);
  if (bad >= 0) return failed({ code: "rule-form", file, given: JSON.stringify(data[bad]) });
  return ok(rules.filter((rule) => rule !== null));
}

/** The bytes of a file, or why they cannot be had. */
async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    return await readFile(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
