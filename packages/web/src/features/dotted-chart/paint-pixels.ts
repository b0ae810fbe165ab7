/** Where the points of a chart fall on its canvas, in CSS pixels. */
export interface DotPlaces {
  readonly count: number;
  x(point: number): number;
  y(point: number): number;
  /** Place in the palette. */
  colour(point: number): number;
}

/**
 * Draws very many points as small squares straight into the pixels: half a million take some tens of
 * milliseconds. Later points cover earlier ones.
 */
export function paintPixels(
  pen: CanvasRenderingContext2D,
  places: DotPlaces,
  colours: readonly string[],
  dense: number,
): void {
  const { width, height } = pen.canvas;
  if (width === 0 || height === 0) return;
  const inks = Uint32Array.from(colours, (colour) => inkOf(pen, colour));
  const image = pen.getImageData(0, 0, width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const side = Math.max(1, Math.round(1.5 * dense));
  for (let p = 0; p < places.count; p++) {
    const left = Math.round(places.x(p) * dense);
    const top = Math.round(places.y(p) * dense);
    if (left < 0 || top < 0 || left + side > width || top + side > height) continue;
    const ink = inks[places.colour(p)] ?? 0;
    for (let dy = 0; dy < side; dy++) {
      const start = (top + dy) * width + left;
      for (let dx = 0; dx < side; dx++) pixels[start + dx] = ink;
    }
  }
  pen.putImageData(image, 0, 0);
}

/** A colour of the style sheet as a pixel, in the byte order of the machine. */
function inkOf(pen: CanvasRenderingContext2D, colour: string): number {
  pen.save();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [ink = 0] = new Uint32Array(pen.getImageData(0, 0, 1, 1).data.buffer);
  pen.clearRect(0, 0, 1, 1);
  pen.restore();
  return ink;
}
