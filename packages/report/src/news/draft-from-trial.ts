import type { ContentLocale, NewsContent } from "@talka/exchange";
import { isTime } from "@talka/lean";
import type { TrialSheet } from "../trial/trial-document.ts";
import { releasedSentences, verdictSentences } from "../trial/verdict-sentences.ts";
import { quoteName } from "../words/join-names.ts";
import { translator } from "../words/translate.ts";
import { draftText, headedList, paragraphs, shorten } from "./draft-text.ts";
import { draftWords } from "./draft-words.ts";

/** A decided trial as news tells it. */
export interface TrialFacts extends Omit<TrialSheet, "organisation"> {
  readonly organisation: Readonly<Record<ContentLocale, string>>;
}

/**
 * A draft about a decided trial in three languages: what was tried, the verdict by rule with its
 * numbers, what residents and staff noticed, what was decided. A trial that showed nothing is told
 * as plainly; owner, coach and other names of people stay out. What was written on the trial stands
 * in the language it was written in.
 */
export function draftFromTrial(facts: TrialFacts, original: ContentLocale): NewsContent {
  const { plan } = facts;
  return {
    title: draftText(original, (locale) =>
      shorten(translator(draftWords, locale)(titleWord(facts), { title: plan.title }), 150),
    ),
    lead: draftText(original, (locale) => leadOf(facts, locale)),
    body: draftText(original, (locale) => bodyOf(facts, locale)),
    photos: [],
    tags: [],
    projectId: null,
    fundingProfileId: null,
    eventId: null,
    meetingId: null,
  };
}

/** "What helped" is said of a proved effect only. */
function titleWord({ act, check }: TrialFacts): "trialKept" | "trialTried" {
  return act?.decision === "adopt" && check.verdict.level === "verified"
    ? "trialKept"
    : "trialTried";
}

function leadOf({ organisation, plan }: TrialFacts, locale: ContentLocale): string {
  const say = translator(draftWords, locale);
  const title = quoteName(plan.title, locale);
  return say("trialLead", { organisation: organisation[locale], title });
}

function bodyOf(facts: TrialFacts, locale: ContentLocale): string {
  const say = translator(draftWords, locale);
  const { plan, check, findings, act } = facts;
  const { unit, clock, measure } = plan.prediction;
  const told = verdictSentences(check, { unit, clock: isTime(unit) ? clock : null }, locale);
  const verdict =
    told.change === "" ? told.meaning : `${measure}: ${told.change} ${told.meaning} (${told.n})`;
  const released = releasedSentences(findings, locale);
  const noticed = [
    findings.residentSeen === "" ? "" : say("trialResidents", { text: findings.residentSeen }),
    findings.staffSeen === "" ? "" : say("trialStaff", { text: findings.staffSeen }),
  ].filter((line) => line !== "");
  return paragraphs(
    headedList(
      say("trialChange"),
      [plan.change].filter((line) => line !== ""),
    ),
    headedList(
      say("trialResult"),
      [`${told.level}. ${verdict}`, released?.sentence ?? ""].filter((line) => line !== ""),
    ),
    headedList(say("trialNoticed"), noticed),
    act === null ? "" : say("trialDecision", { decision: act.decision }),
  );
}
