/** Thrown where a value is not what a parameter file must hold there; caught at the door. */
export class ParametersFault extends Error {
  readonly error: ParametersError;
  constructor(code: ParametersError["code"], path: string, id = "") {
    super(`${code} ${path} ${id}`);
    this.error = { code, path, id };
  }
}

/** Why a parameter file gave no model. `path` names the place, as in `resource_profiles[2].id`. */
export interface ParametersError {
  readonly code: /** Not JSON at all. */
    | "parameters.json"
    /** A section or key that must be there is not. */
    | "parameters.missing"
    /** A value of the wrong kind, or outside what is possible. */
    | "parameters.value"
    /** A distribution nobody knows, or with too few parameters. */
    | "parameters.distribution"
    /** A name that stands for nothing: `id` holds it. */
    | "parameters.unknown-id";
  readonly path: string;
  readonly id: string;
}

/** One value of a file with where it stands; reading a wrong kind throws. */
export interface Place {
  readonly value: unknown;
  readonly path: string;
}

/** Reads JSON in which `Infinity` and `NaN` may stand, as some programs write it; `NaN` is `null`. */
export function readLooseJson(text: string): Place {
  const strict = text.replace(/"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g, (found) => {
    if (found.startsWith('"')) return found;
    return found === "NaN" ? "null" : found.startsWith("-") ? "-1e999" : "1e999";
  });
  try {
    return { value: JSON.parse(strict), path: "" };
  } catch {
    throw new ParametersFault("parameters.json", "");
  }
}

/** The value under a key, or `null` where it is not there. */
export function optional(place: Place, key: string): Place | null {
  const { value } = place;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ParametersFault("parameters.value", place.path);
  }
  const found = (value as Readonly<Record<string, unknown>>)[key];
  if (found === undefined || found === null) return null;
  return { value: found, path: place.path === "" ? key : `${place.path}.${key}` };
}

/** The value under a key that must be there. */
export function required(place: Place, key: string): Place {
  const found = optional(place, key);
  if (found === null) {
    throw new ParametersFault(
      "parameters.missing",
      place.path === "" ? key : `${place.path}.${key}`,
    );
  }
  return found;
}

/** The items of a list; of an object its values, each with its key put in under `keyName`. */
export function items(place: Place | null, keyName: string): readonly Place[] {
  if (place === null) return [];
  const { value, path } = place;
  if (Array.isArray(value)) return value.map((item, k) => ({ value: item, path: `${path}[${k}]` }));
  if (typeof value !== "object" || value === null)
    throw new ParametersFault("parameters.value", path);
  return Object.entries(value).map(([key, item]) => {
    const own = Array.isArray(item) || typeof item !== "object" ? { items: item } : item;
    return { value: { [keyName]: key, ...own }, path: `${path}.${key}` };
  });
}

/** Text; a number is taken as text. */
export function textOf(place: Place): string {
  if (typeof place.value === "string") return place.value;
  if (typeof place.value === "number") return String(place.value);
  throw new ParametersFault("parameters.value", place.path);
}

/** A number, also written as text; "inf" is ∞. */
export function numberOf(place: Place): number {
  const { value } = place;
  if (typeof value === "number") return value;
  if (typeof value === "string" && /^[+]?inf(inity)?$/i.test(value.trim())) return Infinity;
  if (typeof value === "string" && /^-inf(inity)?$/i.test(value.trim())) return -Infinity;
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : Number.NaN;
  if (Number.isNaN(number)) throw new ParametersFault("parameters.value", place.path);
  return number;
}
