import { ReadFault } from "../source/read-error.ts";
import { XML_END, XML_FAULT, XML_MORE, XmlCursor } from "./xml-cursor.ts";

/**
 * Visits every tag and text of a whole document in bytes.
 *
 * @throws {ReadFault} `read.xml` where it breaks the rules.
 */
export function walkXml(
  document: Uint8Array,
  visit: (cursor: XmlCursor, kind: number) => void,
): void {
  const cursor = new XmlCursor(true);
  const bytes = new Uint8Array(document.length + 8);
  bytes.set(document);
  cursor.feed(bytes, 0, document.length, true);
  for (;;) {
    const kind = cursor.next();
    if (kind === XML_END || kind === XML_MORE) return;
    if (kind === XML_FAULT) throw new ReadFault("read.xml", {}, { line: cursor.lines + 1 });
    visit(cursor, kind);
  }
}
