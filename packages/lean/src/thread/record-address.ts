import type { ThreadRecord } from "./vocabulary.ts";

type PageOf = (id: string, within: string | null) => string | null;

/** Where each kind of record is opened; `null`: it has no page of its own. */
const pages: Readonly<Record<ThreadRecord["kind"], PageOf | null>> = {
  meeting: (id) => `/meetings/${id}/record`,
  "meeting-group": (_, session) => (session === null ? null : `/meetings/${session}/record`),
  commitment: () => "/commitments",
  observation: () => "/observations",
  obstacle: (id) => `/obstacles/${id}`,
  process: (id) => `/processes/${id}`,
  map: (id) => `/maps/${id}`,
  analysis: (id) => `/analysis/${id}`,
  idea: (id) => `/ideas?idea=${id}`,
  trial: (id) => `/trials/${id}`,
  standard: (id) => `/standards/${id}`,
  card: (id) => `/practices/${id}`,
  adoption: (id) => `/adoptions/${id}`,
  borrowing: () => "/borrowing",
  visit: (id) => `/visits/${id}`,
  "gemba-note": null,
  scenario: (id) => `/what-if/${id}`,
  news: (id) => `/news/${id}`,
};

/**
 * The address of a record's page, from the root of the site; `null` where it has none.
 *
 * @param within The record on whose page it stands: the session of a theme.
 */
export function recordAddress(
  { kind, id }: ThreadRecord,
  within: string | null = null,
): string | null {
  return pages[kind]?.(id, within) ?? null;
}
