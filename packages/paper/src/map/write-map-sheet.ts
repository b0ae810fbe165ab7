import { type DrawnMap, measureMap } from "@talka/lean";
import {
  describeStreamMap,
  type Locale,
  mapFigures,
  streamMapSvg,
  type ToldFigure,
} from "@talka/report";
import { drawSvg, pictureSize } from "../figure/draw-svg.ts";
import { readSvg } from "../figure/read-svg.ts";
import { addContent, addGroup, openSheet, type Sheet, write } from "../pdf/open-sheet.ts";
import { ink, mm } from "../pdf/paper-look.ts";

/** What stands on the sheet beside the map. */
export interface MapSheetText {
  readonly locale: Locale;
  readonly title: string;
  readonly organisation: string;
  /** State, version and day, in words. */
  readonly about: string;
  readonly map: DrawnMap;
}

/** How large the letters and margins are, by paper. */
const looks = {
  A3: { margin: 12 * mm, title: 22, text: 9.5, figure: 13, most: 1.1 },
  A1: { margin: 18 * mm, title: 44, text: 17, figure: 25, most: 2.2 },
} as const;

/** Figures in the row below the title. */
const shown = ["leadTime", "processTime", "waitingTime", "activityRatio", "rolled", "handoffs"];

/** A map on one lying sheet, tagged: title, its main figures, and the drawing as large as fits. */
export async function writeMapSheet(
  text: MapSheetText,
  options: {
    readonly paper: "A3" | "A1";
    readonly madeAtMs: number;
    readonly compress?: boolean;
  },
): Promise<Uint8Array> {
  const look = looks[options.paper];
  const sheet = openSheet({
    locale: text.locale,
    title: text.title,
    author: text.organisation,
    madeAtMs: options.madeAtMs,
    orientation: "landscape",
    placed: true,
    size: options.paper,
    compress: options.compress ?? true,
  });
  const { pdf, root } = sheet;
  const width = pdf.page.width - 2 * look.margin;
  addContent(sheet, root, "H1", () => {
    write(pdf, "strong", look.title, ink.text);
    pdf.text(text.title, look.margin, look.margin, { width, lineBreak: false, ellipsis: true });
  });
  let y = look.margin + look.title * 1.35;
  addContent(sheet, root, "P", () => {
    write(pdf, "regular", look.text, ink.soft);
    const line = [text.organisation, text.about].filter((one) => one !== "").join(" · ");
    pdf.text(line, look.margin, y, { width, lineBreak: false });
  });
  y += look.text * 2.4;
  const figures = mapFigures(measureMap(text.map), text.map, text.locale).filter(({ id }) =>
    shown.includes(id),
  );
  if (text.map.steps.length > 0) y = drawFigures(sheet, figures, { y, width, ...look });
  drawMap(sheet, text, { top: y, width, ...look });
  return sheet.finish();
}

interface Place {
  readonly margin: number;
  readonly text: number;
  readonly figure: number;
  readonly most: number;
  readonly width: number;
}

/** One figure beside the other: what it is, how much, on what it rests. */
function drawFigures(
  sheet: Sheet,
  figures: readonly ToldFigure[],
  { y, width, ...look }: Place & { readonly y: number },
): number {
  const { pdf, root } = sheet;
  const list = addGroup(sheet, root, "Sect");
  const column = width / Math.max(1, figures.length);
  let bottom = y;
  for (const [k, { label, value, note }] of figures.entries()) {
    addContent(sheet, list, "P", () => {
      const left = look.margin + k * column;
      const room = { width: column - 12 };
      write(pdf, "regular", look.text, ink.soft);
      pdf.text(label, left, y, room);
      write(pdf, "strong", look.figure, ink.accent);
      pdf.text(value, left, pdf.y + 1, room);
      write(pdf, "regular", look.text * 0.85, ink.faint);
      if (note !== "") pdf.text(note, left, pdf.y + 1, room);
      bottom = Math.max(bottom, pdf.y);
    });
  }
  list.end();
  return bottom + look.text * 1.2;
}

function drawMap(
  sheet: Sheet,
  { map, title, locale }: MapSheetText,
  { top, width, ...look }: Place & { readonly top: number },
): void {
  const picture = readSvg(streamMapSvg(map, title, locale));
  const size = picture === null ? null : pictureSize(picture);
  if (picture === null || size === null) return;
  const { pdf, root } = sheet;
  const height = pdf.page.height - look.margin - top;
  const scale = Math.min(width / size.width, height / size.height, look.most);
  const left = look.margin + (width - size.width * scale) / 2;
  const bbox = [left, top, left + size.width * scale, top + size.height * scale] as const;
  addContent(
    sheet,
    root,
    "Figure",
    () => {
      pdf.save();
      pdf.translate(left, top).scale(scale);
      drawSvg(pdf, picture);
      pdf.restore();
    },
    { alt: describeStreamMap(map, locale), bbox },
  );
}
