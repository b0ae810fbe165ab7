import type { ReportDocument } from "@talka/report";
import { drawBlock, drawText } from "../pdf/draw-blocks.ts";
import { addGroup, decorate, openSheet, type Sheet, textWidth, write } from "../pdf/open-sheet.ts";
import { ink, margins, mm, sizes } from "../pdf/paper-look.ts";

/** How a sheet is laid out. */
export interface SheetForm {
  readonly size: "A4" | "A3";
  /** Sections of the left column; the others stand right of them. `null`: one column. */
  readonly leftSections: number | null;
  /** Written into the file as the time it was made. */
  readonly madeAtMs: number;
  readonly compress?: boolean;
}

/** Smaller than this nobody reads it on the wall; what then is too long goes on over a page. */
const scales = [1, 0.92, 0.84, 0.76, 0.68] as const;
const gutter = 12 * mm;

/**
 * A document on one page, A4 standing or A3 lying, tagged like every other: letters become smaller, by
 * steps down to 68 of 100, until all fits. A longer one goes on over further pages.
 */
export async function writeSheet(report: ReportDocument, form: SheetForm): Promise<Uint8Array> {
  for (const scale of scales) {
    const sheet = draw(report, form, scale);
    const fits = sheet.pdf.bufferedPageRange().count === 1;
    if (fits || scale === scales.at(-1)) return sheet.finish();
    // what was drawn too large is let go, but its stream has to end
    await sheet.finish();
  }
  throw new RangeError("no scale to draw with");
}

function draw(report: ReportDocument, form: SheetForm, scale: number): Sheet {
  const { size, leftSections, madeAtMs, compress = true } = form;
  const sheet = openSheet({
    locale: report.locale,
    title: report.title,
    author: report.organisation,
    madeAtMs,
    size,
    orientation: size === "A3" ? "landscape" : "portrait",
    scale,
    compress,
  });
  const { pdf } = sheet;
  drawHead(sheet, report);
  if (leftSections === null) {
    drawSections(sheet, report, report.sections);
  } else {
    const top = pdf.y;
    const { left, right } = pdf.page.margins;
    const column = (textWidth(pdf) - gutter) / 2;
    const place = (from: number, to: number) => {
      pdf.page.margins.left = from;
      pdf.page.margins.right = to;
      pdf.x = from;
      pdf.y = top;
    };
    place(left, right + column + gutter);
    drawSections(sheet, report, report.sections.slice(0, leftSections));
    if (pdf.bufferedPageRange().count > 1) pdf.switchToPage(0);
    place(left + column + gutter, right);
    drawSections(sheet, report, report.sections.slice(leftSections));
    place(left, right);
  }
  drawFoot(sheet, report);
  return sheet;
}

function drawHead(sheet: Sheet, report: ReportDocument): void {
  const { pdf, root } = sheet;
  const who = { font: "strong", size: sizes.small, colour: ink.accent, after: 2 } as const;
  drawText(sheet, root, "P", report.organisation, who);
  drawText(sheet, root, "H1", report.title, { font: "strong", size: sizes.title, after: 4 });
  for (const line of report.lead) drawText(sheet, root, "P", line, { colour: ink.soft, after: 1 });
  const y = pdf.y + 4;
  decorate(pdf, () => {
    pdf
      .moveTo(pdf.page.margins.left, y)
      .lineTo(pdf.page.margins.left + textWidth(pdf), y)
      .lineWidth(1.5)
      .strokeColor(ink.accent)
      .stroke();
  });
  pdf.y = y + 2;
}

function drawSections(
  sheet: Sheet,
  report: ReportDocument,
  sections: ReportDocument["sections"],
): void {
  for (const section of sections) {
    sheet.pdf.outline.addItem(section.title);
    const group = addGroup(sheet, sheet.root, "Sect");
    sheet.pdf.y += 8;
    const title = { font: "strong", size: sizes.heading, after: 3, colour: ink.accent } as const;
    drawText(sheet, group, "H2", section.title, title);
    const context = { heading: section.title, locale: report.locale };
    for (const block of section.blocks) drawBlock(sheet, group, block, context);
    group.end();
  }
}

function drawFoot({ pdf }: Sheet, report: ReportDocument): void {
  const kept = pdf.page.margins.bottom;
  pdf.page.margins.bottom = 0;
  decorate(
    pdf,
    () => {
      write(pdf, "regular", sizes.note, ink.faint);
      const y = pdf.page.height - margins.bottom + 5 * mm;
      pdf.text(report.foot, pdf.page.margins.left, y, { lineBreak: false });
    },
    "Pagination",
  );
  pdf.page.margins.bottom = kept;
}
