import { escapeMarkup, paper } from "../charts/svg-text.ts";
import type { Locale } from "../words/translate.ts";
import type { PlacedRecord, ThreadPicture } from "./thread-picture.ts";

/** A thread as one self-contained SVG text in light colours, for files and print. */
export function threadSvg(
  { width, height, records, arrows }: ThreadPicture,
  words: { readonly title: string; readonly description: string; readonly locale: Locale },
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${words.locale}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Inter Variable, Inter, system-ui, sans-serif">`,
    `<title>${escapeMarkup(words.title)}</title>`,
    `<desc>${escapeMarkup(words.description)}</desc>`,
    ...arrows.map(
      (one) =>
        `<g><title>${escapeMarkup(one.words)}</title><path d="${one.path}" fill="none" stroke="${paper.quiet}" stroke-width="1.5"/><path d="${one.head}" fill="${paper.quiet}"/></g>`,
    ),
    ...records.map(box),
    "</svg>",
  ].join("\n");
}

function box({ path, lines, look, isStart }: PlacedRecord): string {
  const fill = look === "own" ? "#eef6f5" : "#ffffff";
  const stroke = isStart ? paper.strong : paper.quiet;
  const dash = look === "closed" ? ' stroke-dasharray="5 4"' : "";
  const texts = lines.map(({ x, y, text, role }) => {
    const size = role === "title" ? 14 : 12;
    const colour = role === "title" ? paper.ink : paper.quiet;
    const weight = role === "title" ? ' font-weight="600"' : "";
    return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${weight}>${escapeMarkup(text)}</text>`;
  });
  return `<g><path d="${path}" fill="${fill}" stroke="${stroke}" stroke-width="${isStart ? 2.5 : 1.2}"${dash}/>${texts.join("")}</g>`;
}
