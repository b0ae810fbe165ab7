import { useEffect, useRef, useState } from "react";

const patienceMs = 1_000;

/** What was just chosen, shown until the server tells the same, or says no. */
export interface Hopeful<Value> {
  readonly shown: Value;
  /** Shows a value already while it is on its way. */
  hope(value: Value, answered: Promise<unknown>): void;
}

/** Shows one's own choice at once, so that a second one builds on it and nothing jumps back. */
export function useHopeful<Value>(told: Value): Hopeful<Value> {
  const [hoped, setHoped] = useState<{ readonly value: Value } | null>(null);
  const latest = useRef(hoped);
  latest.current = hoped;
  const isTold = hoped !== null && JSON.stringify(hoped.value) === JSON.stringify(told);
  useEffect(() => {
    if (isTold) setHoped(null);
  }, [isTold]);
  return {
    shown: hoped === null ? told : hoped.value,
    hope(value, answered) {
      const mine = { value };
      setHoped(mine);
      void answered.then(() =>
        setTimeout(() => {
          if (latest.current === mine) setHoped(null);
        }, patienceMs),
      );
    },
  };
}
