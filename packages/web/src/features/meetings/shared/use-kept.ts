import { useCallback, useState } from "react";
import { forgetKept, keep, readKept } from "../../../device/kept.ts";

/** A value that survives a reload of the page on this device, until it is forgotten. */
export interface Kept<Value> {
  readonly value: Value;
  /** It was there when the page was opened. */
  readonly wasKept: boolean;
  set(value: Value): void;
  /** Forgets it and begins anew. */
  forget(): void;
}

/** State kept on this device under a name; what is being typed is never lost by a reload. */
export function useKept<Value>(name: string, empty: Value): Kept<Value> {
  const [kept, setKept] = useState(() => readKept(name) as Value | null);
  const [wasKept] = useState(kept !== null);
  const set = useCallback(
    (value: Value) => {
      keep(name, value);
      setKept(value);
    },
    [name],
  );
  const forget = useCallback(() => {
    forgetKept(name);
    setKept(null);
  }, [name]);
  return { value: kept ?? empty, wasKept, set, forget };
}
