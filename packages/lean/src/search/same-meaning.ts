import { foldText } from "./fold-word.ts";
import { stemWord } from "./stem-word.ts";

/** Words of the trade that mean the same: English, Latvian, Lithuanian. One word each. */
const groups: readonly (readonly string[])[] = [
  ["signature", "signing", "paraksts", "parakstīšana", "parašas", "pasirašymas"],
  ["submission", "application", "iesniegums", "prašymas"],
  ["approval", "saskaņošana", "apstiprināšana", "derinimas", "tvirtinimas"],
  ["procurement", "purchase", "iepirkums", "pirkimas"],
  ["permit", "atļauja", "leidimas"],
  ["building", "construction", "būvniecība", "statyba"],
  ["waiting", "gaidīšana", "laukimas"],
  ["queue", "rinda", "eilė"],
  ["deadline", "termiņš", "terminas"],
  ["resident", "iedzīvotājs", "gyventojas"],
  ["municipality", "pašvaldība", "savivaldybė"],
  ["parish", "pagasts", "seniūnija"],
  ["kindergarten", "bērnudārzs", "darželis"],
  ["tax", "nodoklis", "mokestis"],
  ["invoice", "bill", "rēķins", "sąskaita"],
  ["accounting", "grāmatvedība", "buhalterija", "apskaita"],
  ["assistance", "aid", "palīdzība", "parama", "pagalba"],
  ["form", "veidlapa", "forma"],
  ["letter", "vēstule", "laiškas"],
  ["meeting", "sapulce", "sanāksme", "susirinkimas"],
  ["training", "apmācība", "mokymai"],
  ["waste", "izšķērdēšana", "zudums", "švaistymas", "nuostoliai"],
  ["error", "mistake", "kļūda", "klaida"],
  ["tourism", "tūrisms", "turizmas"],
  ["library", "bibliotēka", "biblioteka"],
  ["school", "skola", "mokykla"],
  ["housing", "dzīvoklis", "būstas"],
  ["road", "ceļš", "kelias"],
];

const groupOf = new Map<string, readonly string[]>();
for (const words of groups) {
  const stems = [...new Set(words.map((word) => stemWord(foldText(word))))];
  for (const stem of stems) groupOf.set(stem, [...(groupOf.get(stem) ?? []), ...stems]);
}

/** The stem itself first, then stems of words in the other languages that mean the same. */
export function sameMeaning(stem: string): readonly string[] {
  return [...new Set([stem, ...(groupOf.get(stem) ?? [])])];
}
