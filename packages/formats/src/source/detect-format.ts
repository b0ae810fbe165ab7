import { sniffEncoding } from "./encoding.ts";

/** Formats that are told apart by content. */
export type FileFormat = "csv" | "xes" | "xlsx" | "arrow";

/** What first bytes say: a format, or `null` for what is certainly no log (a picture, a PDF). */
export function detectFormat(head: Uint8Array): FileFormat | null {
  const starts = (text: string, at = 0) =>
    [...text].every((letter, k) => head[at + k] === letter.charCodeAt(0));
  if (starts("PK\u0003\u0004") || starts("PK\u0005\u0006")) return "xlsx";
  if (starts("ARROW1")) return "arrow";
  // An Arrow stream begins with a continuation mark and the length of its schema.
  if (head[0] === 0xff && head[1] === 0xff && head[2] === 0xff && head[3] === 0xff) return "arrow";
  if (starts("%PDF") || starts("\u0089PNG") || starts("GIF8") || starts("\u00ff\u00d8\u00ff")) {
    return null;
  }
  // Workbooks of old Excel, and encrypted ones.
  if (starts("\u00d0\u00cf\u0011\u00e0")) return null;
  if (isBinary(head)) return null;
  const first = firstInk(head);
  if (first === 60) return "xes";
  // Objects of JSON; no header begins so.
  return first === 123 ? null : "csv";
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
