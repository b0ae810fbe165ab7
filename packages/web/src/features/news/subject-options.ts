import type { NewsSubjects } from "@talka/contract";
import {
  type ContentLocale,
  type FundingProfile,
  fundingProfileIdOf,
  type NewsContent,
  type NewsFunding,
  readText,
  type TranslatedText,
} from "@talka/exchange";
import { formatDay } from "@talka/report";

/** A choice of a list. */
export interface SubjectOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** What an item may be about, as choices in the reader's language. */
export function subjectOptions(subjects: NewsSubjects, locale: ContentLocale) {
  const titled = (title: unknown) => readText(title as TranslatedText, locale).text;
  const days = ({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }) => {
    const day = (text: string) => formatDay(Date.parse(text), locale, "UTC");
    return startsOn === endsOn ? day(startsOn) : `${day(startsOn)} – ${day(endsOn)}`;
  };
  const projects: SubjectOption[] = subjects.projects.map(({ id, title }) => ({
    value: id,
    label: titled(title),
  }));
  const events: SubjectOption[] = subjects.events.map((event) => ({
    value: event.id,
    label: titled(event.title),
    hint: days(event),
  }));
  const meetings: SubjectOption[] = subjects.meetings.map((meeting) => ({
    value: meeting.id,
    label: meeting.title,
    hint: days(meeting),
  }));
  const trials: SubjectOption[] = subjects.trials.map(({ id, title, decidedOn }) => ({
    value: id,
    label: title,
    hint: days({ startsOn: decidedOn, endsOn: decidedOn }),
  }));
  const profiles: SubjectOption[] = subjects.fundingProfiles.map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  return { projects, events, meetings, trials, profiles };
}

/** The profile that counts where an item names none of its own: the event's, else the project's. */
export function inheritedProfileId(content: NewsContent, subjects: NewsSubjects): string | null {
  const event = subjects.events.find((one) => one.id === content.eventId) ?? null;
  const projectId = content.projectId ?? event?.projectId;
  const project = subjects.projects.find((one) => one.id === projectId) ?? null;
  return fundingProfileIdOf({ fundingProfileId: null }, event, project);
}

/** Who pays for an item as it is written now. */
export function fundingOfDraft(content: NewsContent, subjects: NewsSubjects): NewsFunding {
  const id = content.fundingProfileId ?? inheritedProfileId(content, subjects);
  if (id === null) return { kind: "none" };
  const profile = subjects.fundingProfiles.find((one) => one.id === id);
  if (profile === undefined) return { kind: "gone" };
  return { kind: "profile", profile: profile.content as FundingProfile };
}
