import { type Locale, locales, type ReportBlock, type ReportLoss, translator } from "@talka/report";
import { drawFigure } from "./draw-figure.ts";
import { drawTable } from "./draw-table.ts";
import {
  addContent,
  addGroup,
  decorate,
  type Element,
  keepRoom,
  type Sheet,
  textWidth,
  write,
} from "./open-sheet.ts";
import type { PaperFont } from "./paper-fonts.ts";
import { ink, sizes } from "./paper-look.ts";
import { paperWords } from "./paper-words.ts";

/** How a paragraph is written. */
export interface Letters {
  readonly font?: PaperFont;
  readonly size?: number;
  readonly colour?: string;
  /** Points from the left margin. */
  readonly indent?: number;
  /** Points of white below. */
  readonly after?: number;
}

/** One paragraph from margin to margin; it goes on over the next page where it must. */
export function drawText(
  sheet: Sheet,
  parent: Element,
  type: string,
  text: string,
  { font = "regular", size = sizes.text, colour = ink.text, indent = 0, after = 5 }: Letters = {},
): void {
  const { pdf } = sheet;
  if (text === "") return;
  write(pdf, font, size, colour);
  keepRoom(pdf, Math.min(pdf.heightOfString("x"), 60) + 2);
  addContent(sheet, parent, type, () => {
    write(pdf, font, size, colour);
    const width = textWidth(pdf) - indent;
    pdf.text(text, pdf.page.margins.left + indent, pdf.y, { width, lineGap: size * 0.18 });
  });
  pdf.x = pdf.page.margins.left;
  pdf.y += after;
}

/** One block of a section; a title that only repeats the heading above is not written again. */
export function drawBlock(
  sheet: Sheet,
  parent: Element,
  block: ReportBlock,
  context: { readonly heading: string; readonly locale: string },
): void {
  switch (block.kind) {
    case "text":
      drawText(sheet, parent, "P", block.text);
      break;
    case "notice":
      drawNotice(sheet, parent, block.text);
      break;
    case "table":
      drawTable(sheet, parent, block, block.title === context.heading);
      drawText(sheet, parent, "P", block.note, { size: sizes.note, colour: ink.faint });
      break;
    case "figure":
      drawFigure(sheet, parent, block, block.title === context.heading);
      break;
    case "terms":
      drawTerms(sheet, parent, block.items);
      break;
    case "losses":
      drawLosses(sheet, parent, block.items, localeOf(context.locale));
      break;
  }
}

/** The language of a document as one the product speaks. */
export function localeOf(locale: string): Locale {
  return locales.find((one) => one === locale) ?? "en";
}

function drawNotice(sheet: Sheet, parent: Element, text: string): void {
  const { pdf } = sheet;
  const width = textWidth(pdf);
  write(pdf, "regular", sizes.text, ink.text);
  const height = pdf.heightOfString(text, { width: width - 24, lineGap: sizes.text * 0.18 }) + 14;
  const whole = pdf.page.height - pdf.page.margins.top - pdf.page.margins.bottom;
  keepRoom(pdf, Math.min(height + 6, whole));
  const top = pdf.y;
  const bottom = pdf.page.height - pdf.page.margins.bottom;
  decorate(pdf, () => {
    const high = Math.min(height, bottom - top);
    pdf.rect(pdf.page.margins.left, top, width, high).fill(ink.warnTint);
    pdf.rect(pdf.page.margins.left, top, 3, high).fill(ink.warn);
  });
  pdf.y = top + 7;
  addContent(sheet, parent, "P", () => {
    write(pdf, "regular", sizes.text, ink.text);
    const left = pdf.page.margins.left + 12;
    pdf.text(text, left, pdf.y, { width: width - 24, lineGap: sizes.text * 0.18 });
  });
  pdf.x = pdf.page.margins.left;
  pdf.y += 13;
}

function drawTerms(
  sheet: Sheet,
  parent: Element,
  items: readonly { readonly term: string; readonly meaning: string }[],
): void {
  const list = addGroup(sheet, parent, "L");
  for (const { term, meaning } of items) {
    const item = addGroup(sheet, list, "LI");
    keepRoom(sheet.pdf, 34);
    drawText(sheet, item, "Lbl", term, { font: "strong", after: 1 });
    drawText(sheet, item, "LBody", meaning, { indent: 10, after: 5 });
    item.end();
  }
  list.end();
}

function drawLosses(
  sheet: Sheet,
  parent: Element,
  items: readonly ReportLoss[],
  locale: Locale,
): void {
  const say = translator(paperWords, locale);
  const list = addGroup(sheet, parent, "L");
  for (const [k, loss] of items.entries()) {
    const item = addGroup(sheet, list, "LI");
    keepRoom(sheet.pdf, 64);
    const top = sheet.pdf.y;
    drawText(sheet, item, "Lbl", `${k + 1}.`, { font: "strong", colour: ink.accent, after: 0 });
    sheet.pdf.y = top;
    const body = addGroup(sheet, item, "LBody");
    const inner = { indent: 18, after: 2 };
    drawText(sheet, body, "H3", loss.headline, { ...inner, font: "strong" });
    const cost = loss.cost === null ? "" : say("cost", { cost: loss.cost });
    drawText(sheet, body, "P", cost, { ...inner, font: "strong", colour: ink.accent });
    drawText(sheet, body, "P", loss.detail, inner);
    const quiet = { ...inner, size: sizes.note, colour: ink.faint, after: 8 };
    drawText(sheet, body, "P", loss.evidence, quiet);
    body.end();
    item.end();
  }
  list.end();
}
