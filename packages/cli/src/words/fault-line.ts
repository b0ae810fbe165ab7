import { joinList, type Locale, translator } from "@talka/report";
import type { ArgumentFault } from "../arguments/argument-fault.ts";
import { mapParts } from "../arguments/read-map.ts";
import { cliWords } from "./cli-words.ts";

/** Says in one line what is wrong with a command line. */
export function faultLine(fault: ArgumentFault, locale: Locale, verb: string): string {
  const say = translator(cliWords, locale);
  switch (fault.code) {
    case "unknown-verb":
    case "unknown-option":
    case "map-part":
      return fault.nearest === null
        ? say(fault.code, {
            given: fault.given,
            verb,
            allowed: joinList(mapParts, locale, "or"),
          })
        : say(`${fault.code}.nearest`, { given: fault.given, nearest: fault.nearest });
    case "unknown-activity":
      return fault.nearest === null
        ? say("unknown-activity", { option: fault.option, given: fault.given })
        : say("unknown-activity.nearest", { ...fault, nearest: fault.nearest });
    case "not-one-of":
      return say(fault.code, { ...fault, allowed: joinList(fault.allowed, locale, "or") });
    default:
      return say(fault.code, { ...fault });
  }
}
