/** Advance widths of a humanist sans in thousandths of an em, near enough to wrap without a screen. */
const narrow = new Set("iljI.,:;'|!()[]");
const wide = new Set("mwMW%@");

/** Estimated width of a text in pixels, without a font at hand; errs on the wide side. */
export function estimateTextWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const letter of text) {
    if (narrow.has(letter)) thousandths += 300;
    else if (wide.has(letter)) thousandths += 880;
    else if (letter === " ") thousandths += 280;
    else if (letter !== letter.toLowerCase()) thousandths += 690;
    else thousandths += 570;
  }
  return (thousandths * fontSize) / 1000;
}

/**
 * Cuts a label into lines that fit a width: at spaces and after `-`, `/`, `_` first, inside a word only
 * where a word alone is too wide. What does not fit into `maxLines` ends in "…".
 */
export function wrapLabel(
  label: string,
  width: number,
  fontSize: number,
  maxLines: number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of label.trim().split(/(?<=[\s\-/_])/u)) {
    let rest = piece;
    if (line !== "" && estimateTextWidth((line + rest).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    while (estimateTextWidth((line + rest).trimEnd(), fontSize) > width) {
      const cut = fittingLength(rest, width, fontSize);
      lines.push(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    line += rest;
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trimEnd());
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  let last = `${kept[maxLines - 1] ?? ""} ${lines[maxLines] ?? ""}`;
  while (last.length > 1 && estimateTextWidth(`${last}…`, fontSize) > width) {
    last = last.slice(0, -1).trimEnd();
  }
  kept[maxLines - 1] = `${last}…`;
  return kept;
}

function fittingLength(text: string, width: number, fontSize: number): number {
  let cut = text.length;
  while (cut > 1 && estimateTextWidth(text.slice(0, cut), fontSize) > width) cut--;
  return cut;
}
