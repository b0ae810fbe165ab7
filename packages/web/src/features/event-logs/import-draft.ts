import type { LogMapping } from "@talka/engine";
import type { ReadChoice } from "../../engine-worker/import/import-handlers.ts";
import type { PeopleChoice } from "../../engine-worker/opened-log.ts";

/** What was set in the import, kept over a reload of the page. */
export interface ImportDraft {
  readonly fileName: string;
  readonly shapeKey: string;
  readonly choice: ReadChoice;
  readonly mapping: LogMapping;
  readonly people: PeopleChoice;
  readonly name: string;
}

const KEY = "talka.import";

/** Keeps what was set, for this window only. */
export function keepDraft(draft: ImportDraft): void {
  sessionStorage.setItem(KEY, JSON.stringify(draft));
}

/** What was set before a reload; `null` if nothing was. */
export function keptDraft(): ImportDraft | null {
  const text = sessionStorage.getItem(KEY);
  return text === null ? null : (JSON.parse(text) as ImportDraft);
}

/** Forgets what was set. */
export function forgetDraft(): void {
  sessionStorage.removeItem(KEY);
}
