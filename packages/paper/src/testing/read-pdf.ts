/** A run of marked content: what a screen reader or an extractor takes as one piece. */
export interface MarkedText {
  /** "P", "TH", "Artifact". */
  readonly tag: string;
  readonly text: string;
}

/** What a test wants to know of an uncompressed file. */
export interface ReadPdf {
  /** The file as Latin-1 letters, for its dictionaries. */
  readonly raw: string;
  /** Marked texts in the order they were written, page after page. */
  readonly marked: readonly MarkedText[];
  /** Structure types in the order of the objects. */
  readonly structure: readonly string[];
  readonly pageCount: number;
}

/**
 * Reads back what the product wrote without compression: enough of the format for its own files, and
 * nothing of the library that wrote them, so that it may bear witness.
 */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const raw = Buffer.from(bytes).toString("latin1");
  const objects = new Map<string, string>();
  for (const [, id = "", body = ""] of raw.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(id, body);
  }
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  const marked = pages.flatMap((page) => {
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? "") ?? "";
    const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? "") ?? page;
    return readContent(content, fontsOf(resources, objects));
  });
  const structure = [...objects.values()].flatMap((body) => {
    const type = /^<<\n\/S \/(\w+)\n/.exec(body)?.[1];
    return type === undefined ? [] : [type];
  });
  return { raw, marked, structure, pageCount: pages.length };
}

type Letters = ReadonlyMap<number, string>;

function fontsOf(resources: string, objects: ReadonlyMap<string, string>): Map<string, Letters> {
  const fonts = new Map<string, Letters>();
  const list = /\/Font <<([\s\S]*?)>>/.exec(resources)?.[1] ?? "";
  for (const [, name = "", id = ""] of list.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? "")?.[1] ?? "";
    fonts.set(name, lettersOf(objects.get(unicode) ?? ""));
  }
  return fonts;
}

const letters = (hex: string) =>
  Buffer.from(hex.replace(/\s/g, ""), "hex").swap16().toString("utf16le");

function lettersOf(map: string): Letters {
  const found = new Map<number, string>();
  for (const [, from = "", list = ""] of map.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    for (const [k, [, hex = ""]] of [...list.matchAll(/<([\w ]*)>/g)].entries()) {
      found.set(Number.parseInt(from, 16) + k, letters(hex));
    }
  }
  return found;
}

function readContent(content: string, fonts: ReadonlyMap<string, Letters>): MarkedText[] {
  const marked: { tag: string; text: string }[] = [];
  let open: { tag: string; text: string } | null = null;
  let font: Letters = new Map();
  let row = "";
  const token =
    /\/(\w+)(?: <<[\s\S]*?>>)? B[DM]C|EMC|\/(F\d+) [\d.]+ Tf|1 0 0 1 \S+ (\S+) Tm|\[([^\]]*)\] TJ/g;
  for (const [whole, tag, name, y, shown] of content.matchAll(token)) {
    if (whole === "EMC") {
      open = null;
    } else if (tag !== undefined) {
      open = { tag, text: "" };
      marked.push(open);
      row = "";
    } else if (name !== undefined) {
      font = fonts.get(name) ?? new Map();
    } else if (y !== undefined) {
      if (open !== null && row !== "" && row !== y && !/\s$/.test(open.text)) open.text += " ";
      row = y;
    } else if (open !== null && shown !== undefined) {
      for (const [, hex = ""] of shown.matchAll(/<(\w+)>/g)) {
        for (const code of hex.match(/.{4}/g) ?? []) {
          open.text += font.get(Number.parseInt(code, 16)) ?? "\uFFFD";
        }
      }
    }
  }
  return marked.map((one) => ({ ...one, text: one.text.trim() }));
}
