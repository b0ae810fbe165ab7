/**
 * Words for each month in English, Latvian and Lithuanian, without diacritics: the name, the cases
 * in which dates put it, and the abbreviations in use (with the full stop taken off).
 */
const MONTH_WORDS: readonly string[] = [
  "january jan janvaris janvari janvara janv sausis sausio saus sau",
  "february feb febr februaris februari februara vasaris vasario vas",
  "march mar marts marta marti kovas kovo kov",
  "april apr aprilis aprili aprila balandis balandzio bal bala",
  "may maijs maija mai geguze geguzes geg",
  "june jun junijs junija birzelis birzelio birz bir",
  "july jul julijs julija liepa liepos liep lie",
  "august aug augusts augusta rugpjutis rugpjucio rugp rgp",
  "september sep sept septembris septembri septembra rugsejis rugsejo rugs rgs",
  "october oct okt oktobris oktobri oktobra spalis spalio spal spa",
  "november nov novembris novembri novembra lapkritis lapkricio lapkr lap",
  "december dec decembris decembri decembra gruodis gruodzio gruod gru grd",
];

const MONTH_OF_WORD: ReadonlyMap<string, number> = new Map(
  MONTH_WORDS.flatMap((words, m) =>
    words.split(" ").map((word): [string, number] => [word, m + 1]),
  ),
);

/** The month, 1 to 12, that a folded word names; 0 if it names none. */
export function monthOfWord(word: string): number {
  return MONTH_OF_WORD.get(word) ?? 0;
}

/** Lower case without diacritics, so that `Jūnijs`, `JUNIJS` and `jūnijs` are one word. */
export function foldWord(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
