import { type Locale, translator } from "@talka/report";
import type { LoadedModel, LoadFault } from "../simulation/load-model.ts";
import { simulationWords } from "./simulation-words.ts";
import { systemReason } from "./system-reason.ts";

const mostTold = 10;

/** Says what is wrong with the files of a simulation, each fault with the element and what to do. */
export function loadFaultLines(fault: LoadFault, locale: Locale): readonly string[] {
  const say = translator(simulationWords, locale);
  const { file } = fault;
  switch (fault.kind) {
    case "open":
      return [say("open", { file, reason: systemReason(fault.reason, locale) })];
    case "bpmn": {
      const { code, elementId, namedId, line } = fault.error;
      return [say(code, { file, id: elementId, named: namedId, line })];
    }
    case "parameters": {
      const { code, path, id } = fault.error;
      return [say(code, { file, path, id })];
    }
    default:
      return fault.faults.slice(0, mostTold).map(({ code, id, by, calendar }) =>
        say(code, {
          file,
          id,
          by: by === "" ? "–" : by,
          why: calendar === undefined ? "" : calendar.code,
        }),
      );
  }
}

/** Says what of the files has no effect. */
export function loadWarningLines(loaded: LoadedModel, locale: Locale): readonly string[] {
  const say = translator(simulationWords, locale);
  const unread = loaded.unread.map(({ id, element, readAs }) =>
    readAs === null ? say("unread", { id, element }) : say("readAs", { id, element, readAs }),
  );
  const warnings = loaded.warnings.map(({ code, path, id }) => say(code, { path, id }));
  const all = [...unread, ...warnings];
  const rest = all.length - mostTold;
  return rest > 0 ? [...all.slice(0, mostTold), say("moreWarnings", { count: rest })] : all;
}
