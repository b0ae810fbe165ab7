/**
 * Cuts a text into what fits into a height and what goes on after it, between words where there are
 * any. At least one word, or one letter, is in the first part, so that whoever repeats comes to an end.
 *
 * @param heightOf How high a text stands; never less for a longer one.
 */
export function splitToHeight(
  text: string,
  height: number,
  heightOf: (part: string) => number,
): readonly [now: string, later: string] {
  if (heightOf(text) <= height) return [text, ""];
  const words = text.split(/(?<=\s)/);
  const units = words.length > 1 ? words : [...text];
  let fits = 1;
  let beyond = units.length;
  while (fits + 1 < beyond) {
    const middle = (fits + beyond) >> 1;
    if (heightOf(units.slice(0, middle).join("").trimEnd()) <= height) fits = middle;
    else beyond = middle;
  }
  return [units.slice(0, fits).join("").trimEnd(), units.slice(fits).join("")];
}
