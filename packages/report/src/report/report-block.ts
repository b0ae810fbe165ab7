/** A report as blocks of finished words, so that paper and screen say the same. */
export interface ReportDocument {
  readonly locale: string;
  readonly title: string;
  /** Who it is about; empty where nobody was named. */
  readonly organisation: string;
  /** Lines under the title. */
  readonly lead: readonly string[];
  readonly sections: readonly ReportSection[];
  /** At the foot of every page. */
  readonly foot: string;
}

/** One section; `id` is its anchor. */
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** One piece of a section. */
export type ReportBlock =
  | { readonly kind: "text"; readonly text: string }
  /** Something a reader must not overlook. */
  | { readonly kind: "notice"; readonly text: string }
  /** Losses as cards, in order. */
  | { readonly kind: "losses"; readonly items: readonly ReportLoss[] }
  | {
      readonly kind: "table";
      readonly title: string;
      readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
      readonly rows: readonly (readonly string[])[];
      /** For example how many rows were left out; empty where nothing is to be said. */
      readonly note: string;
    }
  | {
      readonly kind: "figure";
      /** Self-contained SVG with a title and a description. */
      readonly svg: string;
      readonly title: string;
      /** What the picture shows, for those who cannot see it. */
      readonly alternative: string;
      readonly note: string;
    }
  | {
      readonly kind: "terms";
      readonly items: readonly { readonly term: string; readonly meaning: string }[];
    };

/** One loss in words. */
export interface ReportLoss {
  readonly headline: string;
  readonly detail: string;
  readonly cost: string | null;
  readonly evidence: string;
}
