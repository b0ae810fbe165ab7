import type { Notice } from "@talka/contract";
import { isThreadKind, recordAddress } from "@talka/lean";
import type { NoticeRow } from "@talka/storage";
import { presentReference } from "./present-organisation.ts";

/** Notices as told. */
export function presentNotices(rows: readonly NoticeRow[]): { notices: readonly Notice[] } {
  return { notices: rows.map(presentNotice) };
}

/** A number of notices as told. */
export function presentNoticeCount(count: number): { count: number } {
  return { count };
}

function presentNotice(row: NoticeRow): Notice {
  return {
    id: row.id,
    kind: row.kind,
    words: row.words,
    from: presentReference({ ...row, id: row.from_organisation_id }),
    at: row.created_at.toISOString(),
    isSeen: row.seen_at !== null,
    path: noticeAddress(row.about_kind, row.about_id),
  };
}

/** Where one sees to what a notice is about; `null` where this version knows no page for it. */
export function noticeAddress(kind: string, id: string): string | null {
  if (isThreadKind(kind)) return recordAddress({ kind, id });
  const pages: Readonly<Record<string, string>> = {
    event: `/events/${id}`,
    evaluation: `/evaluations/${id}`,
    team: `/boards/${id}`,
    project: `/programme/${id}`,
  };
  return pages[kind] ?? null;
}
