/** A kind of file that is taken, known by its content and never by its name. */
export interface MaterialFileType {
  readonly code: MaterialFileCode;
  readonly mediaType: string;
  readonly ending: string;
  /** How it is shown in a page: itself in a closed frame, as words read from it, or not at all. */
  readonly preview: "pdf" | "image" | "text" | "outline" | "none";
}

/** Names of the kinds of files that are taken. */
export const materialFileCodes = [
  "pdf",
  "png",
  "jpg",
  "webp",
  "mp4",
  "pptx",
  "docx",
  "xlsx",
  "odp",
  "odt",
  "ods",
  "txt",
  "csv",
] as const;
export type MaterialFileCode = (typeof materialFileCodes)[number];

const office = "application/vnd.openxmlformats-officedocument";
const open = "application/vnd.oasis.opendocument";
const rows: readonly (readonly [MaterialFileCode, string, MaterialFileType["preview"]])[] = [
  ["pdf", "application/pdf", "pdf"],
  ["png", "image/png", "image"],
  ["jpg", "image/jpeg", "image"],
  ["webp", "image/webp", "image"],
  ["mp4", "video/mp4", "none"],
  ["pptx", `${office}.presentationml.presentation`, "outline"],
  ["docx", `${office}.wordprocessingml.document`, "outline"],
  ["xlsx", `${office}.spreadsheetml.sheet`, "outline"],
  ["odp", `${open}.presentation`, "outline"],
  ["odt", `${open}.text`, "outline"],
  ["ods", `${open}.spreadsheet`, "outline"],
  ["txt", "text/plain; charset=utf-8", "text"],
  ["csv", "text/csv; charset=utf-8", "text"],
];

/** Every kind of file that is taken. */
export const materialFileTypes: readonly MaterialFileType[] = rows.map(
  ([code, mediaType, preview]) => ({ code, mediaType, ending: code, preview }),
);

/** The kind of this name. */
export function fileTypeOf(code: MaterialFileCode): MaterialFileType {
  return materialFileTypes.find((one) => one.code === code)!;
}

/**
 * The kind of a file by its first bytes: 4,096 or all of it. "zip" may be an office document, which
 * only its parts can tell. `null`: nothing that is taken; web pages, drawings in SVG and programs
 * never are.
 *
 * @param name The name it came with: it only tells CSV from other text.
 */
export function detectFileType(
  head: Uint8Array,
  name: string,
): Exclude<MaterialFileCode, "docx" | "pptx" | "xlsx" | "odt" | "odp" | "ods"> | "zip" | null {
  if (begins(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  if (begins(head, [0xff, 0xd8, 0xff])) return "jpg";
  if (latin(head, 0, 4) === "RIFF" && latin(head, 8, 12) === "WEBP") return "webp";
  if (latin(head, 4, 8) === "ftyp") return isVideoBrand(latin(head, 8, 12)) ? "mp4" : null;
  if (begins(head, [0x50, 0x4b, 0x03, 0x04])) return "zip";
  if (latin(head, 0, 5) === "%PDF-") return "pdf";
  if (!isPlainText(head)) return null;
  return /\.csv$/i.test(name) ? "csv" : "txt";
}

/** The kind of an office document by its parts; `null` where it is none, or carries macros. */
export function detectOfficeType(parts: {
  /** Text of `[Content_Types].xml`, or `null`. */
  readonly contentTypes: string | null;
  /** Text of the part `mimetype`, or `null`. */
  readonly mimetype: string | null;
  readonly names: readonly string[];
}): MaterialFileCode | null {
  const { contentTypes, mimetype, names } = parts;
  if (names.some((one) => /(^|\/)(vbaProject\.bin|Basic\/|Scripts\/)/i.test(one))) return null;
  if (mimetype !== null) {
    const asked = mimetype.trim();
    return materialFileTypes.find((one) => one.mediaType === asked)?.code ?? null;
  }
  if (contentTypes === null || /macroEnabled/i.test(contentTypes)) return null;
  for (const code of ["pptx", "docx", "xlsx"] as const) {
    if (contentTypes.includes(`"${fileTypeOf(code).mediaType}.main+xml"`)) return code;
  }
  return null;
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function isVideoBrand(brand: string): boolean {
  return /^(isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash)/.test(brand);
}

/** Text that no browser could take for a page: UTF-8, no control signs, and no markup. */
function isPlainText(head: Uint8Array): boolean {
  if (head.length === 0 || !isUtf8(head)) return false;
  const text = latin(head, 0, head.length);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those that text has no use for
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text)) return false;
  const start = text.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  return !/^<[!?a-z]/i.test(start) && !/^#!/.test(start) && !/<(script|html|svg)\b/i.test(text);
}

/** Whether these are letters in UTF-8; the last one may be cut by the end of the piece. */
function isUtf8(bytes: Uint8Array): boolean {
  let p = 0;
  while (p < bytes.length) {
    const byte = bytes[p]!;
    const more =
      byte < 0x80 ? 0 : byte < 0xc2 ? -1 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : -1;
    if (more < 0) return false;
    for (let k = 1; k <= more && p + k < bytes.length; k++) {
      if ((bytes[p + k]! & 0xc0) !== 0x80) return false;
    }
    p += more + 1;
  }
  return true;
}
