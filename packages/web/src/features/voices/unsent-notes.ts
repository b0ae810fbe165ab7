import type { ObservationContent } from "@talka/contract";
import { correctionDays } from "@talka/lean";
import type { ProblemCode } from "../../api/problem.ts";
import { forgetKept, keep, readKept } from "../../device/kept.ts";

/** A note on its way, with the secret that is the only right to correct it. */
export interface UnsentNote {
  readonly id: string;
  readonly secret: string;
  readonly content: ObservationContent;
  /** Why the server said no; what was typed stays until its writer lets it go. */
  readonly refused?: ProblemCode;
}

/** A note that this device wrote and may still correct. */
export interface OwnNote {
  readonly id: string;
  readonly secret: string;
  readonly sentOn: string;
}

// By organisation and never by person: a shared computer of the counter keeps nobody's name.
const unsentKey = (organisation: string) => `observations.${organisation}.unsent`;
const ownKey = (organisation: string) => `observations.${organisation}.own`;
const draftKey = (organisation: string) => `observations.${organisation}.draft`;

const listAt = <Item>(key: string) => {
  const kept = readKept(key);
  return Array.isArray(kept) ? (kept as readonly Item[]) : [];
};

function keepList(key: string, list: readonly unknown[]): void {
  if (list.length === 0) forgetKept(key);
  else keep(key, list);
}

/** Notes that wait on this device, oldest first. */
export function unsentNotes(organisation: string): readonly UnsentNote[] {
  return listAt<UnsentNote>(unsentKey(organisation));
}

/** Puts a note among those that wait, in place of an earlier wording. */
export function keepUnsent(organisation: string, note: UnsentNote): void {
  const others = unsentNotes(organisation).filter((one) => one.id !== note.id);
  keepList(unsentKey(organisation), [...others, note]);
}

/** Takes a note off those that wait. */
export function forgetUnsent(organisation: string, id: string): void {
  const others = unsentNotes(organisation).filter((one) => one.id !== id);
  keepList(unsentKey(organisation), others);
}

const dayMs = 24 * 3_600_000;

/** Notes that this device may still correct; older ones are forgotten here as on the server. */
export function ownNotes(organisation: string, today: string): readonly OwnNote[] {
  const since = new Date(Date.parse(today) - correctionDays * dayMs).toISOString().slice(0, 10);
  return listAt<OwnNote>(ownKey(organisation)).filter((one) => one.sentOn >= since);
}

/** Remembers the secret of a note that was sent. */
export function keepOwn(organisation: string, note: OwnNote): void {
  const others = ownNotes(organisation, note.sentOn).filter((one) => one.id !== note.id);
  keepList(ownKey(organisation), [...others, note]);
}

/** What was typed and not yet sent. */
export function noteDraft(organisation: string): ObservationContent | null {
  return readKept(draftKey(organisation)) as ObservationContent | null;
}

/** Keeps what is being typed; `null` forgets it. */
export function keepNoteDraft(organisation: string, draft: ObservationContent | null): void {
  if (draft === null) forgetKept(draftKey(organisation));
  else keep(draftKey(organisation), draft);
}
