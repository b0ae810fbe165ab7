import { useEffect, useState } from "react";

/**
 * A value, but after the page has been painted with it: for what may be reckoned from it a moment later.
 * (`useDeferredValue` waits for nothing in the small library of the light pages.)
 */
export function useLater<Value>(value: Value): Value {
  const [later, setLater] = useState(() => value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(() => value));
    return () => clearTimeout(timer);
  }, [value]);
  return later;
}
