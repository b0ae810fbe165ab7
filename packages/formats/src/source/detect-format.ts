import { sniffEncoding } from "./encoding.ts";

/** Formats that are told apart by content. */
export type FileFormat = "csv" | "xes" | "xlsx" | "arrow" | "ocel";

/** What a file is that is no log we read; "unknown" for everything else. */
export type ForeignKind =
  | "document"
  | "old-workbook"
  | "json"
  | "object-log"
  | "database"
  | "parquet"
  | "unknown";

const SQLITE = "SQLite format 3\u0000";

/** What first bytes say: a format, or `null` for what is certainly no log (a picture, a PDF). */
export function detectFormat(head: Uint8Array): FileFormat | null {
  if (starts(head, "PK\u0003\u0004") || starts(head, "PK\u0005\u0006")) return "xlsx";
  if (starts(head, "ARROW1")) return "arrow";
  // An Arrow stream begins with a continuation mark and the length of its schema.
  if (starts(head, "\u00ff\u00ff\u00ff\u00ff")) return "arrow";
  if (starts(head, SQLITE) || isObjectLogJson(head)) return "ocel";
  if (foreignKind(head) !== "unknown" || isBinary(head)) return null;
  return firstInk(head) === 60 ? "xes" : "csv";
}

/** Names what is no log of one thing after another, so that the person can be told the way out. */
export function foreignKind(head: Uint8Array): ForeignKind {
  if (["%PDF", "\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff"].some((mark) => starts(head, mark))) {
    return "document";
  }
  // Workbooks of old Excel, and encrypted ones.
  if (starts(head, "\u00d0\u00cf\u0011\u00e0")) return "old-workbook";
  if (starts(head, SQLITE)) return "database";
  if (starts(head, "PAR1")) return "parquet";
  const ink = firstInk(head);
  const text = ink === 60 || ink === 91 || ink === 123 ? new TextDecoder().decode(head) : "";
  if (ink === 60) return isObjectLogXml(text) ? "object-log" : "unknown";
  // Objects of JSON, or a list of objects; no header begins so.
  if (!/^[\s\ufeff]*(\{|\[\s*[[{])/.test(text)) return "unknown";
  return /"ocel:|"objectTypes"|"eventTypes"/.test(text) ? "object-log" : "json";
}

/** Logs that follow objects instead of cases (OCEL 1 and 2) as XML. */
function isObjectLogXml(text: string): boolean {
  return /<log\b/.test(text) && /<object-types\b|<event-types\b|scope="object"|<events>/.test(text);
}

/** OCEL 2.0: lists of types, of objects and of events with their relationships. */
function isObjectLogJson(head: Uint8Array): boolean {
  if (firstInk(head) !== 123) return false;
  const text = new TextDecoder().decode(head);
  return !text.includes('"ocel:') && /"objectTypes"|"eventTypes"|"relationships"/.test(text);
}

function starts(head: Uint8Array, text: string): boolean {
  return [...text].every((letter, k) => head[k] === letter.charCodeAt(0));
}

/** More control characters than text would hold, and no zeros of UTF-16. */
function isBinary(head: Uint8Array): boolean {
  if (sniffEncoding(head).startsWith("utf-16")) return false;
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  return controls > head.length / 50;
}

/** The first byte that is no mark, zero or blank. */
function firstInk(head: Uint8Array): number {
  for (const byte of head) {
    if (byte > 32 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf && byte < 0xfe) return byte;
  }
  return 0;
}
