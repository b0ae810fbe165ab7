import type { ThreadKind, ThreadRecord } from "@talka/lean";
import {
  type RecordTitleRow,
  recordTitles,
  type TenantScope,
  type TenantTransaction,
  type TitlesOf,
  titlesOfAdoptions,
  titlesOfCards,
  titlesOfGembaNotes,
  titlesOfIdeas,
  titlesOfMaps,
  titlesOfObservations,
  titlesOfObstacles,
  titlesOfStandards,
  titlesOfTrials,
  titlesOfWhatIfs,
} from "@talka/storage";

/**
 * What names the records of each kind: one line a kind. Each sees with the reader's own eyes, under
 * row security. A kind without a line is shown by its kind and municipality only.
 */
const titlesOfKind: { readonly [kind in ThreadKind]?: TitlesOf } = {
  ...recordTitles,
  observation: titlesOfObservations,
  obstacle: titlesOfObstacles,
  map: titlesOfMaps,
  idea: titlesOfIdeas,
  trial: titlesOfTrials,
  standard: titlesOfStandards,
  card: titlesOfCards,
  adoption: titlesOfAdoptions,
  "gemba-note": titlesOfGembaNotes,
  scenario: titlesOfWhatIfs,
};

/** Names records of any kind: by kind and id, those the reader may see. */
export async function findTitles(
  trx: TenantTransaction,
  scope: TenantScope,
  records: readonly ThreadRecord[],
): Promise<(record: ThreadRecord) => RecordTitleRow | undefined> {
  const found = new Map<string, RecordTitleRow>();
  for (const kind of new Set(records.map((one) => one.kind))) {
    const ids = [...new Set(records.filter((one) => one.kind === kind).map((one) => one.id))];
    const rows = (await titlesOfKind[kind]?.(trx, scope, ids)) ?? [];
    for (const row of rows) found.set(`${kind}:${row.id}`, row);
  }
  return ({ kind, id }) => found.get(`${kind}:${id}`);
}
