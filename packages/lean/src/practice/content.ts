import type { TranslatedText } from "@talka/exchange";
import { evidenceLevel, type PracticeEvidence } from "./evidence.ts";
import {
  type PracticeLicence,
  type PracticeOutcome,
  type PracticeSection,
  type PracticeTarget,
  type PracticeTheme,
  practiceSections,
} from "./vocabulary.ts";

/** A form, a text or a regulation that may be taken over. */
export interface PracticeDocument {
  readonly title: string;
  readonly link: string;
  readonly licence: PracticeLicence;
}

/** What a practice card says (domain §2.2). */
export interface PracticeContent {
  readonly title: TranslatedText;
  readonly promise: TranslatedText;
  readonly outcome: PracticeOutcome;
  readonly theme: PracticeTheme;
  readonly serviceId: string | null;
  /** The process in the words of the house; "" where there is none. */
  readonly process: string;
  /** Codes of wastes it removes. */
  readonly wastes: readonly string[];
  readonly targets: readonly PracticeTarget[];
  /** Sections that have been written. */
  readonly sections: { readonly [section in PracticeSection]?: TranslatedText | undefined };
  /** Sections of which the writer says that it is not known yet. */
  readonly notKnown: readonly PracticeSection[];
  /** `null`: not measured yet. */
  readonly evidence: PracticeEvidence | null;
  readonly documents: readonly PracticeDocument[];
  /** The day on which it is to be looked at again; `null` while nobody has said. */
  readonly reviewOn: string | null;
  readonly fundingProfileId: string | null;
}

/** How many of all questions a card answers; a count, never a score. */
export interface PracticeCompleteness {
  readonly answered: number;
  readonly all: number;
  /** Said not to be known yet. */
  readonly notKnown: readonly (PracticeSection | "evidence")[];
  /** Neither answered nor said to be unknown. */
  readonly open: readonly PracticeSection[];
}

/** Counts answered sections; evidence that is not measured yet counts as not known, not as open. */
export function completenessOf(content: PracticeContent): PracticeCompleteness {
  const isWritten = (section: PracticeSection) =>
    (content.sections[section]?.text.trim() ?? "") !== "";
  const written = practiceSections.filter(isWritten);
  const isMeasured = evidenceLevel(content.evidence) !== "not-measured";
  const unwritten = practiceSections.filter((section) => !isWritten(section));
  const notKnown = unwritten.filter((section) => content.notKnown.includes(section));
  return {
    answered: written.length + (isMeasured ? 1 : 0),
    all: practiceSections.length + 1,
    notKnown: isMeasured ? notKnown : [...notKnown, "evidence"],
    open: unwritten.filter((section) => !content.notKnown.includes(section)),
  };
}

/** Every text of a card with where it stands, in the order of the card. */
export function practiceTexts(content: PracticeContent): readonly {
  readonly part: "title" | "promise" | PracticeSection;
  readonly text: TranslatedText;
}[] {
  return [
    { part: "title", text: content.title },
    { part: "promise", text: content.promise },
    ...practiceSections.flatMap((part) => {
      const text = content.sections[part];
      return text === undefined ? [] : [{ part, text }];
    }),
  ];
}

/** All wordings of a text in every language. */
export function wordingsOf(text: TranslatedText): readonly string[] {
  const translations = Object.values(text.translations).map((one) => one?.text ?? "");
  return [text.text, ...translations].filter((one) => one !== "");
}

/** A card without words, in the language it is begun in. */
export function blankPractice(original: TranslatedText["original"]): PracticeContent {
  const blank: TranslatedText = { original, text: "", revision: 1, translations: {} };
  return {
    title: blank,
    promise: blank,
    outcome: "worked",
    theme: "other",
    serviceId: null,
    process: "",
    wastes: [],
    targets: [],
    sections: {},
    notKnown: [],
    evidence: null,
    documents: [],
    reviewOn: null,
    fundingProfileId: null,
  };
}
