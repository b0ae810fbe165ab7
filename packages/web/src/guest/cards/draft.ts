import { useSyncExternalStore } from "react";

// A draft outlives a reload and a crash, and is written with every letter: nothing typed is lost.
const listeners = new Set<() => void>();
const keyOf = (meetingId: string) => `talka.draft.${meetingId}`;
const spare = new Map<string, string>();

function read(meetingId: string): string {
  try {
    return localStorage.getItem(keyOf(meetingId)) ?? "";
  } catch {
    return spare.get(meetingId) ?? "";
  }
}

/** Puts a text into the box a card is written in. */
export function writeDraft(meetingId: string, text: string): void {
  try {
    if (text === "") localStorage.removeItem(keyOf(meetingId));
    else localStorage.setItem(keyOf(meetingId), text);
  } catch {
    spare.set(meetingId, text);
  }
  for (const listener of listeners) listener();
}

/** The text in the box. */
export function useDraft(meetingId: string): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => read(meetingId),
  );
}
