import type { ExternalMark } from "@talka/engine";

/** A mark under construction; nothing that was typed is lost when its kind changes. */
export interface MarkDraft {
  readonly kind: ExternalMark["kind"];
  readonly name: string | null;
  readonly value: string | null;
  readonly side: "before" | "after";
  readonly after: string | null;
  readonly amount: number;
  readonly unit: "calendar-day" | "working-day" | "month";
  readonly from: string | null;
  readonly to: string | null;
}

/** Nothing chosen yet. */
export const emptyDraft: MarkDraft = {
  kind: "attribute",
  name: null,
  value: null,
  side: "after",
  after: null,
  amount: 10,
  unit: "working-day",
  from: null,
  to: null,
};

/** The mark that a draft amounts to; `null` while something is missing. */
export function markOfDraft(draft: MarkDraft): ExternalMark | null {
  const { kind, name, value, side, after, amount, unit, from, to } = draft;
  switch (kind) {
    case "attribute":
      return name === null || value === null ? null : { kind, name, value, side };
    case "term":
      return after === null || !Number.isInteger(amount) ? null : { kind, after, amount, unit };
    case "span":
      return from === null || to === null ? null : { kind, from, to };
  }
}

/** Whether two marks say the same. */
export function isSameMark(one: ExternalMark, other: ExternalMark): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
