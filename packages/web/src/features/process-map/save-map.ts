import { type MapLayout, type MapPicture, processMapSvg } from "@talka/report";
import { saveFile } from "../../ui/charts/save-file.ts";

interface Words {
  readonly title: string;
  readonly description: string;
  readonly locale: string;
}

/** Saves the map as it stands, in print colours. */
export function saveMapSvg(layout: MapLayout, picture: MapPicture, words: Words): void {
  const svg = processMapSvg(layout, picture, { ...words, fixedSize: true });
  saveFile("process-map.svg", svg, "image/svg+xml");
}

/** Largest side of a saved picture; browsers refuse to draw much more. */
const mostPixels = 8000;

/** Saves the map as a picture of twice its size, or as large as browsers can draw. */
export async function saveMapPng(
  layout: MapLayout,
  picture: MapPicture,
  words: Words,
): Promise<void> {
  const svg = processMapSvg(layout, picture, { ...words, fixedSize: true });
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = Math.min(2, mostPixels / Math.max(layout.width, layout.height, 1));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(layout.width * scale);
  canvas.height = Math.round(layout.height * scale);
  const pen = canvas.getContext("2d");
  if (pen === null) return;
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob !== null) saveFile("process-map.png", blob, "image/png");
}
