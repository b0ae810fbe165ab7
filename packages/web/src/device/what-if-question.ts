import type { AnalysisSettings } from "@talka/engine";

/** What an analysis was looked at with when somebody asked "what if". */
export interface WhatIfQuestion {
  readonly name: string;
  readonly settings: AnalysisSettings;
}

const place = (analysisId: string) => `talka.what-if.${analysisId}`;

/** Remembers for this browser tab how an analysis stood. */
export function rememberQuestion(analysisId: string, question: WhatIfQuestion): void {
  try {
    sessionStorage.setItem(place(analysisId), JSON.stringify(question));
  } catch {
    // Then the settings it was saved with are taken.
  }
}

/** How an analysis stood; `null` where nobody asked from it in this tab. */
export function recallQuestion(analysisId: string): WhatIfQuestion | null {
  try {
    const kept = sessionStorage.getItem(place(analysisId));
    return kept === null ? null : (JSON.parse(kept) as WhatIfQuestion);
  } catch {
    return null;
  }
}
