import { failed, ok, type Result } from "@talka/engine";
import type { ArgumentFault } from "./argument-fault.ts";
import { nearestWord } from "./nearest-word.ts";

/** Options a verb knows: whether each wants a value, and may be given several times. */
export type KnownOptions = Readonly<Record<string, "text" | "list" | "flag">>;

/** What was typed, taken apart. A single "-" counts as a file: standard input. */
export interface TypedOptions {
  readonly texts: ReadonlyMap<string, string>;
  /** Values of options that may be given several times, in the order typed. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
  readonly files: readonly string[];
}

/**
 * Takes a command line apart: `--name value`, `--name=value`, `-h`; after `--` everything is a file.
 * Written out here because an unknown option must be named together with the one that was meant.
 */
export function readOptions(
  typed: readonly string[],
  known: KnownOptions,
): Result<TypedOptions, ArgumentFault> {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const flags = new Set<string>();
  const files: string[] = [];
  for (let k = 0; k < typed.length; k++) {
    const word = typed[k] ?? "";
    if (word === "--") {
      files.push(...typed.slice(k + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      files.push(word);
      continue;
    }
    const [given = "", value] = splitOnce(word);
    const name = given === "-h" ? "help" : given === "-q" ? "quiet" : given.replace(/^-+/, "");
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    if (kind === undefined) {
      const nearest = nearestWord(name, Object.keys(known));
      return failed({ code: "unknown-option", given, nearest });
    }
    if (kind === "flag") {
      if (value !== undefined) return failed({ code: "value-unwanted", option: name });
      flags.add(name);
      continue;
    }
    const next = value ?? typed[k + 1];
    if (next === undefined || (value === undefined && /^--./.test(next))) {
      return failed({ code: "value-missing", option: name });
    }
    if (value === undefined) k++;
    if (kind === "list") lists.set(name, [...(lists.get(name) ?? []), next]);
    else texts.set(name, next);
  }
  return ok({ texts, lists, flags, files });
}

function splitOnce(word: string): readonly [string, string | undefined] {
  const at = word.indexOf("=");
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
