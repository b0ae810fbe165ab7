import { type InstantColumn, NO_OFFSET, PRECISION_SECOND, type TableColumn } from "@talka/engine";
import { parseInstantText } from "../dates/parse-instant-text.ts";

/** A column of texts; with "any" it becomes one of numbers where every text is a plain number. */
export function columnOfTexts(
  name: string,
  scope: "case" | "event",
  texts: readonly string[],
  kind: "text" | "any",
): TableColumn {
  const trimmed = texts.map((text) => text.trim());
  const filled = trimmed.filter((text) => text !== "");
  const isNumber =
    kind === "any" && filled.length > 0 && filled.every((t) => /^-?\d+(\.\d+)?$/.test(t));
  if (isNumber) {
    const values = Float64Array.from(trimmed, (text) => (text === "" ? Number.NaN : Number(text)));
    return { kind: "number", name, scope, values, unreadable: new Map() };
  }
  const codeOf = new Map<string, number>();
  const codes = Int32Array.from(trimmed, (text) => {
    if (text === "") return -1;
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    return code;
  });
  return { kind: "text", name, scope, codes, values: [...codeOf.keys()] };
}

/** A column of instants; what is no date is kept as it was written. */
export function instantsOfTexts(
  name: string,
  scope: "case" | "event",
  texts: readonly string[],
): InstantColumn {
  const wallMs = new Float64Array(texts.length).fill(Number.NaN);
  const offsetMinutes = new Int16Array(texts.length).fill(NO_OFFSET);
  const precision = new Uint8Array(texts.length).fill(PRECISION_SECOND);
  const unreadable = new Map<number, string>();
  let last = "";
  let parsed: ReturnType<typeof parseInstantText> = null;
  texts.forEach((text, r) => {
    // Rows of one event follow each other.
    if (text !== last || r === 0) parsed = text === "" ? null : parseInstantText(text);
    last = text;
    if (parsed === null) {
      if (text !== "") unreadable.set(r, text);
      return;
    }
    wallMs[r] = parsed.wallMs;
    // OCEL counts an instant without an offset as UTC.
    offsetMinutes[r] = parsed.offsetMinutes === NO_OFFSET ? 0 : parsed.offsetMinutes;
    precision[r] = parsed.precision;
  });
  return {
    kind: "instant",
    name,
    scope,
    wallMs,
    offsetMinutes,
    precision,
    unreadable,
    form: "yyyy-mm-dd hh:mm:ss",
  };
}
