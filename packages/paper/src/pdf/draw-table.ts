import type { ReportBlock } from "@talka/report";
import { columnWidths } from "./column-widths.ts";
import {
  addContent,
  addGroup,
  decorate,
  type Element,
  keepRoom,
  roomLeft,
  type Sheet,
  textWidth,
  write,
} from "./open-sheet.ts";
import type { PaperFont } from "./paper-fonts.ts";
import { ink, sizes } from "./paper-look.ts";
import { splitToHeight } from "./split-to-height.ts";

type Table = Extract<ReportBlock, { kind: "table" }>;

const pad = { across: 5, down: 3.5 };

/**
 * A table with its caption, its header repeated on every page; a row is kept together where it fits on
 * a page, and goes on over the next where it does not.
 *
 * @param captionHidden The caption only repeats the heading above it.
 */
export function drawTable(sheet: Sheet, parent: Element, table: Table, captionHidden: boolean) {
  const { pdf } = sheet;
  const width = textWidth(pdf);
  const widths = columnWidths(
    table.columns.map((column, c) => {
      const cells = table.rows.map((row) => row[c] ?? "");
      write(pdf, "strong", sizes.table, ink.text);
      const head = measured(pdf, [column.title]);
      write(pdf, "regular", sizes.table, ink.text);
      const body = measured(pdf, cells);
      return {
        least: Math.max(head.word, body.word) + 2 * pad.across,
        whole: Math.max(head.line, body.line) + 2 * pad.across,
      };
    }),
    width,
  );
  const group = addGroup(sheet, parent, "Table");
  const titles = table.columns.map((column) => column.title);
  const first = table.rows[0] ?? [];
  const start = rowHeight(pdf, titles, widths, "strong") + rowHeight(pdf, first, widths, "regular");
  keepRoom(pdf, Math.min(start + 20, 200));
  if (!captionHidden) {
    addContent(sheet, group, "Caption", () => {
      write(pdf, "strong", sizes.text, ink.text);
      pdf.text(table.title, pdf.page.margins.left, pdf.y, { width });
    });
    pdf.y += 3;
  }
  const numeric = table.columns.map((column) => column.numeric);
  const drawHead = (cells: readonly Element[] | null) =>
    drawRow(sheet, { texts: titles, widths, numeric, font: "strong", cells, colour: ink.soft });
  const header = addGroup(sheet, group, "TR");
  const heads = titles.map(() => addGroup(sheet, header, "TH", { scope: "Column" }));
  drawHead(heads);
  for (const cell of heads) cell.end();
  header.end();
  for (const row of table.rows) drawBodyRow(sheet, group, { row, widths, numeric, drawHead });
  group.end();
  pdf.x = pdf.page.margins.left;
  pdf.y += 4;
}

interface BodyRow {
  readonly row: readonly string[];
  readonly widths: readonly number[];
  readonly numeric: readonly boolean[];
  readonly drawHead: (cells: null) => void;
}

function drawBodyRow(sheet: Sheet, group: Element, { row, widths, numeric, drawHead }: BodyRow) {
  const { pdf } = sheet;
  const line = addGroup(sheet, group, "TR");
  const cells = widths.map((_, c) =>
    c === 0 ? addGroup(sheet, line, "TH", { scope: "Row" }) : addGroup(sheet, line, "TD"),
  );
  const nextPage = () => {
    pdf.addPage();
    drawHead(null);
  };
  let rest: readonly string[] = widths.map((_, c) => row[c] ?? "");
  if (rowHeight(pdf, rest, widths, "regular") > roomLeft(pdf)) nextPage();
  let more = true;
  while (more) {
    write(pdf, "regular", sizes.table, ink.text);
    const room = roomLeft(pdf) - 2 * pad.down - 2;
    const parts = rest.map((text, c) =>
      splitToHeight(text, room, (part) =>
        part === "" ? 0 : pdf.heightOfString(part, { width: inside(widths[c]) }),
      ),
    );
    const texts = parts.map(([now]) => now);
    drawRow(sheet, { texts, widths, numeric, font: "regular", cells, colour: ink.text });
    rest = parts.map(([, later]) => later);
    more = rest.some((text) => text !== "");
    if (more) nextPage();
  }
  for (const cell of cells) cell.end();
  line.end();
}

interface Row {
  readonly texts: readonly string[];
  readonly widths: readonly number[];
  readonly numeric: readonly boolean[];
  readonly font: PaperFont;
  /** Null for a header that was told before: it is decoration on this page. */
  readonly cells: readonly Element[] | null;
  readonly colour: string;
}

function drawRow(sheet: Sheet, { texts, widths, numeric, font, cells, colour }: Row) {
  const { pdf } = sheet;
  const top = pdf.y;
  const height = rowHeight(pdf, texts, widths, font);
  const cell = (text: string, c: number, x: number) => () => {
    write(pdf, font, sizes.table, colour);
    const align = numeric[c] ? "right" : "left";
    pdf.text(text, x + pad.across, top + pad.down, { width: inside(widths[c]), align });
  };
  let x = pdf.page.margins.left;
  for (const [c, text] of texts.entries()) {
    const draw = cell(text, c, x);
    if (cells === null) decorate(pdf, draw, "Pagination");
    else if (text !== "") cells[c]?.add(draw);
    x += widths[c] ?? 0;
  }
  const bottom = top + height;
  decorate(pdf, () => {
    pdf
      .moveTo(pdf.page.margins.left, bottom)
      .lineTo(x, bottom)
      .lineWidth(font === "strong" ? 1 : 0.5)
      .strokeColor(font === "strong" ? ink.soft : ink.line)
      .stroke();
  });
  pdf.y = bottom;
}

function rowHeight(
  pdf: PDFKit.PDFDocument,
  texts: readonly string[],
  widths: readonly number[],
  font: PaperFont,
): number {
  write(pdf, font, sizes.table, ink.text);
  const heights = texts.map((text, c) =>
    text === "" ? 0 : pdf.heightOfString(text, { width: inside(widths[c]) }),
  );
  return Math.max(pdf.currentLineHeight(true), ...heights) + 2 * pad.down;
}

const inside = (width: number | undefined) => Math.max(1, (width ?? 0) - 2 * pad.across);

/** The widest word and the widest text, with the letters in force. */
function measured(pdf: PDFKit.PDFDocument, texts: readonly string[]) {
  const widest = (list: readonly string[]) =>
    list.reduce((most, one) => Math.max(most, pdf.widthOfString(one)), 0);
  return { word: widest(texts.flatMap((text) => text.split(/\s+/))), line: widest(texts) };
}
