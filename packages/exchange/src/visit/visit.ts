/** What is written about a visit, in the order of time: before, during, after. */
export const visitNoteKinds = ["aim", "question", "observation", "borrow", "offer"] as const;
export type VisitNoteKind = (typeof visitNoteKinds)[number];

/** What part of a visit is now. */
export type VisitPhase = "before" | "during" | "after" | "overdue";

/** Days after a visit within which it is told what is borrowed and what is offered. */
export const daysToTell = 7;

/**
 * The part of a visit a day falls into: before it, on its days, the seven days after, and later than
 * that. It is a prompt; nothing is refused for being early or late.
 */
export function visitPhase(
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
  today: string,
): VisitPhase {
  if (today < startsOn) return "before";
  if (today <= endsOn) return "during";
  return today <= tellBy(endsOn) ? "after" : "overdue";
}

/** The last day on which what is borrowed and offered is awaited. */
export function tellBy(endsOn: string): string {
  return new Date(Date.parse(endsOn) + daysToTell * 86_400_000).toISOString().slice(0, 10);
}

/** A question is for the host; of everything else its writer's organisation chooses. */
export function isShared(kind: VisitNoteKind, chosen: boolean): boolean {
  return kind === "question" || kind === "offer" || chosen;
}
