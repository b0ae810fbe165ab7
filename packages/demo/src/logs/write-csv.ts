import type { TextRows } from "./text-rows.ts";

/** The rows as the text of a file: semicolons, a header, lines ended as on office computers. */
export function writeSemicolonCsv({ header, rows }: TextRows): string {
  return [header, ...rows].map((fields) => `${fields.map(quoted).join(";")}\r\n`).join("");
}

function quoted(field: string): string {
  return /[;"\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
