import { useCallback, useState } from "react";

/**
 * State that outlives a change of phase, a reload and a crash: what is half typed is kept with every
 * letter, until it is as blank as in the beginning.
 */
export function useKeptState<Value extends object>(name: string, blank: Value) {
  const key = `talka.form.${name}`;
  const [value, setValue] = useState<Value>(() => ({ ...blank, ...read(key) }));
  const keep = useCallback(
    (next: Value) => {
      setValue(next);
      try {
        if (JSON.stringify(next) === JSON.stringify(blank)) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // a browser that keeps nothing keeps it as long as the page stands
      }
    },
    [key, blank],
  );
  return [value, keep] as const;
}

function read(key: string): object {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof found === "object" && found !== null ? found : {};
  } catch {
    return {};
  }
}
