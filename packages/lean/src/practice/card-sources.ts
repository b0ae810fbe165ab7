import type { ContentLocale, TranslatedText } from "@talka/exchange";
import { blankPractice, type PracticeContent } from "./content.ts";
import type { PracticeEvidence } from "./evidence.ts";
import type { PracticeOutcome, PracticeSection } from "./vocabulary.ts";

/** What a card may be begun from. */
export const practiceSources = ["trial", "analysis", "borrowing"] as const;
/** One of {@link practiceSources}. */
export type PracticeSource = (typeof practiceSources)[number];

/** What a trial tells a card; "" where it says nothing. */
export interface TrialForCard {
  readonly title: string;
  readonly question: string;
  readonly change: string;
  readonly scope: string;
  readonly risks: string;
  readonly residentEffect: string;
  readonly staffEffect: string;
  readonly surprise: string;
  /** What was decided at its end; `null` while it runs. */
  readonly decision: "adopt" | "adapt" | "abandon" | null;
  readonly evidence: PracticeEvidence | null;
}

/** A card begun from a trial: nothing is claimed that the trial does not say. */
export function cardFromTrial(trial: TrialForCard, locale: ContentLocale): PracticeContent {
  const outcomes = { adopt: "worked", adapt: "worked", abandon: "did-not-work" } as const;
  return begun(locale, trial.title, {
    outcome: trial.decision === null ? "too-early" : outcomes[trial.decision],
    evidence: trial.evidence,
    sections: {
      problem: trial.question,
      steps: trial.change,
      conditions: trial.scope,
      residents: trial.residentEffect,
      staff: trial.staffEffect,
      wentWrong: [trial.surprise, trial.risks].filter((one) => one !== "").join("\n\n"),
    },
  });
}

/** A card begun from an idea that was taken home and used. */
export function cardFromBorrowing(
  borrowing: {
    readonly idea: string;
    readonly firstStep: string;
    readonly reason: string;
    readonly state: string;
  },
  locale: ContentLocale,
): PracticeContent {
  const outcome =
    borrowing.state === "stopped"
      ? "did-not-work"
      : borrowing.state === "using"
        ? "worked"
        : "too-early";
  return begun(locale, borrowing.idea, {
    outcome,
    sections: { steps: borrowing.firstStep, wentWrong: borrowing.reason },
  });
}

/** A card begun from an analysis: its title only; figures of a comparison are entered by a person. */
export function cardFromAnalysis(title: string, locale: ContentLocale): PracticeContent {
  return begun(locale, title, { outcome: "too-early", sections: {} });
}

function begun(
  locale: ContentLocale,
  title: string,
  given: {
    readonly outcome: PracticeOutcome;
    readonly evidence?: PracticeEvidence | null;
    readonly sections: { readonly [section in PracticeSection]?: string };
  },
): PracticeContent {
  const text = (words: string): TranslatedText => ({
    original: locale,
    text: words,
    revision: 1,
    translations: {},
  });
  const written = Object.entries(given.sections).filter(([, words]) => words.trim() !== "");
  return {
    ...blankPractice(locale),
    title: text(title.slice(0, 100)),
    outcome: given.outcome,
    evidence: given.evidence ?? null,
    sections: Object.fromEntries(written.map(([section, words]) => [section, text(words)])),
  };
}
