import type { CommitmentRecord } from "@talka/contract";

/** Which commitments are wanted. */
export type CommitmentChoice = "open" | "done" | "dropped" | "all";

/** Whether nobody has said yet that it is done or dropped. */
export function isUnfinished({ outcome }: Pick<CommitmentRecord, "outcome">): boolean {
  return outcome === null || outcome === "going-on";
}

/** Whole days past the due day; 0 on the day and before. */
export function daysOverdue(dueOn: string, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(dueOn)) / 86_400_000));
}

/**
 * The commitments of a choice: unfinished ones first by due day, so that the longest overdue leads;
 * then finished ones, latest due first; ties by id.
 */
export function orderCommitments<
  Item extends Pick<CommitmentRecord, "id" | "outcome" | "dueOn" | "organisationId">,
>(all: readonly Item[], choice: CommitmentChoice, organisationId: string | null): readonly Item[] {
  return all
    .filter((one) => {
      if (organisationId !== null && one.organisationId !== organisationId) return false;
      if (choice === "all") return true;
      return choice === "open" ? isUnfinished(one) : one.outcome === choice;
    })
    .sort((a, b) => {
      const unfinished = Number(isUnfinished(b)) - Number(isUnfinished(a));
      if (unfinished !== 0) return unfinished;
      const byDay = a.dueOn.localeCompare(b.dueOn) * (isUnfinished(a) ? 1 : -1);
      return byDay || a.id.localeCompare(b.id);
    });
}
