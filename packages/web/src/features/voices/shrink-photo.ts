/** Longest side of a kept picture, in pixels. */
const longest = 1_280;

/**
 * A picture of a camera as a small JPEG in base64, drawn anew: what the file tells beside the picture
 * (place, camera, date) is not in it.
 *
 * @throws {TypeError} The file is no picture that this browser can draw.
 */
export async function shrinkPhoto(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file).catch(() => {
    throw new TypeError("no picture");
  });
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext("2d");
  if (pen === null) throw new TypeError("no picture");
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas.toDataURL("image/jpeg", 0.75).split(",", 2)[1] ?? "";
}
