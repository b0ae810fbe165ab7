import { type OpenFile, openFile } from "../source/open-file.ts";
import { readWhole } from "../source/read-chunks.ts";
import { ReadFault } from "../source/read-error.ts";
import { ZipArchive } from "./zip-archive.ts";

const MOST_BYTES = 2 ** 31;

/**
 * The one file inside a zip archive, as if it had been given itself; `null` for a workbook, which is
 * a zip archive of its own kind.
 *
 * @throws {ReadFault} `read.zip` for an archive that is damaged, empty, or holds several files.
 */
export async function openZipped(file: OpenFile): Promise<OpenFile | null> {
  if (beginsAsWorkbook(file.head)) return null;
  const bytes = await readWhole(file.stream(), file.watch, MOST_BYTES);
  const archive = new ZipArchive(bytes, file.watch);
  if (archive.has("[Content_Types].xml") || archive.has("xl/workbook.xml")) return null;
  const { files } = archive;
  const [path] = files;
  if (path === undefined || files.length > 1) {
    throw new ReadFault("read.zip", { what: "files", files: files.length });
  }
  const name = path.split("/").at(-1) ?? path;
  // Progress was told while the archive was read.
  const { signal } = file.watch;
  return openFile({ name, size: null, stream: () => archive.stream(path) }, { signal });
}

/** Spares most workbooks from being read twice: their first part has a telling name. */
function beginsAsWorkbook(head: Uint8Array): boolean {
  const name = new TextDecoder("latin1").decode(head.subarray(30, 60));
  return (
    name.startsWith("[Content_Types].xml") || name.startsWith("_rels/") || name.startsWith("xl/")
  );
}
