import type { AdoptionPage, AdoptionSummary } from "@talka/contract";
import { type AdoptionState, nextAdoptionStates } from "@talka/lean";
import type { AdoptionRow } from "@talka/storage";
import { presentReference } from "./present-organisation.ts";
import { contentOfCard } from "./present-practice.ts";

/** An adoption and what the reader may do with it. */
export interface ShownAdoption {
  readonly row: AdoptionRow;
  readonly isOwn: boolean;
  readonly mayEdit: boolean;
  readonly mayShare: boolean;
}

/** An adoption as listed. */
export function presentAdoptionSummary({ row, isOwn }: ShownAdoption): AdoptionSummary {
  return {
    id: row.id,
    organisation: presentReference({ ...row, id: row.organisation_id }),
    origin: presentReference({
      id: row.card_organisation_id,
      name_lv: row.host_lv,
      name_lt: row.host_lt,
      name_en: row.host_en,
      demo: row.host_demo,
    }),
    cardId: row.card_id,
    title: row.card_content === null ? null : contentOfCard({ content: row.card_content }).title,
    state: row.state as AdoptionState,
    isOwn,
    startedOn: row.started_on,
    changedOn: row.changed_on,
  };
}

/** An adoption with its plan and result. */
export function presentAdoption(shown: ShownAdoption): AdoptionPage {
  const { row, mayEdit, mayShare } = shown;
  return {
    ...presentAdoptionSummary(shown),
    content: row.content as AdoptionPage["content"],
    reason: row.reason,
    revision: row.revision,
    isShared: row.is_shared,
    trialId: row.trial_id,
    borrowingId: row.borrowing_id,
    nextStates: mayEdit ? nextAdoptionStates(row.state as AdoptionState) : [],
    mayEdit,
    mayShare,
  };
}

/** Adoptions as listed. */
export function presentAdoptions(rows: readonly ShownAdoption[]) {
  return { adoptions: rows.map(presentAdoptionSummary) };
}
