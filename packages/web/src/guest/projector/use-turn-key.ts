import { useEffect } from "react";

/** "T" turns cards between the original and the translation, where nothing is being typed. */
export function useTurnKey(turn: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (event.key.toLowerCase() === "t") turn();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [turn]);
}
