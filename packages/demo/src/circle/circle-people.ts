import type { CirclePerson } from "./circle.ts";

/** Fish, mushrooms and berries: nobody can be meant. */
const surnames: Readonly<Record<string, readonly string[]>> = {
  "aglona-2009": ["Vēzis", "Sams"],
  "baltinava-2009": ["Rubenis", "Bekaine"],
  "balvi-2009": ["Karūsa", "Vimba", "Salaka"],
  "daugavpils-county-2009": ["Zutis", "Ķīse", "Grundulis"],
  "ilukste-2009": ["Rauda", "Rudulis"],
  "karsava-2009": ["Baravika", "Gailene"],
  livani: ["Sīga", "Repsis", "Nēģis"],
  "ludza-2009": ["Asaris", "Līdaka", "Zandarts"],
  "preili-2009": ["Līnis", "Karpa", "Forele"],
  "riebini-2009": ["Apšubeka", "Cūkene"],
  "rezekne-county-2009": ["Vēdzele", "Sapals", "Ālants"],
  "vilani-2009": ["Jāņoga", "Upene"],
  "zilupe-2009": ["Ērkšķoga", "Kazene"],
  "daugavpils-2009": ["Lasis", "Taimiņa", "Store", "Menca"],
  "rezekne-2009": ["Plaudis", "Brētliņa", "Reņģe"],
  latgale: ["Talciniece", "Aplis"],
};

const posts = [
  "izpilddirektora vietniece",
  "kancelejas vadītāja",
  "nodaļas vadītājs",
  "speciāliste",
];

/** Who came to the four days: two to four of each municipality, and the planning region. */
export const circlePeople: readonly CirclePerson[] = Object.entries(surnames).flatMap(
  ([organisation, names]) =>
    names.map((name, k) => ({
      name: `Demo ${name}`,
      organisation,
      roleTitle: posts[k] ?? "speciālists",
    })),
);
