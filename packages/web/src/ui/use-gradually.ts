import { useEffect, useState } from "react";

/**
 * How many of so many things to show yet: one more in every task of the page, so that a long form
 * does not hold up a key press while it is built. Starts with one.
 */
export function useGradually(count: number): number {
  const [shown, setShown] = useState(1);
  useEffect(() => {
    if (shown >= count) return;
    const timer = setTimeout(() => setShown(shown + 1));
    return () => clearTimeout(timer);
  }, [shown, count]);
  return Math.min(shown, count);
}
