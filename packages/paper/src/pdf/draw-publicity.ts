import type { Publicity } from "@talka/exchange";
import { euEmblemSvg, publicityWords, translator } from "@talka/report";
import { drawSvg } from "../figure/draw-svg.ts";
import { readSvg } from "../figure/read-svg.ts";
import { addContent, addGroup, decorate, type Element, type Sheet, write } from "./open-sheet.ts";
import { ink } from "./paper-look.ts";

/** Where the block stands. */
export interface PublicityPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Height of the emblem in points; the rules ask for at least 1 cm. */
  readonly emblem: number;
}

const gap = 10;
const letters = { statement: 9.5, project: 8, rest: 7 } as const;

/** How high the block of emblem, statement and disclaimer stands. */
export function publicityHeight(
  pdf: PDFKit.PDFDocument,
  publicity: Publicity,
  place: Omit<PublicityPlace, "left" | "top">,
): number {
  const beside = place.width - place.emblem * 1.5 - gap;
  const head = lines(publicity, "head").reduce((sum, line) => sum + high(pdf, line, beside), 0);
  const rest = lines(publicity, "rest").reduce(
    (sum, line) => sum + high(pdf, line, place.width) + 2,
    0,
  );
  return 8 + Math.max(place.emblem, head) + 5 + rest;
}

/** Draws the block: emblem, statement, project, description and disclaimer, in the item's language. */
export function drawPublicity(
  sheet: Sheet,
  parent: Element,
  publicity: Publicity,
  place: PublicityPlace,
): void {
  const { pdf } = sheet;
  const { left, width, emblem } = place;
  const say = translator(publicityWords, publicity.locale);
  const group = addGroup(sheet, parent, "Div", { lang: publicity.locale });
  decorate(pdf, () => {
    pdf
      .moveTo(left, place.top)
      .lineTo(left + width, place.top)
      .lineWidth(0.5)
      .strokeColor(ink.line)
      .stroke();
  });
  const top = place.top + 8;
  const picture = readSvg(euEmblemSvg(48, ""));
  if (picture === null) throw new TypeError("the emblem is no picture");
  const bbox = [left, top, left + emblem * 1.5, top + emblem] as const;
  addContent(
    sheet,
    group,
    "Figure",
    () => {
      pdf.save();
      pdf.translate(left, top).scale(emblem / 180);
      drawSvg(pdf, picture);
      pdf.restore();
    },
    { alt: say("emblem"), bbox },
  );
  const beside = { left: left + emblem * 1.5 + gap, width: width - emblem * 1.5 - gap };
  const head = lines(publicity, "head");
  const headHeight = head.reduce((sum, line) => sum + high(pdf, line, beside.width), 0);
  let y = top + Math.max(0, (emblem - headHeight) / 2);
  for (const line of head) y = paragraph(sheet, group, line, { ...beside, y });
  y = top + Math.max(emblem, headHeight) + 5;
  for (const line of lines(publicity, "rest")) {
    y = paragraph(sheet, group, line, { left, width, y }) + 2;
  }
  group.end();
  pdf.x = pdf.page.margins.left;
  pdf.y = y;
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly strong: boolean;
}

function lines(publicity: Publicity, part: "head" | "rest"): readonly Line[] {
  const all: readonly Line[] =
    part === "head"
      ? [
          { text: publicity.statement, size: letters.statement, strong: true },
          { text: publicity.project, size: letters.project, strong: false },
        ]
      : [
          { text: publicity.description, size: letters.rest, strong: false },
          { text: publicity.disclaimer, size: letters.rest, strong: false },
        ];
  return all.filter((line) => line.text !== "");
}

const look = (pdf: PDFKit.PDFDocument, line: Line) =>
  write(
    pdf,
    line.strong ? "strong" : "regular",
    line.size,
    line.size === letters.rest ? ink.faint : ink.text,
  );

function high(pdf: PDFKit.PDFDocument, line: Line, width: number): number {
  return look(pdf, line).heightOfString(line.text, { width });
}

function paragraph(
  sheet: Sheet,
  parent: Element,
  line: Line,
  at: { readonly left: number; readonly width: number; readonly y: number },
): number {
  const { pdf } = sheet;
  const bottom = at.y + high(pdf, line, at.width);
  addContent(sheet, parent, "P", () => {
    look(pdf, line).text(line.text, at.left, at.y, { width: at.width });
  });
  return bottom;
}
