import { type Locale, translator } from "../words/translate.ts";
import { noticeWords } from "./notice-words.ts";

type NoticeKind = keyof (typeof noticeWords)["en"];

/** What a notice tells, in one sentence; a kind of a newer version is told plainly. */
export function noticeSentence(kind: string, locale: Locale): string {
  const isKnown = Object.hasOwn(noticeWords.en, kind);
  return translator(noticeWords, locale)(isKnown ? (kind as NoticeKind) : "unknown");
}
