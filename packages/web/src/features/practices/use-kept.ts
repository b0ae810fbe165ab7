import { useEffect, useState } from "react";

interface Kept<Value> {
  readonly id: string;
  readonly basedOn: number | null;
  readonly value: Value;
}

/** What is typed and not saved yet; it outlives a closed tab. */
export interface KeptWriting<Value> extends Kept<Value> {
  readonly isChanged: boolean;
  /** It was typed earlier and is here again. */
  readonly isRestored: boolean;
  change(value: Value): void;
  /** Back to what was saved. */
  discard(): void;
}

/**
 * Keeps what is typed in this browser until it is saved. What was typed on an older revision is kept
 * too, and refused at saving.
 */
export function useKept<Value>(place: string, saved: Kept<Value>): KeptWriting<Value> {
  const key = `talka.practice.${place}`;
  const [kept, setKept] = useState<Kept<Value> | null>(() => readKept(key));
  const [wasThere] = useState(kept !== null);
  const isChanged = kept !== null && JSON.stringify(kept.value) !== JSON.stringify(saved.value);
  useEffect(() => {
    if (isChanged) localStorage.setItem(key, JSON.stringify(kept));
    else localStorage.removeItem(key);
  }, [kept, isChanged, key]);
  const shown = isChanged ? kept : saved;
  return {
    ...shown,
    isChanged,
    isRestored: wasThere && isChanged,
    change: (value) => setKept({ id: shown.id, basedOn: shown.basedOn, value }),
    discard: () => setKept(null),
  };
}

function readKept<Value>(key: string): Kept<Value> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as Kept<Value> | null;
  } catch {
    return null;
  }
}
