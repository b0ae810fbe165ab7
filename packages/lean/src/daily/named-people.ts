/**
 * Pieces of a text that look like a person named in full: two words side by side with capital letters,
 * or a capital letter with a full stop before one, which are not the begin of a sentence. It only
 * makes a writer look twice: it misses single names, and may take a place for a person.
 */
export function namedPeopleIn(text: string): readonly string[] {
  const found = text.matchAll(
    /(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+|\p{Lu}\.)[ \u00a0]?(\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}])/gu,
  );
  return [...new Set([...found].map(([whole]) => whole).filter(isNoPlace))];
}

/** Words that stand beside the name of a place or an office, in Latvian, Lithuanian and English. */
const placeWords =
  /(novad|pagast|pilsēt|pašvaldīb|iel[aā]|nodaļ|savivaldyb|rajon|seniūnij|miest|gatv|skyri|region|municipal|street|office)/iu;

const isNoPlace = (piece: string) => !placeWords.test(piece);
