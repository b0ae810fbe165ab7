import { failed, ok, type Result } from "@talka/engine";
import type { ArgumentFault } from "./argument-fault.ts";
import { nearestWord } from "./nearest-word.ts";

/**
 * Two activities typed as "FROM>TO". Names may hold ">" themselves: the first place that parts the
 * text into two activities of the log counts.
 */
export function spanOfNames(
  option: string,
  given: string,
  known: readonly string[],
): Result<{ readonly from: string; readonly to: string }, ArgumentFault> {
  const parts = given.split(">");
  if (parts.length < 2) return failed({ code: "span-form", option, given });
  for (let k = 1; k < parts.length; k++) {
    const from = parts.slice(0, k).join(">").trim();
    const to = parts.slice(k).join(">").trim();
    if (known.includes(from) && known.includes(to)) return ok({ from, to });
  }
  const [from = "", ...rest] = parts;
  const unknown = [from.trim(), rest.join(">").trim()].find((name) => !known.includes(name));
  return unknownActivity(option, unknown ?? given, known);
}

/** Activities typed as "A,B". Names may hold commas themselves: the longest known name counts. */
export function namesInList(
  option: string,
  given: string,
  known: readonly string[],
): Result<readonly string[], ArgumentFault> {
  const parts = given.split(",");
  const names: string[] = [];
  for (let k = 0; k < parts.length; ) {
    let end = parts.length;
    const name = () => parts.slice(k, end).join(",").trim();
    while (end > k && !known.includes(name())) end--;
    if (end === k) return unknownActivity(option, parts[k]?.trim() ?? "", known);
    names.push(name());
    k = end;
  }
  return ok(names);
}

function unknownActivity(option: string, given: string, known: readonly string[]) {
  const nearest = nearestWord(given, known);
  return failed({ code: "unknown-activity" as const, option, given, nearest });
}
