import { ReadFault } from "../source/read-error.ts";
import { findAttribute } from "../xml/find-attribute.ts";
import { walkXml } from "../xml/walk-xml.ts";
import { XML_OPEN } from "../xml/xml-cursor.ts";
import { isDateFormat, isTimeFormat } from "./number-format.ts";
import type { ZipArchive } from "./zip-archive.ts";

/** What a workbook says beside its cells. */
export interface Workbook {
  /** In the order of the tabs. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  /** Whether days are counted from 1904 and not from 1900. */
  readonly from1904: boolean;
  /** For each cell format: what a number in it is. */
  readonly formats: readonly ("number" | "date" | "time")[];
  /** Where the shared strings are, or `null`. */
  readonly stringsPath: string | null;
}

/** Reads the small parts of a workbook. */
export async function readWorkbook(archive: ZipArchive): Promise<Workbook> {
  const root = await relations(archive, "_rels/.rels", "");
  const path =
    root.find((relation) => relation.type === "officeDocument")?.target ?? "xl/workbook.xml";
  const part = await archive.part(path);
  if (!part) throw new ReadFault("read.zip", { part: path });
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const own = await relations(archive, `${folder}_rels/${path.slice(folder.length)}.rels`, folder);
  const sheets: { name: string; path: string }[] = [];
  let from1904 = false;
  walkXml(part, (cursor, kind) => {
    if (kind !== XML_OPEN) return;
    if (cursor.name() === "workbookPr") {
      from1904 = /^(1|true)$/.test(findAttribute(cursor, "date1904") ?? "");
    } else if (cursor.name() === "sheet") {
      const id = findAttribute(cursor, "r:id") ?? findAttribute(cursor, "id");
      const target = own.find((relation) => relation.id === id && relation.type === "worksheet");
      const name = findAttribute(cursor, "name") ?? "";
      if (target && archive.has(target.target)) sheets.push({ name, path: target.target });
    }
  });
  const pathOf = (type: string) => own.find((relation) => relation.type === type)?.target ?? null;
  const stringsPath = pathOf("sharedStrings");
  return {
    sheets,
    from1904,
    formats: await formats(archive, pathOf("styles")),
    stringsPath: stringsPath !== null && archive.has(stringsPath) ? stringsPath : null,
  };
}

interface Relation {
  readonly id: string;
  /** The last part of its type. */
  readonly type: string;
  readonly target: string;
}

async function relations(archive: ZipArchive, path: string, folder: string): Promise<Relation[]> {
  const part = await archive.part(path);
  const found: Relation[] = [];
  if (!part) return found;
  walkXml(part, (cursor, kind) => {
    if (kind !== XML_OPEN || cursor.name() !== "Relationship") return;
    const target = findAttribute(cursor, "Target") ?? "";
    found.push({
      id: findAttribute(cursor, "Id") ?? "",
      type: (findAttribute(cursor, "Type") ?? "").replace(/^.*\//, ""),
      target: target.startsWith("/") ? target.slice(1) : folder + target.replace(/^\.\//, ""),
    });
  });
  return found;
}

async function formats(
  archive: ZipArchive,
  path: string | null,
): Promise<("number" | "date" | "time")[]> {
  const part = path === null ? null : await archive.part(path);
  const kinds: ("number" | "date" | "time")[] = [];
  if (!part) return kinds;
  const custom = new Map<number, string>();
  let inCellFormats = false;
  walkXml(part, (cursor, kind) => {
    const name = cursor.name();
    if (name === "cellXfs") inCellFormats = kind === XML_OPEN;
    if (kind !== XML_OPEN) return;
    if (name === "numFmt") {
      custom.set(
        Number(findAttribute(cursor, "numFmtId")),
        findAttribute(cursor, "formatCode") ?? "",
      );
    } else if (name === "xf" && inCellFormats) {
      const id = Number(findAttribute(cursor, "numFmtId") ?? 0);
      const code = custom.get(id) ?? null;
      kinds.push(isDateFormat(id, code) ? "date" : isTimeFormat(id, code) ? "time" : "number");
    }
  });
  return kinds;
}
