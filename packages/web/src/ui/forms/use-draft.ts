import { useState } from "react";

/** What is being typed, and where it came from. */
export interface Draft<Value> {
  readonly value: Value;
  /** It was typed earlier and not saved. */
  readonly isRecalled: boolean;
  change(next: Value): void;
  /** After saving: nothing waits any more. */
  forget(): void;
  /** Throws away what was typed and begins anew. */
  discard(): void;
}

/**
 * What is being typed, kept in this browser tab until it is saved: a reload, a lost connection or a
 * refusal takes nothing away.
 */
export function useDraft<Value>(key: string, begin: () => Value): Draft<Value> {
  const place = `talka.draft.${key}`;
  const [recalled] = useState<Value | null>(() => recall(place));
  const [value, setValue] = useState<Value>(() => recalled ?? begin());
  const [isRecalled, setRecalled] = useState(recalled !== null);
  const forget = () => {
    setRecalled(false);
    try {
      sessionStorage.removeItem(place);
    } catch {
      // nothing was kept
    }
  };
  return {
    value,
    isRecalled,
    forget,
    change(next) {
      setValue(next);
      try {
        sessionStorage.setItem(place, JSON.stringify(next));
      } catch {
        // a full or forbidden store only means that a reload forgets
      }
    },
    discard() {
      forget();
      setValue(begin());
    },
  };
}

function recall<Value>(place: string): Value | null {
  try {
    const kept = sessionStorage.getItem(place);
    return kept === null ? null : (JSON.parse(kept) as Value);
  } catch {
    return null;
  }
}
