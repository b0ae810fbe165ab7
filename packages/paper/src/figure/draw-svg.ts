import { write } from "../pdf/open-sheet.ts";
import type { SvgElement } from "./read-svg.ts";

/** Size of a picture in its own units. */
export interface PictureSize {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The size a picture's view box gives; null where there is none. */
export function pictureSize({ attributes }: SvgElement): PictureSize | null {
  const [left = 0, top = 0, width = 0, height = 0] = (attributes["viewBox"] ?? "")
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** What an element inherits from those around it. */
interface Inherited {
  readonly size: number;
  readonly anchor: string;
  readonly weight: string;
  readonly fill: string;
}

/** Draws a picture as lines and letters, its own units as points; the caller has moved and scaled. */
export function drawSvg(pdf: PDFKit.PDFDocument, picture: SvgElement): void {
  for (const child of picture.children) {
    const size = Number(picture.attributes["font-size"] ?? 11);
    drawElement(pdf, child, { size, anchor: "start", weight: "400", fill: "#000000" });
  }
}

function drawElement(pdf: PDFKit.PDFDocument, element: SvgElement, around: Inherited): void {
  const { name, attributes, children } = element;
  const here: Inherited = {
    size: Number(attributes["font-size"] ?? around.size),
    anchor: attributes["text-anchor"] ?? around.anchor,
    weight: attributes["font-weight"] ?? around.weight,
    fill: attributes["fill"] ?? around.fill,
  };
  const n = (key: string) => Number(attributes[key] ?? 0);
  switch (name) {
    case "g":
      for (const child of children) drawElement(pdf, child, here);
      break;
    case "rect":
      if (n("rx") > 0) pdf.roundedRect(n("x"), n("y"), n("width"), n("height"), n("rx"));
      else pdf.rect(n("x"), n("y"), n("width"), n("height"));
      paint(pdf, attributes, here);
      break;
    case "circle":
      pdf.circle(n("cx"), n("cy"), n("r"));
      paint(pdf, attributes, here);
      break;
    case "line":
      pdf.moveTo(n("x1"), n("y1")).lineTo(n("x2"), n("y2"));
      paint(pdf, { ...attributes, fill: "none" }, here);
      break;
    case "path":
      if ((attributes["d"] ?? "") === "") break;
      pdf.path(attributes["d"] ?? "");
      paint(pdf, attributes, here);
      break;
    case "text":
    case "tspan":
      for (const child of children) drawElement(pdf, child, here);
      if (children.length === 0) drawLine(pdf, element.text, n("x"), n("y"), here);
  }
}

function paint(
  pdf: PDFKit.PDFDocument,
  attributes: Readonly<Record<string, string>>,
  { fill }: Inherited,
): void {
  const { stroke = "none" } = attributes;
  const dash = (attributes["stroke-dasharray"] ?? "").split(/[\s,]+/).map(Number);
  pdf.save();
  pdf.lineWidth(Number(attributes["stroke-width"] ?? 1));
  if (dash.length > 1) pdf.dash(dash[0] ?? 1, { space: dash[1] ?? 1 });
  pdf.fillOpacity(Number(attributes["fill-opacity"] ?? 1));
  if (fill !== "none" && stroke !== "none") pdf.fillAndStroke(fill, stroke);
  else if (stroke !== "none") pdf.stroke(stroke);
  else if (fill !== "none") pdf.fill(fill);
  // an outline nobody paints must not join the next one
  else pdf.addContent("n");
  pdf.restore();
}

function drawLine(pdf: PDFKit.PDFDocument, text: string, x: number, y: number, look: Inherited) {
  if (text.trim() === "") return;
  const strong = Number(look.weight) >= 600 || look.weight === "bold";
  write(pdf, strong ? "strong" : "regular", look.size, look.fill);
  const width = pdf.widthOfString(text);
  const left = x - (look.anchor === "middle" ? width / 2 : look.anchor === "end" ? width : 0);
  pdf.text(text, left, y, { baseline: "alphabetic", lineBreak: false });
}
