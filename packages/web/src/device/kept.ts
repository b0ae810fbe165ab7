const PREFIX = "talka.kept.";

/** What was typed and not yet sent, by a name; `null` where there is nothing or it cannot be read. */
export function readKept(name: string): unknown {
  try {
    const text = localStorage.getItem(PREFIX + name);
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Keeps what is being typed on this device until it is sent or dropped. */
export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // A private window keeps nothing; the page itself still holds it.
  }
}

/** Forgets it: it was sent, or is no longer wanted. */
export function forgetKept(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept.
  }
}
