import { wordsOf } from "./fold-word.ts";

/**
 * Endings of nouns, adjectives and verbs in folded Latvian, Lithuanian and English, longest first.
 * One list for all three: nobody says in which language they search, and a document and a query
 * that lose the same endings meet again.
 */
const endings = [
  // Adjectives with their definite forms.
  ..."iajiem iajam iajai iajos iajas ajiem ajam ajai ajos ajas uosius aisiais".split(" "),
  // Nouns in all their cases.
  ..."iuose uose iose yse ese iems iais ioms iame iam iem ams oms ems ais oje eje uje yje ose ase".split(
    " ",
  ),
  ..."iaus ius iui ios ies ias iai iau ame ai ei ui au am em im as es is us os ys iu ia ie io".split(
    " ",
  ),
  ..."ings ing ed s a e i o u y".split(" "),
].sort((a, b) => b.length - a.length);

/** What stays of a word has at least so many letters. */
const least = 4;

/**
 * A folded word without its ending ("iesniegumu", "iesniegums" → "iesniegum"). Words of fewer than
 * five letters, and words with digits, stay as they are. Not grammar: light on purpose, since what is
 * left is looked for as the beginning of a word.
 */
export function stemWord(word: string): string {
  if (word.length <= least || /\d/.test(word)) return word;
  const ending = endings.find((one) => word.length - one.length >= least && word.endsWith(one));
  const stem = ending === undefined ? word : word.slice(0, word.length - ending.length);
  // Softened in some cases only: gyventoj-ams, zivj-u.
  return stem.length > least && /[ij]$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Prefixes of verbs and of what is made from them, in folded Latvian and Lithuanian. */
const prefixes =
  "parsi prisi apsi atsi nusi pasi issi susi uzsi isi aiz par pie prie per ap at ie is iz no nu pa pri pra sa su uz uz ne".split(
    " ",
  );

/** What stays of a stem without its prefix has at least so many letters. */
const leastWithoutPrefix = 5;

/**
 * The stem without the prefix of its verb ("saskanosan" → "skanosan"), or `null` where there is none
 * or too little would stay.
 */
export function withoutPrefix(stem: string): string | null {
  const prefix = prefixes.find(
    (one) => stem.startsWith(one) && stem.length - one.length >= leastWithoutPrefix,
  );
  return prefix === undefined ? null : stem.slice(prefix.length);
}

/**
 * All that a text is found by: the stems of its words, and each also without its prefix. Every term
 * stands once, in the order of the text.
 */
export function searchTerms(text: string): readonly string[] {
  const terms = wordsOf(text).flatMap((word) => {
    const stem = stemWord(word);
    const bare = withoutPrefix(stem);
    return bare === null ? [stem] : [stem, bare];
  });
  return [...new Set(terms)];
}
