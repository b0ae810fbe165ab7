import PDFDocument from "pdfkit";
import { type PaperFont, paperFont } from "./paper-fonts.ts";
import { ink, margins, sizes } from "./paper-look.ts";

/** What a document is, for whoever opens it. */
export interface SheetOptions {
  /** Language of the whole document: "lv". */
  readonly locale: string;
  readonly title: string;
  /** The organisation that speaks. */
  readonly author: string;
  /** Written into the file as the time it was made; the caller has the clock. */
  readonly madeAtMs: number;
  readonly orientation?: "portrait" | "landscape";
  /** A4 unless told. */
  readonly size?: "A4" | "A3" | "A1";
  /** Everything is drawn so much smaller, 0 to 1; the page keeps its size. */
  readonly scale?: number;
  /** Whether a page of text or a page that is placed by hand, without margins. */
  readonly placed?: boolean;
  /** Off only where a person or a test wants to read the file itself. */
  readonly compress?: boolean;
}

/** An element of the structure a screen reader walks. */
export type Element = PDFKit.PDFStructureElement;

/** A tagged document that is being written. */
export interface Sheet {
  readonly pdf: PDFKit.PDFDocument;
  /** The element of the whole document. */
  readonly root: Element;
  /** Ends the document; every page was written. */
  readonly finish: () => Promise<Uint8Array>;
}

/**
 * Opens a document that says its language and title, carries the tree of its structure and embeds
 * its letters, as PDF/UA asks.
 */
export function openSheet(options: SheetOptions): Sheet {
  const pdf = new PDFDocument({
    size: options.size ?? "A4",
    layout: options.orientation ?? "portrait",
    margins: options.placed ? { top: 0, right: 0, bottom: 0, left: 0 } : { ...margins },
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    lang: options.locale,
    compress: options.compress ?? true,
    info: {
      Title: options.title,
      Author: options.author,
      Creator: "Talka",
      Producer: "Talka",
      CreationDate: new Date(options.madeAtMs),
    },
    // the list of types is a version behind the library
    ...({ subset: "PDF/UA" } as object),
  });
  const { scale = 1 } = options;
  if (scale !== 1) {
    // the page is larger for whoever draws on it, and all that is drawn is smaller
    const shrink = () => {
      pdf.scale(scale);
      pdf.page.width /= scale;
      pdf.page.height /= scale;
    };
    shrink();
    pdf.on("pageAdded", shrink);
  }
  pdf.registerFont("regular", Buffer.from(paperFont("regular")));
  pdf.registerFont("strong", Buffer.from(paperFont("strong")));
  const parts: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on("data", (part: Uint8Array) => parts.push(part));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.on("error", reject);
  });
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  write(pdf, "regular", sizes.text, ink.text);
  return {
    pdf,
    root,
    finish: () => {
      root.end();
      for (let k = 0; k < pdf.bufferedPageRange().count; k++) {
        pdf.switchToPage(k);
        // links are walked in the order of the structure
        (pdf.page.dictionary as unknown as { data: Record<string, string> }).data["Tabs"] = "S";
      }
      pdf.end();
      return done;
    },
  };
}

/** Chooses letters and their colour for what is written next. */
export function write(pdf: PDFKit.PDFDocument, font: PaperFont, size: number, colour: string) {
  return pdf.font(font).fontSize(size).fillColor(colour);
}

/** Draws what has no meaning of its own: lines, grounds, page numbers. Screen readers pass it by. */
export function decorate(
  pdf: PDFKit.PDFDocument,
  draw: () => void,
  type: "Layout" | "Pagination" = "Layout",
): void {
  pdf.markContent("Artifact", { type });
  draw();
  pdf.endMarkedContent();
}

/** What may be told of an element beside its content. */
interface ElementOptions {
  readonly alt?: string;
  readonly lang?: string;
  readonly scope?: "Row" | "Column";
  /** Left, top, right, bottom on the page, for figures. */
  readonly bbox?: readonly [number, number, number, number];
}

/** Adds an element with content of its own. */
export function addContent(
  sheet: Sheet,
  parent: Element,
  type: string,
  draw: () => void,
  options: ElementOptions = {},
): void {
  parent.add(sheet.pdf.struct(type, options as PDFKit.Mixins.StructureElementOptions, draw));
}

/** Adds an element that holds others; whoever opens it ends it. */
export function addGroup(
  sheet: Sheet,
  parent: Element,
  type: string,
  options: ElementOptions = {},
): Element {
  const made = sheet.pdf.struct(type, options as PDFKit.Mixins.StructureElementOptions);
  parent.add(made);
  return made;
}

/** How far text may go on a page, from its left edge. */
export function textWidth(pdf: PDFKit.PDFDocument): number {
  return pdf.page.width - pdf.page.margins.left - pdf.page.margins.right;
}

/** Points left above the foot of the page. */
export function roomLeft(pdf: PDFKit.PDFDocument): number {
  return pdf.page.height - pdf.page.margins.bottom - pdf.y;
}

/** Goes to the next page where less than `height` is left on this one. */
export function keepRoom(pdf: PDFKit.PDFDocument, height: number): void {
  if (roomLeft(pdf) < height) pdf.addPage();
}
