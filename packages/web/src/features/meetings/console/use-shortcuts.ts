import { useEffect, useRef } from "react";

/** What single keys do: the key to what happens. */
export type Shortcuts = Readonly<Record<string, () => void>>;

const typing = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]";

/** Single keys, while nobody types and no window stands over the page. */
export function useShortcuts(shortcuts: Shortcuts, isOn: boolean): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      if (target instanceof Element && target.closest(`${typing}, [role=dialog], [role=menu]`)) {
        return;
      }
      const act = latest.current[event.key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOn]);
}
