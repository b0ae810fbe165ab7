import {
  type ContentLocale,
  readText,
  type TranslatedText,
  type TranslationState,
} from "../text/translated-text.ts";

/** A photograph among the materials; whoever cannot see it reads `alt`. */
export interface NewsPhoto {
  readonly materialId: string;
  readonly alt: TranslatedText;
}

/** What a news item says, in one revision; texts in the small markup of `parseRichText`. */
export interface NewsContent {
  readonly title: TranslatedText;
  /** What happened, in a sentence or two; plain text. */
  readonly lead: TranslatedText | null;
  readonly body: TranslatedText | null;
  readonly photos: readonly NewsPhoto[];
  readonly tags: readonly string[];
  readonly projectId: string | null;
  /** Who pays; where there is none, the profile of the event or the project counts. */
  readonly fundingProfileId: string | null;
  readonly eventId: string | null;
  readonly meetingId: string | null;
}

/** A news item as a reader of one language sees it. */
export interface ReadNews {
  readonly locale: ContentLocale;
  readonly original: ContentLocale;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  readonly photos: readonly { readonly materialId: string; readonly alt: string }[];
  readonly tags: readonly string[];
  /** The least trustworthy of its texts: one that is behind makes the whole behind. */
  readonly state: TranslationState;
}

const byTrust: readonly TranslationState[] = [
  "original",
  "translated",
  "machine-draft",
  "behind",
  "missing",
];

/** The texts of an item that stand on its page, photographs last. */
export function textsOf(content: NewsContent): readonly TranslatedText[] {
  const { title, lead, body, photos } = content;
  return [title, lead, body, ...photos.map((photo) => photo.alt)].filter((one) => one !== null);
}

/** An item in one language; texts that lack it stand in their original and make it "missing". */
export function readNews(content: NewsContent, locale: ContentLocale): ReadNews {
  const told = (text: TranslatedText | null) => (text === null ? "" : readText(text, locale).text);
  const states = textsOf(content).map((text) => byTrust.indexOf(readText(text, locale).state));
  return {
    locale,
    original: content.title.original,
    title: told(content.title),
    lead: told(content.lead),
    body: told(content.body),
    photos: content.photos.map(({ materialId, alt }) => ({ materialId, alt: told(alt) })),
    tags: content.tags,
    state: byTrust[Math.max(...states)] ?? "original",
  };
}

/** The profile whose words the item must carry: its own, else the event's, else the project's. */
export function fundingProfileIdOf(
  content: Pick<NewsContent, "fundingProfileId">,
  event: { readonly fundingProfileId: string | null } | null,
  project: { readonly fundingProfileId: string | null } | null,
): string | null {
  return content.fundingProfileId ?? event?.fundingProfileId ?? project?.fundingProfileId ?? null;
}

/**
 * The last part of a news item's address: words of its title in plain letters, and six letters of its
 * id, so that two items of one title have two addresses.
 */
export function newsSlug(title: string, id: string): string {
  const words = title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    if (slug.length + word.length > 60) break;
    slug += `${word}-`;
  }
  return `${slug}${id.replaceAll("-", "").slice(0, 6)}`;
}
