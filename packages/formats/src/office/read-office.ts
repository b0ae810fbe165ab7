import { ReadFault } from "../source/read-error.ts";
import { ZipArchive } from "../xlsx/zip-archive.ts";
import { partTexts, titleIn } from "./office-texts.ts";

/** What an office file tells of itself without being opened by its own program. */
export interface OfficeFile {
  /** Text of `[Content_Types].xml`; `null` where there is none. */
  readonly contentTypes: string | null;
  /** Text of the part `mimetype`; `null` where there is none. */
  readonly mimetype: string | null;
  /** Paths of all parts. */
  readonly names: readonly string[];
  readonly title: string;
  /** Slides, sheets, or the one text of a letter, in order; at most the first 200. */
  readonly sections: readonly OfficeSection[];
  /** How many there are in all. */
  readonly sectionCount: number;
}

/** A slide, a sheet or a text. */
export interface OfficeSection {
  /** The first line of a slide, the name of a sheet; "" for a letter. */
  readonly title: string;
  /** Lines of text after it, cut where they become many. */
  readonly lines: readonly string[];
}

const mostSections = 200;
const mostPartBytes = 8 * 1024 * 1024;

/**
 * Title and text outline of an office file: PowerPoint, Word, Excel, and the OpenDocument kinds.
 * `null` where the bytes are no archive that can be read. Never unpacks more than 8 MB of a part.
 */
export async function readOffice(bytes: Uint8Array): Promise<OfficeFile | null> {
  try {
    const archive = new ZipArchive(bytes, {});
    const names = archive.files;
    const open = async (path: string) => textOf(archive, path);
    const contentTypes = await open("[Content_Types].xml");
    const mimetype = await open("mimetype");
    const title = titleIn((await open("docProps/core.xml")) ?? (await open("meta.xml")) ?? "");
    const { sections, sectionCount } = await sectionsOf(names, open);
    return { contentTypes, mimetype, names, title, sections, sectionCount };
  } catch (fault) {
    if (fault instanceof ReadFault || fault instanceof RangeError) return null;
    throw fault;
  }
}

async function sectionsOf(
  names: readonly string[],
  open: (path: string) => Promise<string | null>,
): Promise<Pick<OfficeFile, "sections" | "sectionCount">> {
  const slides = names
    .map((name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name))
    .flatMap((found) => (found === null ? [] : [Number(found[1])]))
    .sort((a, b) => a - b);
  if (slides.length > 0) {
    const sections: OfficeSection[] = [];
    for (const number of slides.slice(0, mostSections)) {
      const part = await open(`ppt/slides/slide${number}.xml`);
      sections.push(...partTexts("slide", part ?? "").slice(0, 1));
    }
    return { sections, sectionCount: slides.length };
  }
  for (const [path, kind] of wholes) {
    const part = await open(path);
    if (part === null) continue;
    const all = partTexts(kind, part);
    return { sections: all.slice(0, mostSections), sectionCount: all.length };
  }
  return { sections: [], sectionCount: 0 };
}

const wholes = [
  ["word/document.xml", "letter"],
  ["xl/workbook.xml", "workbook"],
  ["content.xml", "open-document"],
] as const;

/** A part as text; `null` where it is not there. */
async function textOf(archive: ZipArchive, path: string): Promise<string | null> {
  if (!archive.has(path)) return null;
  const pieces: string[] = [];
  const decoder = new TextDecoder();
  let size = 0;
  await archive.unpack(path, (piece) => {
    size += piece.length;
    if (size > mostPartBytes) throw new ReadFault("read.too-large", { limit: mostPartBytes });
    pieces.push(decoder.decode(piece, { stream: true }));
  });
  return pieces.join("");
}
