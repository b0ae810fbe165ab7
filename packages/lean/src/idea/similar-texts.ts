/** Something whose words may be like those being typed. */
export interface Comparable {
  readonly id: string;
  readonly text: string;
}

/** One that is alike, and how much: 0 to 1. */
export interface Likeness<Item extends Comparable> {
  readonly item: Item;
  readonly likeness: number;
}

/** Below this, two texts only share small change. */
export const LEAST_LIKENESS = 0.2;
/** Beginnings of words carry their meaning; endings change with case and number. */
const STEM = 5;
const LEAST_LETTERS = 4;

/**
 * Stems of a text: words of four letters and more without marks above or below, cut to five letters, so
 * that "pieteikumu" and "pieteikums" are the same.
 */
export function stemsOf(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "");
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.filter((word) => word.length >= LEAST_LETTERS).map((word) => word.slice(0, STEM)),
  );
}

/**
 * The texts most like the one being typed, best first, ties by id: shared stems over the smaller number
 * of stems, damped where a text is very short. Nothing for a text without stems. Cost: all stems of all.
 */
export function similarTexts<Item extends Comparable>(
  typed: string,
  items: readonly Item[],
  most = 3,
): readonly Likeness<Item>[] {
  const own = stemsOf(typed);
  if (own.size === 0) return [];
  return items
    .map((item) => ({ item, likeness: likenessOf(own, stemsOf(item.text)) }))
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || (a.item.id < b.item.id ? -1 : 1))
    .slice(0, most);
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of a) if (b.has(stem)) shared++;
  const union = a.size + b.size - shared;
  return union === 0 ? 0 : (shared / union + shared / Math.min(a.size, b.size || 1)) / 2;
}
