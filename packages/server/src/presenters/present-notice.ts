import type { Notice } from "@talka/contract";
import { isThreadKind, recordAddress } from "@talka/lean";
import type { NoticeRow } from "@talka/storage";
import { presentReference } from "./present-organisation.ts";

/** A notice, and what its record is called where the reader may see it. */
export interface ShownNotice {
  readonly row: NoticeRow;
  readonly title: unknown;
}

/** Notices as told. */
export function presentNotices(shown: readonly ShownNotice[]): { notices: readonly Notice[] } {
  return { notices: shown.map(presentNotice) };
}

/** A number of notices as told. */
export function presentNoticeCount(count: number): { count: number } {
  return { count };
}

function presentNotice({ row, title }: ShownNotice): Notice {
  const said = row.words["title"];
  return {
    id: row.id,
    kind: row.kind,
    title: (title as Notice["title"] | undefined) ?? (typeof said === "string" ? said : null),
    words: row.words,
    from: presentReference({ ...row, id: row.from_organisation_id }),
    at: row.created_at.toISOString(),
    isSeen: row.seen_at !== null,
    path: noticeAddress(row),
  };
}

/** Where one sees to what a notice is about; `null` where this version knows no page for it. */
function noticeAddress({ about_kind: kind, about_id: id, words }: NoticeRow): string | null {
  if (isThreadKind(kind)) return recordAddress({ kind, id });
  const pages: Readonly<Record<string, string>> = {
    event: `/events/${id}`,
    evaluation: `/evaluations/${id}`,
    team: `/boards/${id}`,
    project: `/programme/${id}`,
    // it is answered on the board of a team
    escalation: `/boards/${words["teamId"] ?? ""}`,
  };
  return pages[kind] ?? null;
}
