/** Letters that decomposition leaves whole. */
const whole: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/**
 * A text in small letters without the marks of Latvian and Lithuanian ("Saskaņošana" →
 * "saskanosana"), so that whoever types without them finds it too. Folding twice changes nothing.
 */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[łøđßæœı]/g, (letter) => whole[letter] ?? letter)
    .normalize("NFC");
}

/** The folded words of a text in order; a word is letters and digits of the Latin alphabet. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[a-z0-9]+/g) ?? [];
}
