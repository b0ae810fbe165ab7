import { useEffect, useState } from "react";
import { readDraft, writeDraft } from "./draft-store.ts";

/** A wording and the revision it was made from; `null` where nothing was saved yet. */
export interface Revised<Value> {
  readonly id: string;
  readonly basedOn: number | null;
  readonly value: Value;
}

/** What is typed and not saved yet; it outlives a closed tab. */
export interface RevisedDraft<Value> extends Revised<Value> {
  readonly isChanged: boolean;
  /** It was typed earlier and is here again. */
  readonly isRestored: boolean;
  change(value: Value): void;
  /** Back to what was saved. */
  discard(): void;
}

/**
 * What is typed on something that has revisions, kept on this device until it is saved. What was typed
 * on an older revision is kept too, and refused at saving.
 */
export function useRevisedDraft<Value>(key: string, saved: Revised<Value>): RevisedDraft<Value> {
  const name = `talka.${key}`;
  const [kept, setKept] = useState(() => readDraft<Revised<Value>>("device", name));
  const [wasThere, setWasThere] = useState(kept !== null);
  const isChanged = kept !== null && JSON.stringify(kept.value) !== JSON.stringify(saved.value);
  useEffect(() => writeDraft("device", name, isChanged ? kept : null), [kept, isChanged, name]);
  const { id, basedOn, value } = isChanged ? kept : saved;
  return {
    id,
    basedOn,
    value,
    isChanged,
    isRestored: wasThere && isChanged,
    change: (next) => setKept({ id, basedOn, value: next }),
    discard() {
      setKept(null);
      setWasThere(false);
    },
  };
}
