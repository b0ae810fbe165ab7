/** Two cards that may say the same, and how alike they are written. */
export interface SimilarPair {
  readonly a: string;
  readonly b: string;
  /** Dice coefficient of the letters three by three, 0–1. */
  readonly alikeShare: number;
}

/** What similarity reads of a card. */
export interface ComparedCard {
  readonly id: string;
  readonly text: string;
  readonly locale: "lv" | "lt" | "en";
}

/**
 * Pairs of cards that may say the same, most alike first, ties by id. Only a suggestion: it reads
 * letters, not meaning. Endings are cut and diacritics folded, so that the cases of a Latvian or
 * Lithuanian word, and a text typed without its diacritics, count as one word. Cost grows with the
 * square of the number of cards: 300 take less than a tenth of a second, 3,000 some two seconds.
 *
 * @param leastShare Pairs less alike are left out.
 * @param mostPairs How many pairs at most.
 * @see L. R. Dice, "Measures of the Amount of Ecologic Association Between Species", Ecology 26(3), 1945.
 */
export function similarCards(
  cards: readonly ComparedCard[],
  leastShare = 0.5,
  mostPairs = 50,
): readonly SimilarPair[] {
  const grams = cards.map((card) => trigramsOf(card.text, card.locale));
  // Which of the cards so far have a trigram: only cards that share one are ever compared.
  const cardsWith = new Map<string, number[]>();
  const common = new Uint16Array(cards.length);
  const pairs: SimilarPair[] = [];
  grams.forEach((own, i) => {
    common.fill(0, 0, i);
    for (const gram of own) {
      const sharing = cardsWith.get(gram) ?? [];
      for (const j of sharing) common[j]!++;
      sharing.push(i);
      cardsWith.set(gram, sharing);
    }
    for (let j = 0; j < i; j++) {
      if (common[j] === 0) continue;
      const alikeShare = (2 * common[j]!) / (own.size + grams[j]!.size);
      if (alikeShare >= leastShare) pairs.push(pairOf(cards[i]!.id, cards[j]!.id, alikeShare));
    }
  });
  return pairs
    .sort((x, y) => y.alikeShare - x.alikeShare || (x.a + x.b < y.a + y.b ? -1 : 1))
    .slice(0, mostPairs);
}

/** A text that may say the same as what is being written. */
export interface AlikeText {
  readonly id: string;
  /** Share of the letters three by three of the shorter text that the other has too, 0–1. */
  readonly alikeShare: number;
}

/** Fewer letters three by three than this say too little to be compared. */
const leastGrams = 9;

/**
 * Texts that may say the same as one that is still being written, most alike first, ties by id. A text
 * half written is measured by the part that is there. Cost grows with the number of texts: 3,000 take
 * some 30 ms.
 *
 * @param leastShare Texts less alike are left out.
 * @param most How many texts at most.
 * @see G. G. Simpson, "Notes on the Measurement of Faunal Resemblance", American Journal of Science 258A, 1960.
 */
export function alikeTexts(
  written: Pick<ComparedCard, "text" | "locale">,
  texts: readonly ComparedCard[],
  leastShare = 0.55,
  most = 3,
): readonly AlikeText[] {
  const own = trigramsOf(written.text, written.locale);
  if (own.size < leastGrams) return [];
  const alike = texts.flatMap(({ id, text, locale }) => {
    const other = trigramsOf(text, locale);
    if (other.size < leastGrams) return [];
    const [few, many] = own.size < other.size ? [own, other] : [other, own];
    let common = 0;
    for (const gram of few) if (many.has(gram)) common++;
    const alikeShare = common / few.size;
    return alikeShare >= leastShare ? [{ id, alikeShare }] : [];
  });
  return alike.sort((x, y) => y.alikeShare - x.alikeShare || (x.id < y.id ? -1 : 1)).slice(0, most);
}

function pairOf(one: string, other: string, alikeShare: number): SimilarPair {
  return one < other ? { a: one, b: other, alikeShare } : { a: other, b: one, alikeShare };
}

function trigramsOf(text: string, locale: ComparedCard["locale"]): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const word of stems(text, locale)) {
    const padded = ` ${word} `;
    for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3));
  }
  return grams;
}

/** The words of a text in small plain letters, without short filling words and without endings. */
export function stems(text: string, locale: ComparedCard["locale"]): readonly string[] {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !fillers[locale].has(word))
    .map((word) => cutEnding(word, endings[locale]));
}

const leastStem = 4;

function cutEnding(word: string, all: readonly string[]): string {
  const ending = all.find((one) => word.endsWith(one) && word.length - one.length >= leastStem);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

// Case and person endings without diacritics, longest first.
const longestFirst = (text: string) => text.split(" ").sort((a, b) => b.length - a.length);
const endings = {
  lv: longestFirst(
    "iem ajiem ajam ajas ajos ajai sana sanas sanu sanai sies as es is os us am em im um ai ei ie at ot ums uma umu umi umus umiem a e i o u s",
  ),
  lt: longestFirst(
    "iams iais iuose iomis omis oms oje ose ams ais uose emis ems eje ese ims imis umas umo umui imas imo imai imu ius ias ios ies iai iui io iu as os es is us ai ui ei oj a e i o u s",
  ),
  en: longestFirst("ings ing ed es s ly"),
} as const;

const fillers = {
  lv: new Set("kas tas par lai bet jau vel nav tik pie pec ari vai kad der sis mes".split(" ")),
  lt: new Set("kad tai bet jau dar yra nera tik prie apie kaip kai arba sis mes per".split(" ")),
  en: new Set("the and for that this are was not with too but you our has have".split(" ")),
} as const;
