import qrcode from "qrcode";

/** Draws a code for cameras into a square, dark modules as one shape. */
export function drawCode(
  pdf: PDFKit.PDFDocument,
  text: string,
  at: {
    readonly left: number;
    readonly top: number;
    readonly size: number;
    readonly colour: string;
  },
): void {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: "M" });
  const step = at.size / modules.size;
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column) === 0) continue;
      // a hair wider than the module: viewers would show white seams between neighbours
      pdf.rect(at.left + column * step, at.top + row * step, step + 0.05, step + 0.05);
    }
  }
  pdf.fill(at.colour);
}
