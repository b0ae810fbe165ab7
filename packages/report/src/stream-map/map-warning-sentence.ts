import type { MapWarning, StreamMap } from "@talka/engine";
import { formatShare } from "../words/format-number.ts";
import { joinList } from "../words/join-names.ts";
import { type Locale, translator } from "../words/translate.ts";
import { mapWarningWords } from "./map-warning-words.ts";

type Named = Pick<StreamMap, "steps" | "links">;

/** A warning of a map as a sentence that names the step or arrow it is about. */
export function mapWarningSentence(warning: MapWarning, map: Named, locale: Locale): string {
  const say = translator(mapWarningWords, locale);
  const nameOf = (id: string | undefined) => map.steps.find((step) => step.id === id)?.name ?? "–";
  const values: Record<string, string> = {};
  if ("stepId" in warning) values["step"] = nameOf(warning.stepId);
  if ("stepIds" in warning) values["names"] = joinList(warning.stepIds.map(nameOf), locale);
  if ("sum" in warning) values["sum"] = formatShare(warning.sum, locale);
  if ("linkId" in warning) {
    const link = map.links.find(({ id }) => id === warning.linkId);
    values["link"] = `${nameOf(link?.from)} → ${nameOf(link?.to)}`;
  }
  return say(warning.code, values);
}
