import type { ReportBlock } from "@talka/report";
import { drawSvg, type PictureSize, pictureSize } from "../figure/draw-svg.ts";
import { readSvg } from "../figure/read-svg.ts";
import { addContent, type Element, keepRoom, type Sheet, textWidth, write } from "./open-sheet.ts";
import { ink, sizes } from "./paper-look.ts";

type Figure = Extract<ReportBlock, { kind: "figure" }>;

/** A picture as wide as the text, never enlarged much; one that cannot be read is told in words. */
export function drawFigure(sheet: Sheet, parent: Element, figure: Figure, captionHidden: boolean) {
  const { pdf } = sheet;
  const width = textWidth(pdf);
  const picture = readSvg(figure.svg);
  const size = picture === null ? null : pictureSize(picture);
  if (picture !== null && size !== null) {
    const most = pdf.page.height - pdf.page.margins.top - pdf.page.margins.bottom - 40;
    const scale = Math.min(width / size.width, most / size.height, 0.9);
    keepRoom(pdf, size.height * scale + 24);
    placePicture(sheet, parent, { alt: figure.alternative, size, scale }, () =>
      drawSvg(pdf, picture),
    );
  } else {
    addContent(sheet, parent, "P", () => {
      write(pdf, "regular", sizes.text, ink.text);
      pdf.text(figure.alternative, pdf.page.margins.left, pdf.y, { width });
    });
  }
  const told = [captionHidden ? "" : figure.title, figure.note].filter((one) => one !== "");
  if (told.length > 0) {
    addContent(sheet, parent, "P", () => {
      write(pdf, "regular", sizes.note, ink.faint);
      pdf.text(told.join(". "), pdf.page.margins.left, pdf.y + 3, { width });
    });
  }
  pdf.y += 8;
}

interface Placed {
  readonly alt: string;
  readonly size: PictureSize;
  readonly scale: number;
}

/** Draws inside a Figure at the left margin, and leaves the pen below it. */
function placePicture(sheet: Sheet, parent: Element, placed: Placed, draw: () => void): void {
  const { pdf } = sheet;
  const { size, scale, alt } = placed;
  const left = pdf.page.margins.left + (textWidth(pdf) - size.width * scale) / 2;
  const top = pdf.y;
  const bottom = top + size.height * scale;
  const bbox = [left, top, left + size.width * scale, bottom] as const;
  addContent(
    sheet,
    parent,
    "Figure",
    () => {
      pdf.save();
      pdf.translate(left - size.left * scale, top - size.top * scale).scale(scale);
      draw();
      pdf.restore();
    },
    { alt, bbox },
  );
  pdf.x = pdf.page.margins.left;
  pdf.y = bottom;
}
