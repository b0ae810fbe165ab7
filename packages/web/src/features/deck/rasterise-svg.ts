import type { Raster } from "./deck-pptx.ts";

/** Pixels of the longer side: sharp on a projector. */
const longSide = 2_000;

/** Draws a self-contained SVG on a white ground. */
export async function rasteriseSvg(svg: string): Promise<Raster> {
  const [, , width = 3, height = 2] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? "0 0 3 2")
    .split(/[\s,]+/)
    .map(Number);
  const scale = longSide / Math.max(width, height);
  const sized = svg
    .replace(/<svg([^>]*?) width="[^"]*"/, "<svg$1")
    .replace(/<svg([^>]*?) height="[^"]*"/, "<svg$1")
    .replace("<svg", `<svg width="${width * scale}" height="${height * scale}"`);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(sized)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext("2d");
  if (pen === null) throw new TypeError("this browser draws no pictures");
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return { data: canvas.toDataURL("image/png"), width: canvas.width, height: canvas.height };
}
