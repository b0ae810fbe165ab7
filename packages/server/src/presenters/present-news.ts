import type { NewsPage, NewsRevision, NewsSubjects, NewsSummary } from "@talka/contract";
import {
  type ContentLocale,
  contentLocales,
  type NewsContent,
  type NewsFunding,
  newsObstacles,
  publicityObstacles,
  shownLocales,
  type TranslatedText,
} from "@talka/exchange";
import { type PersonalDataHint, personalDataHints } from "@talka/report";
import type { NewsRevisionRow, NewsRow, NewsSubjectRows } from "@talka/storage";

/** A stored item with who pays for what is public of it. */
export interface ListedNews {
  readonly row: NewsRow;
  readonly publicFunding: NewsFunding;
}

/** A stored item with who pays for its newest revision too. */
export interface ShownNews extends ListedNews {
  readonly fundingProfileId: string | null;
  readonly funding: NewsFunding;
}

/** An item as listed. */
export function presentNewsSummary({ row, publicFunding }: ListedNews): NewsSummary {
  const published = row.published_locales as ContentLocale[];
  return {
    id: row.id,
    title: contentOf(row).title,
    state: row.state as NewsSummary["state"],
    revision: row.revision,
    publishedRevision: row.published_revision,
    publishedLocales: published,
    shownLocales: shownLocales(published, publicFunding),
    slug: row.slug,
    firstPublishedAt: row.first_published_at?.toISOString() ?? null,
    updatedAt: row.updated_at.toISOString(),
    changedBy: row.changed_by,
  };
}

/** An item with its newest revision, and what stands against publishing it. */
export function presentNews(shown: ShownNews): NewsPage {
  const { row, funding, publicFunding, fundingProfileId } = shown;
  const content = contentOf(row);
  const published = row.published_locales as ContentLocale[];
  return {
    ...presentNewsSummary(shown),
    content,
    fundingProfileId,
    obstacles: newsObstacles(content, contentLocales, funding),
    hidden: publicityObstacles(published, publicFunding),
    personalData: personalDataHints(content) as PersonalDataHint[],
  };
}

/** One revision in the history of an item. */
export function presentNewsRevision(row: NewsRevisionRow): NewsRevision {
  return {
    revision: row.revision,
    createdAt: row.created_at.toISOString(),
    changedBy: row.changed_by,
    content: contentOf(row),
  };
}

/** What news may be about. */
export function presentNewsSubjects(rows: NewsSubjectRows): NewsSubjects {
  return {
    projects: rows.projects.map((row) => ({
      id: row.id,
      title: row.title as TranslatedText,
      fundingProfileId: row.funding_profile_id,
    })),
    events: rows.events.map((row) => ({
      id: row.id,
      title: row.title as TranslatedText,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      projectId: row.project_id,
      fundingProfileId: row.funding_profile_id,
    })),
    meetings: rows.meetings.map(({ id, setup }) => {
      const { title, startsOn, endsOn } = setup as NewsSubjects["meetings"][number];
      return { id, title, startsOn, endsOn };
    }),
    trials: rows.trials.map((row) => ({
      id: row.id,
      title: row.title,
      decidedOn: row.decided_on ?? "",
    })),
    fundingProfiles: rows.profiles.map(({ id, content }) => ({
      id,
      name: profileName(content as { readonly acronym?: string; readonly projectCode?: string }),
      content: { ...content, id },
    })),
  };
}

/** What an item says, as kept. */
export function contentOf(row: { readonly content: object }): NewsContent {
  return row.content as NewsContent;
}

function profileName({ acronym = "", projectCode = "" }): string {
  return [projectCode, acronym].filter((part) => part !== "").join(" ");
}
