import type { DrawnMap } from "@talka/lean";
import { escapeMarkup } from "../charts/svg-text.ts";
import { type Locale, translator } from "../words/translate.ts";
import { drawStreamMap } from "./draw-stream-map.ts";
import type { MapShape, MapTone } from "./map-shapes.ts";
import { streamMapWords } from "./map-words.ts";

/** Colours on paper: those of the screen in daylight. */
const paperTones: Readonly<Record<MapTone, string>> = {
  ink: "#14211f",
  "ink-soft": "#42534f",
  line: "#d9e2df",
  "line-strong": "#768783",
  card: "#ffffff",
  sunken: "#edf2f0",
  accent: "#0a5c60",
  "accent-soft": "#dcefed",
  good: "#1c6b3c",
  "good-soft": "#e0f2e6",
  warn: "#7a4d00",
  "warn-soft": "#fdf1da",
  bad: "#a3261d",
  "bad-soft": "#fdeae7",
  none: "none",
};

/** One sentence that tells the map to whoever does not see it. */
export function describeStreamMap(map: DrawnMap, locale: Locale): string {
  const say = translator(streamMapWords, locale);
  const names = map.steps.map(({ name }) => name).join(" → ");
  if (map.steps.length === 0) return say("noSteps");
  return say("described", { steps: map.steps.length, lanes: map.lanes.length, names });
}

/** A map as one self-contained SVG text in print colours, with title and description. */
export function streamMapSvg(map: DrawnMap, title: string, locale: Locale): string {
  const { layout, shapes } = drawStreamMap(map, locale);
  const { width, height } = layout;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${locale}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Inter Variable, Inter, system-ui, sans-serif" font-size="11">`,
    `<title>${escapeMarkup(title)}</title>`,
    `<desc>${escapeMarkup(describeStreamMap(map, locale))}</desc>`,
    ...shapes.map(shapeSvg),
    "</svg>",
  ].join("\n");
}

function shapeSvg(shape: MapShape): string {
  if (shape.kind === "text") {
    const weight = shape.strong ? ' font-weight="650"' : "";
    return `<text x="${n(shape.x)}" y="${n(shape.y)}" font-size="${shape.size}"${weight} text-anchor="${shape.anchor}" fill="${paperTones[shape.tone]}">${escapeMarkup(shape.text)}</text>`;
  }
  const stroke =
    shape.stroke === "none"
      ? ""
      : ` stroke="${paperTones[shape.stroke]}" stroke-width="${shape.strokeWidth ?? 1}"`;
  const dash = shape.dashed ? ' stroke-dasharray="5 4"' : "";
  const look = `fill="${paperTones[shape.fill]}"${stroke}${dash}`;
  if (shape.kind === "path") return `<path d="${shape.d}" ${look}/>`;
  return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}" rx="${shape.round}" ${look}/>`;
}

const n = (value: number) => Math.round(value * 10) / 10;
