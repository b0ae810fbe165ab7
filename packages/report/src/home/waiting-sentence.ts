import type { WaitKind } from "@talka/lean";
import { type Locale, translator } from "../words/translate.ts";
import { waitingWords } from "./waiting-words.ts";

/** What waits, in one sentence without a name in it. */
export function waitingSentence(
  { kind, count }: { readonly kind: WaitKind; readonly count: number | null },
  locale: Locale,
): string {
  return translator(waitingWords, locale)(kind, { count: count ?? 1 });
}
