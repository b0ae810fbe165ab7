/** Which activity of a model each activity of a log is. */
export interface ActivityMatch {
  /** Index into the names of the model, −1 where it knows none. Length: names of the log. */
  readonly modelActivity: Int32Array;
  /** Names of the model that the log does not know. */
  readonly onlyInModel: readonly string[];
}

/**
 * Matches names exactly first; what is left, by letters alone: without regard to case, to spaces at
 * the ends, to how many stand between words. A name that so becomes ambiguous is not matched.
 */
export function matchActivities(
  logNames: readonly string[],
  modelNames: readonly string[],
): ActivityMatch {
  const exact = new Map(modelNames.map((name, a) => [name, a]));
  const loose = new Map<string, number>();
  const spoken = (name: string) => name.trim().replace(/\s+/gu, " ").toLocaleLowerCase("en");
  modelNames.forEach((name, a) => {
    loose.set(spoken(name), loose.has(spoken(name)) ? -1 : a);
  });
  const modelActivity = Int32Array.from(
    logNames,
    (name) => exact.get(name) ?? loose.get(spoken(name)) ?? -1,
  );
  const met = new Set(modelActivity);
  return { modelActivity, onlyInModel: modelNames.filter((_, a) => !met.has(a)) };
}
