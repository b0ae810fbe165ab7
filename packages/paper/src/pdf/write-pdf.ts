import type { Publicity } from "@talka/exchange";
import { type ReportDocument, translator } from "@talka/report";
import { drawBlock, drawText, localeOf } from "./draw-blocks.ts";
import { drawPublicity, publicityHeight } from "./draw-publicity.ts";
import {
  addGroup,
  decorate,
  keepRoom,
  openSheet,
  type Sheet,
  textWidth,
  write,
} from "./open-sheet.ts";
import { ink, mm, sizes } from "./paper-look.ts";
import { paperWords } from "./paper-words.ts";

/** What a printed document needs beside its words. */
export interface PdfOptions {
  /** Written into the file as the time it was made. */
  readonly madeAtMs: number;
  /** Lying pages for wide tables. */
  readonly orientation?: "portrait" | "landscape";
  /** Of funded work: stands at the end, in its own language. */
  readonly publicity?: Publicity | null;
  /** Off only where the file itself is to be read. */
  readonly compress?: boolean;
}

/**
 * A document as A4 pages: tagged for screen readers, with bookmarks, its letters embedded, the title
 * at the head of later pages and the foot and page numbers on all.
 */
export async function writePdf(report: ReportDocument, options: PdfOptions): Promise<Uint8Array> {
  const sheet = openSheet({
    locale: report.locale,
    title: report.title,
    author: report.organisation,
    madeAtMs: options.madeAtMs,
    orientation: options.orientation ?? "portrait",
    compress: options.compress ?? true,
  });
  drawHead(sheet, report);
  for (const section of report.sections) {
    keepRoom(sheet.pdf, 72);
    sheet.pdf.outline.addItem(section.title);
    const group = addGroup(sheet, sheet.root, "Sect");
    sheet.pdf.y += 10;
    const title = { font: "strong", size: sizes.heading, after: 4 } as const;
    drawText(sheet, group, "H2", section.title, title);
    const context = { heading: section.title, locale: report.locale };
    for (const block of section.blocks) drawBlock(sheet, group, block, context);
    group.end();
  }
  if (options.publicity) {
    const place = { width: textWidth(sheet.pdf), emblem: 11 * mm };
    keepRoom(sheet.pdf, publicityHeight(sheet.pdf, options.publicity, place) + 22);
    const at = { ...place, left: sheet.pdf.page.margins.left, top: sheet.pdf.y + 16 };
    drawPublicity(sheet, sheet.root, options.publicity, at);
  }
  numberPages(sheet, report);
  return sheet.finish();
}

function drawHead(sheet: Sheet, report: ReportDocument): void {
  const { pdf, root } = sheet;
  const who = { font: "strong", size: sizes.small, colour: ink.accent, after: 2 } as const;
  drawText(sheet, root, "P", report.organisation, who);
  drawText(sheet, root, "H1", report.title, { font: "strong", size: sizes.title, after: 4 });
  for (const line of report.lead) drawText(sheet, root, "P", line, { colour: ink.soft, after: 1 });
  const y = pdf.y + 5;
  decorate(pdf, () => {
    pdf
      .moveTo(pdf.page.margins.left, y)
      .lineTo(pdf.page.margins.left + textWidth(pdf), y)
      .lineWidth(1.5)
      .strokeColor(ink.accent)
      .stroke();
  });
  pdf.y = y + 4;
}

function numberPages({ pdf }: Sheet, report: ReportDocument): void {
  const say = translator(paperWords, localeOf(report.locale));
  const { count } = pdf.bufferedPageRange();
  for (let k = 0; k < count; k++) {
    pdf.switchToPage(k);
    const { margins, height } = pdf.page;
    const width = textWidth(pdf);
    // below the margin a line of text would open a page of its own
    const kept = margins.bottom;
    margins.bottom = 0;
    const y = height - kept + 5 * mm;
    decorate(
      pdf,
      () => {
        write(pdf, "regular", sizes.note, ink.faint);
        const page = say("page", { page: k + 1, pages: count });
        const room = width - pdf.widthOfString(page) - 20;
        pdf.text(shorten(pdf, report.foot, room), margins.left, y, { lineBreak: false });
        pdf.text(page, margins.left + width - pdf.widthOfString(page), y, { lineBreak: false });
        if (k > 0) {
          const title = shorten(pdf, report.title, width);
          pdf.text(title, margins.left, margins.top - 7 * mm, { lineBreak: false });
        }
      },
      "Pagination",
    );
    margins.bottom = kept;
  }
}

/** The text, or as much of it as fits before an ellipsis. */
function shorten(pdf: PDFKit.PDFDocument, text: string, width: number): string {
  if (pdf.widthOfString(text) <= width) return text;
  let end = text.length;
  while (end > 0 && pdf.widthOfString(`${text.slice(0, end).trimEnd()}…`) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}
