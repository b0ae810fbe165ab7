import type { ThreadRecord } from "./vocabulary.ts";

/** Where each kind of record is opened; `null`: it has no page of its own. */
const pages: Readonly<Record<ThreadRecord["kind"], ((id: string) => string) | null>> = {
  meeting: (id) => `/meetings/${id}/record`,
  "meeting-group": null,
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

/** The address of a record's page, from the root of the site; `null` where it has none. */
export function recordAddress({ kind, id }: ThreadRecord): string | null {
  return pages[kind]?.(id) ?? null;
}
