import { optional, type Place } from "./loose-json.ts";
import type { ParametersGeneration } from "./read-distribution.ts";

/** Old where a name, a shape or a number of parameters says so. */
export function generationOf(file: Place): ParametersGeneration {
  const isObject = (key: string) => {
    const section = optional(file, key);
    return (
      section !== null &&
      !Array.isArray(section.value) &&
      Object.keys(section.value as object).length > 0
    );
  };
  const sections = ["resource_profiles", "task_resource_distribution", "resource_calendars"];
  if (sections.some(isObject)) return "old";
  let isOld = false;
  JSON.stringify(file.value, (_, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    const { distribution_name: name, distribution_params: params } = value as Record<
      string,
      unknown
    >;
    if (typeof name !== "string" || !Array.isArray(params)) return value;
    if (name === "exponnorm" || name === "triang" || name === "default") isOld = true;
    if ((name === "gamma" || name === "lognorm") && (params.length === 3 || params.length > 4))
      isOld = true;
    return value;
  });
  return isOld ? "old" : "current";
}
