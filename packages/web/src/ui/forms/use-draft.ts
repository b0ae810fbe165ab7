import { useState } from "react";
import { type DraftPlace, readDraft, writeDraft } from "./draft-store.ts";

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
 * What is being typed, kept in this browser until it is saved: a reload, a lost connection or a refusal
 * takes nothing away.
 */
export function useDraft<Value>(
  key: string,
  begin: () => Value,
  place: DraftPlace = "tab",
): Draft<Value> {
  const name = `talka.draft.${key}`;
  const [recalled] = useState(() => readDraft<Value>(place, name));
  const [value, setValue] = useState<Value>(() => recalled ?? begin());
  const [isRecalled, setRecalled] = useState(recalled !== null);
  const forget = () => {
    setRecalled(false);
    writeDraft(place, name, null);
  };
  return {
    value,
    isRecalled,
    forget,
    change(next) {
      setValue(next);
      writeDraft(place, name, next);
    },
    discard() {
      forget();
      setValue(begin());
    },
  };
}
