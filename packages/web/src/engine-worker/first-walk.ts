import type { LogSummary } from "@talka/engine";

/** What the page asks of the worker. */
export interface ImportRequest {
  readonly kind: "import";
  readonly file: File;
}

/** What the worker answers. */
export type ImportAnswer =
  | { readonly kind: "imported"; readonly summary: LogSummary; readonly medianLeadMs: number }
  | { readonly kind: "failed"; readonly code: string };
