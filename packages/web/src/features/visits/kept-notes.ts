import type { VisitNoteContent } from "@talka/contract";

/** A note that has not reached the server. */
export interface KeptNote {
  readonly noteId: string;
  readonly content: VisitNoteContent;
}

const queueKey = (person: string, visit: string) => `talka.visit.${person}.${visit}.unsent`;
const draftKey = (person: string, visit: string, kind: string) =>
  `talka.visit.${person}.${visit}.draft.${kind}`;

function read<Value>(key: string, otherwise: Value): Value {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? "null") as Value | null) ?? otherwise;
  } catch {
    // what cannot be read was not written here
    return otherwise;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // a device that keeps nothing still sends what it can
  }
}

/** Notes of a person that wait on this device, oldest first. */
export function unsentNotes(person: string, visit: string): readonly KeptNote[] {
  return read<readonly KeptNote[]>(queueKey(person, visit), []);
}

/** Puts a note among those that wait; a later wording takes the place of an earlier one. */
export function keepUnsent(person: string, visit: string, note: KeptNote): void {
  const others = unsentNotes(person, visit).filter((one) => one.noteId !== note.noteId);
  write(queueKey(person, visit), [...others, note]);
}

/** Takes a note off those that wait, unless it was worded anew meanwhile. */
export function forgetUnsent(person: string, visit: string, note: KeptNote): void {
  const wording = JSON.stringify(note);
  const left = unsentNotes(person, visit).filter((one) => JSON.stringify(one) !== wording);
  write(queueKey(person, visit), left.length === 0 ? null : left);
}

/** What was typed and not yet noted. */
export function keptNoteDraft(
  person: string,
  visit: string,
  kind: string,
): VisitNoteContent | null {
  return read<VisitNoteContent | null>(draftKey(person, visit, kind), null);
}

/** Keeps what is being typed; `null` forgets it. */
export function keepNoteDraft(
  person: string,
  visit: string,
  kind: string,
  draft: VisitNoteContent | null,
): void {
  write(draftKey(person, visit, kind), draft);
}
