import { useRef, useState } from "react";

/** A diagram that somebody edits, kept in this browser under a key. */
export function useDraft(key: string) {
  const place = `talka.model-draft.${key}`;
  const [xml, setXml] = useState(() => read(place));
  // The editor is given its file once: what it says afterwards is what it was given.
  const opened = useRef<string | null>(null);
  return {
    /** `null` where nothing was edited. */
    xml,
    keep(edited: string): void {
      setXml(edited);
      try {
        localStorage.setItem(place, edited);
      } catch {
        // a private window keeps nothing; the draft lives until the page is closed
      }
    },
    discard(): void {
      setXml(null);
      opened.current = null;
      try {
        localStorage.removeItem(place);
      } catch {
        // nothing was kept
      }
    },
    openedWith(model: string): string {
      opened.current ??= xml ?? model;
      return opened.current;
    },
  };
}

function read(place: string): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}
