import type { StandardCard, StandardContent, StandardPage } from "@talka/contract";
import type { countReaders, listStandardVersions, StandardRow } from "@talka/storage";

/** Standard work with its versions and how many have read. */
export interface ShownStandard {
  readonly row: StandardRow;
  readonly versions: Awaited<ReturnType<typeof listStandardVersions>>;
  readonly readBy: Awaited<ReturnType<typeof countReaders>>;
  readonly mayChange: boolean;
}

/** Standard work in a list. */
export function presentStandardCard(row: StandardRow): StandardCard {
  const content = row.content as StandardContent;
  return {
    id: row.id,
    title: row.title,
    version: row.version,
    ownerRole: content.ownerRole,
    reviewOn: content.reviewOn,
    processId: row.process_id,
    readers: Number(row.readers ?? 0),
    iHaveRead: row.i_have_read ?? false,
  };
}

/** Standard work as everybody in its municipality sees it: readers as numbers, never as people. */
export function presentStandard({ row, versions, readBy, mayChange }: ShownStandard): StandardPage {
  return {
    ...presentStandardCard(row),
    trialId: row.trial_id,
    content: row.content as StandardContent,
    readBy: readBy.map(({ team_id, readers }) => ({ teamId: team_id, readers: Number(readers) })),
    versions: versions.map(({ version, content, made_on }) => ({
      version,
      madeOn: made_on,
      whatChanged: (content as StandardContent).whatChanged,
    })),
    mayChange,
  };
}
