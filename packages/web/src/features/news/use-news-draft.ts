import type { NewsContent } from "@talka/exchange";
import { useEffect, useState } from "react";

interface Kept {
  readonly id: string;
  readonly basedOn: number | null;
  readonly content: NewsContent;
}

/** What is typed and not saved yet; it outlives a closed tab. */
export interface NewsDraft {
  readonly content: NewsContent;
  readonly isChanged: boolean;
  /** It was typed earlier and is here again. */
  readonly isRestored: boolean;
  change(content: NewsContent): void;
  /** Back to what was saved. */
  discard(): void;
}

const keyOf = (place: string) => `talka.news.${place}`;

/**
 * Keeps what is typed in this browser until it is saved. `place` is the id of the item, "new" for one
 * that is not saved yet; what was typed on an older revision is kept too, and refused at saving.
 */
export function useNewsDraft(
  place: string,
  saved: { readonly id: string; readonly basedOn: number | null; readonly content: NewsContent },
): NewsDraft & { readonly basedOn: number | null; readonly id: string } {
  const [kept, setKept] = useState<Kept | null>(() => readKept(place));
  const [isRestored, setRestored] = useState(kept !== null);
  const isChanged = kept !== null && JSON.stringify(kept.content) !== JSON.stringify(saved.content);
  useEffect(() => {
    if (isChanged) localStorage.setItem(keyOf(place), JSON.stringify(kept));
    else localStorage.removeItem(keyOf(place));
  }, [kept, isChanged, place]);
  const { id, basedOn } = isChanged && kept !== null ? kept : saved;
  return {
    id,
    basedOn,
    content: isChanged && kept !== null ? kept.content : saved.content,
    isChanged,
    isRestored: isRestored && isChanged,
    change(content) {
      setKept({ id, basedOn, content });
    },
    discard() {
      setKept(null);
      setRestored(false);
    },
  };
}

function readKept(place: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(place)) ?? "null") as Kept | null;
  } catch {
    return null;
  }
}
