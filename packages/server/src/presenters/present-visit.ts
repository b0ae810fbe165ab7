import type { VisitNote, VisitPage, VisitSummary } from "@talka/contract";
import type { TranslatedText } from "@talka/exchange";
import type { VisitNoteRow, VisitRow } from "@talka/storage";
import { presentReference } from "./present-organisation.ts";
import { fundingOf } from "./present-training.ts";

type OrganisationNames = Parameters<typeof presentReference>[0];

/** A visit, and what the reader's organisation is on it. */
export interface ListedVisit {
  readonly row: VisitRow;
  readonly organisationId: string;
  readonly organisations: readonly OrganisationNames[];
  readonly mayManage: boolean;
}

/** A visit with its notes. */
export interface ShownVisit extends ListedVisit {
  readonly notes: readonly VisitNoteRow[];
}

/** A visit as listed. */
export function presentVisitSummary(shown: ListedVisit): VisitSummary {
  const { row, organisationId, mayManage } = shown;
  const guest = row.guest_ids.includes(organisationId) ? "guest" : "organiser";
  return {
    id: row.id,
    title: row.title as unknown as TranslatedText,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    zone: row.zone,
    eventId: row.event_id,
    place: row.place,
    process: row.process,
    host: named(shown, row.host_id),
    guests: row.guest_ids.map((id) => named(shown, id)),
    part: row.host_id === organisationId ? "host" : guest,
    mayManage,
  };
}

/** A visit with the notes one may see. */
export function presentVisit(shown: ShownVisit): VisitPage {
  return {
    ...presentVisitSummary(shown),
    fundingProfile: fundingOf(shown.row),
    projectId: shown.row.project_id,
    notes: shown.notes.map(
      (note): VisitNote => ({
        id: note.id,
        kind: note.kind as VisitNote["kind"],
        saw: note.saw,
        means: note.means,
        question: note.question,
        place: note.place,
        photographed: note.photographed,
        shared: note.shared,
        organisation: named(shown, note.organisation_id),
        own: note.organisation_id === shown.organisationId,
        answer: note.answer ?? "",
      }),
    ),
  };
}

function named({ organisations }: ListedVisit, id: string) {
  const row = organisations.find((one) => one.id === id);
  const gone = { id, name_lv: "–", name_lt: "–", name_en: "–", demo: false };
  return presentReference(row ?? gone);
}
