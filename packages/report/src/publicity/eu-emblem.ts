import { escapeMarkup } from "../charts/svg-text.ts";

/** The outlines of the twelve stars in a field of 270 by 180, as points. */
export const emblemStars: readonly (readonly (readonly [number, number])[])[] = Array.from(
  { length: 12 },
  (_, k) => {
    const angle = (k * Math.PI) / 6;
    return star(135 + 60 * Math.sin(angle), 90 - 60 * Math.cos(angle), 10);
  },
);

/**
 * The emblem of the European Union: a rectangle of 3 to 2, twelve upright stars on an invisible
 * circle of a third of the height, each inscribed in a circle of an eighteenth of the height.
 *
 * @see "The use of the EU emblem in the context of EU programmes", annex: geometrical description.
 */
export function euEmblemSvg(heightPx: number, label: string): string {
  const stars = emblemStars
    .map((points) => points.map((at) => at.map((one) => one.toFixed(2)).join(" ")).join("L"))
    .map((outline) => `M${outline}Z`)
    .join("");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeMarkup(label)}" ` +
    `width="${heightPx * 1.5}" height="${heightPx}" viewBox="0 0 270 180">` +
    `<rect width="270" height="180" fill="#003399"/><path fill="#ffcc00" d="${stars}"/></svg>`
  );
}

/** An upright five-pointed star as the points of its outline. */
function star(x: number, y: number, radius: number): (readonly [number, number])[] {
  const inner = (radius * Math.sin(Math.PI / 10)) / Math.sin((7 * Math.PI) / 10);
  return Array.from({ length: 10 }, (_, k) => {
    const reach = k % 2 === 0 ? radius : inner;
    const angle = (k * Math.PI) / 5;
    return [x + reach * Math.sin(angle), y - reach * Math.cos(angle)] as const;
  });
}
