/** Where a draft lies: in this tab until it is closed, or on this device until it is saved. */
export type DraftPlace = "tab" | "device";

/** What was typed and not saved; `null` where there is nothing or it cannot be read. */
export function readDraft<Value>(place: DraftPlace, key: string): Value | null {
  try {
    return JSON.parse(storeOf(place).getItem(key) ?? "null") as Value | null;
  } catch {
    return null;
  }
}

/** Keeps what is typed; `null` forgets it. */
export function writeDraft(place: DraftPlace, key: string, value: unknown): void {
  try {
    if (value === null) storeOf(place).removeItem(key);
    else storeOf(place).setItem(key, JSON.stringify(value));
  } catch {
    // a full or forbidden store only means that a reload forgets
  }
}

function storeOf(place: DraftPlace): Storage {
  return place === "tab" ? sessionStorage : localStorage;
}
