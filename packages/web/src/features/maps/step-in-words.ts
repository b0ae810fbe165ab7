import type { StreamStep } from "@talka/engine";
import type { DrawnMap } from "@talka/lean";
import { formatMapDuration, type Locale, streamMapWords, translator } from "@talka/report";

/** A step in one line, for whoever does not see the drawing. */
export function stepInWords(step: StreamStep, map: DrawnMap, locale: Locale): string {
  const say = translator(streamMapWords, locale);
  const role = map.lanes.find(({ id }) => id === step.laneId)?.role ?? "";
  const { processTime, leadTime, completeAccuratePercent: right } = step;
  return [
    step.name,
    role,
    processTime === null ? "" : `${say("pt")} ${formatMapDuration(processTime, locale, "long")}`,
    leadTime === null ? "" : `${say("lt")} ${formatMapDuration(leadTime, locale, "long")}`,
    right === null ? "" : `%C&A ${right}`,
  ]
    .filter((one) => one !== "")
    .join(", ");
}
