import type { Publicity } from "@talka/exchange";
import { type Deck, type DeckSlide, euEmblemSvg } from "@talka/report";
import type PptxGenJS from "pptxgenjs";

/** A picture as pixels, for programs that show no SVG: "data:image/png;base64,…". */
export interface Raster {
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

type Slide = PptxGenJS.Slide;
interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const ink = "14211F";
const soft = "42534F";
const accent = "0A5C60";
const font = "Calibri";
/** Inches; a slide is 13.33 × 7.5. */
const left = 0.7;
const across = 11.93;
const body: Area = { x: left, y: 1.75, w: across, h: 4.5 };

/**
 * The slides as a PowerPoint file (Office Open XML) with text that can be edited. `rasterise` turns a
 * self-contained SVG into pixels; the caller gives it, because only a browser can draw.
 */
export async function deckPptx(
  deck: Deck,
  rasterise: (svg: string) => Promise<Raster>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Pptx } = await import("pptxgenjs");
  const file = new Pptx();
  file.layout = "LAYOUT_WIDE";
  file.title = deck.title;
  file.company = "Talka";
  file.theme = { headFontFace: font, bodyFontFace: font };
  const emblem = deck.publicity === null ? null : await rasterise(euEmblemSvg(240, ""));
  for (const [index, one] of deck.slides.entries()) {
    const slide = file.addSlide();
    if (one.kind === "title") addTitleSlide(slide, one);
    else {
      slide.addText(one.title, {
        ...{ x: left, y: 0.5, w: across, h: 1 },
        ...{
          fontFace: font,
          fontSize: 32,
          bold: true,
          color: accent,
          valign: "middle",
          fit: "shrink",
        },
      });
      await addBody(slide, one, emblem, rasterise);
    }
    addFooter(slide, deck, emblem, index + 1, one.kind === "publicity");
  }
  const written = await file.write({ outputType: "uint8array" });
  return new Uint8Array(written as Uint8Array<ArrayBuffer>);
}

function addTitleSlide(slide: Slide, { title, lines }: Extract<DeckSlide, { kind: "title" }>) {
  slide.addText(title, {
    ...{ x: left, y: 1.6, w: across, h: 2.2 },
    ...{ fontFace: font, fontSize: 48, bold: true, color: accent, valign: "bottom", fit: "shrink" },
  });
  slide.addText(lines.filter((line) => line !== "").join("\n"), {
    ...{ x: left, y: 4, w: across, h: 1.4 },
    ...{ fontFace: font, fontSize: 24, color: soft, valign: "top" },
  });
}

async function addBody(
  slide: Slide,
  one: Exclude<DeckSlide, { kind: "title" }>,
  emblem: Raster | null,
  rasterise: (svg: string) => Promise<Raster>,
): Promise<void> {
  switch (one.kind) {
    case "points":
      slide.addText(
        one.points.map((text) => ({ text, options: { bullet: one.points.length > 1 } })),
        {
          ...body,
          fontFace: font,
          fontSize: 26,
          color: ink,
          valign: "top",
          paraSpaceAfter: 12,
          fit: "shrink",
        },
      );
      return addNote(slide, one.note);
    case "figures": {
      const width = across / one.figures.length;
      for (const [k, { value, caption }] of one.figures.entries()) {
        const at = { x: left + k * width, w: width - 0.3 };
        const figure = {
          fontFace: font,
          fontSize: 60,
          bold: true,
          color: ink,
          fit: "shrink" as const,
        };
        slide.addText(value, { ...at, y: 2.3, h: 1.4, ...figure, valign: "bottom" });
        slide.addText(caption, {
          ...at,
          y: 3.8,
          h: 1.4,
          fontFace: font,
          fontSize: 22,
          color: soft,
          valign: "top",
        });
      }
      return addNote(slide, one.note);
    }
    case "bars":
      addBars(slide, one);
      return addNote(slide, one.note);
    case "picture": {
      const picture = await rasterise(one.svg);
      const { data } = picture;
      return void slide.addImage({ data, ...fitted(picture, body), altText: one.alternative });
    }
    case "publicity":
      return addPublicity(slide, one.publicity, emblem);
  }
}

function addBars(slide: Slide, { bars }: Extract<DeckSlide, { kind: "bars" }>): void {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  const height = Math.min(0.75, body.h / bars.length);
  for (const [k, { label, value, told }] of bars.entries()) {
    const y = body.y + k * height;
    const text = { fontFace: font, fontSize: 22, color: ink, valign: "middle" as const };
    slide.addText(label, { x: left, y, w: 4.4, h: height, ...text, fit: "shrink" });
    const w = Math.max(0.04, (value / most) * 5.2);
    slide.addShape("rect", {
      x: 5.3,
      y: y + height * 0.2,
      w,
      h: height * 0.6,
      fill: { color: accent },
    });
    slide.addText(told, { x: 5.4 + w, y, w: 2.4, h: height, ...text, color: soft });
  }
}

function addNote(slide: Slide, note: string): void {
  if (note === "") return;
  slide.addText(note, {
    x: left,
    y: 6.2,
    w: across,
    h: 0.4,
    fontFace: font,
    fontSize: 16,
    color: soft,
  });
}

function addPublicity(slide: Slide, publicity: Publicity, emblem: Raster | null): void {
  const { statement, project, description, disclaimer } = publicity;
  if (emblem !== null) {
    slide.addImage({ data: emblem.data, x: left, y: 1.9, w: 3, h: 2, altText: statement });
  }
  slide.addText(
    [
      { text: statement, options: { bold: true, fontSize: 28, color: ink, breakLine: true } },
      { text: project, options: { fontSize: 20, color: soft } },
    ],
    { x: 4.1, y: 1.9, w: 8.5, h: 2, fontFace: font, valign: "middle" },
  );
  slide.addText([description, disclaimer].filter((text) => text !== "").join("\n\n"), {
    ...{ x: left, y: 4.2, w: across, h: 1.9 },
    ...{ fontFace: font, fontSize: 16, color: soft, valign: "top", fit: "shrink" },
  });
}

/** Who pays, on every slide, and its number; the last slide of publicity says it whole. */
function addFooter(
  slide: Slide,
  { publicity }: Deck,
  emblem: Raster | null,
  number: number,
  isWhole: boolean,
): void {
  const text = { fontFace: font, fontSize: 11, color: soft, valign: "middle" as const };
  slide.addText(String(number), { x: 12, y: 6.85, w: 0.63, h: 0.4, ...text, align: "right" });
  if (publicity === null || isWhole) return;
  if (emblem !== null) {
    slide.addImage({
      data: emblem.data,
      x: left,
      y: 6.8,
      w: 0.75,
      h: 0.5,
      altText: publicity.statement,
    });
  }
  const told = `${publicity.statement} ${publicity.project}`;
  slide.addText(told, { x: left + 0.85, y: 6.8, w: 10.3, h: 0.5, ...text, fit: "shrink" });
}

function fitted({ width, height }: Raster, area: Area): Area {
  const scale = Math.min(area.w / width, area.h / height);
  const w = width * scale;
  const h = height * scale;
  return { x: area.x + (area.w - w) / 2, y: area.y + (area.h - h) / 2, w, h };
}
