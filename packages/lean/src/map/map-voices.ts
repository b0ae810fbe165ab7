import { foldText } from "../search/fold-word.ts";
import type { DrawnMap } from "./drawn-map.ts";

/** Something said elsewhere about a step, by the name of the step; `null`: about the whole process. */
export interface MapVoice {
  readonly id: string;
  readonly kind: "problem" | "idea";
  readonly stepName: string | null;
  readonly text: string;
}

/** What is said, by step of the map; what names no step of it is said of the whole. */
export interface PlacedVoices {
  readonly byStep: ReadonlyMap<string, readonly MapVoice[]>;
  readonly ofWhole: readonly MapVoice[];
}

/**
 * Puts what is said on the steps of a map that are called the same; capitals, accents and spaces at
 * the ends make no difference. Records name a step by a noun where people write a verb
 * („Parakstīšana”, „Parakstīt atbildi”): a step whose first word begins alike is taken where it is
 * the only one. Of several steps of one name the first has it.
 */
export function placeVoices(map: DrawnMap, voices: readonly MapVoice[]): PlacedVoices {
  const steps = map.steps
    .map(({ id, name }) => ({ id, name: foldText(name).trim() }))
    .filter(({ name }) => name !== "");
  const byStep = new Map<string, MapVoice[]>();
  const ofWhole: MapVoice[] = [];
  for (const voice of voices) {
    const stepId = voice.stepName === null ? undefined : stepCalled(steps, voice.stepName);
    const there = stepId === undefined ? ofWhole : (byStep.get(stepId) ?? []);
    there.push(voice);
    if (stepId !== undefined) byStep.set(stepId, there);
  }
  return { byStep, ofWhole };
}

function stepCalled(
  steps: readonly { readonly id: string; readonly name: string }[],
  name: string,
): string | undefined {
  const wanted = foldText(name).trim();
  const same = steps.find((step) => step.name === wanted);
  if (same !== undefined) return same.id;
  const alike = steps.filter((step) => beginAlike(firstWord(step.name), firstWord(wanted)));
  return alike.length === 1 ? alike[0]?.id : undefined;
}

const firstWord = (name: string) => name.split(" ", 1)[0] ?? "";

/** Whether two words share at least five letters and three quarters of the shorter one. */
function beginAlike(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  return common >= Math.max(5, 0.75 * Math.min(one.length, other.length));
}

/** The map with what is said in its fourth band, after what was written there. Only to be drawn. */
export function withVoices(map: DrawnMap, voices: readonly MapVoice[]): DrawnMap {
  const { byStep } = placeVoices(map, voices);
  if (byStep.size === 0) return map;
  const said = [...byStep].flatMap(([stepId, of]) =>
    of.map(({ id, kind, text }) => ({ id: `voice ${id}`, stepId, kind, text })),
  );
  return { ...map, stickers: [...map.stickers, ...said] };
}
