import type { AnyTransaction } from "../transactions.ts";

/** One fact for the record. `detail` holds codes and counts, never names or content. */
export interface AuditEntry {
  readonly organisationId: string | null;
  readonly personId: string | null;
  readonly action: string;
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
}

/** Adds a line to the record, in the transaction of what it is about: neither happens alone. */
export async function recordAuditEvent(trx: AnyTransaction, entry: AuditEntry): Promise<void> {
  await (trx as AnyTransaction)
    .insertInto("audit_event")
    .values({
      organisation_id: entry.organisationId,
      person_id: entry.personId,
      action: entry.action,
      subject_kind: entry.subject?.kind ?? null,
      subject_id: entry.subject?.id ?? null,
      detail: JSON.stringify(entry.detail ?? {}),
    })
    .execute();
}
