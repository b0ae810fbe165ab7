/** Text made safe for the content and the attributes of XML and HTML. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Words that make a picture readable without seeing it. */
export interface ChartWords {
  readonly title: string;
  readonly description: string;
}

/** Colours on paper: the hue of the process map, its quiet companion, and lines. */
export const paper = {
  ink: "#13262b",
  quiet: "#5b6b6f",
  grid: "#dde5e6",
  fill: "#7fb8bd",
  strong: "#1f6f79",
  accent: "#a4500f",
} as const;

/** Wraps the parts of a chart of `width` × `height` into one self-contained SVG text. */
export function chartSvg(
  width: number,
  height: number,
  words: ChartWords,
  parts: readonly string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" font-family="Inter Variable, Inter, system-ui, sans-serif" font-size="11">`,
    `<title>${escapeMarkup(words.title)}</title>`,
    `<desc>${escapeMarkup(words.description)}</desc>`,
    ...parts,
    "</svg>",
  ].join("\n");
}

/** One line of text. */
export function chartText(
  x: number,
  y: number,
  text: string,
  look: {
    readonly anchor?: "start" | "middle" | "end";
    readonly fill?: string;
    readonly weight?: number;
  } = {},
): string {
  const { anchor = "start", fill = paper.quiet, weight } = look;
  const bold = weight === undefined ? "" : ` font-weight="${weight}"`;
  return `<text x="${place(x)}" y="${place(y)}" text-anchor="${anchor}" fill="${fill}"${bold}>${escapeMarkup(text)}</text>`;
}

/** A straight line. */
export function chartLine(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  { width = 1, dashed = false } = {},
): string {
  const dash = dashed ? ' stroke-dasharray="4 3"' : "";
  return `<path d="M${place(x1)} ${place(y1)}L${place(x2)} ${place(y2)}" fill="none" stroke="${stroke}" stroke-width="${width}"${dash}/>`;
}

/** A number as short as the picture allows. */
export function place(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * Round values from 0 to at least `most`, about `target` of them; the step is 1, 2 or 5 times a
 * power of ten, so that people can count along.
 */
export function roundTicks(most: number, target = 5): readonly number[] {
  if (!(most > 0)) return [0];
  const rough = most / target;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((k) => k * power).find((size) => size >= rough) ?? 10 * power;
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, k) => Number((k * step).toPrecision(12)));
}
