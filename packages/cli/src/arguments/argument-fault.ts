/** Why a command line cannot be understood; sentences are made from it in the reader's language. */
export type ArgumentFault =
  | { readonly code: "unknown-verb"; readonly given: string; readonly nearest: string | null }
  | { readonly code: "unknown-option"; readonly given: string; readonly nearest: string | null }
  | { readonly code: "value-missing"; readonly option: string }
  | { readonly code: "value-unwanted"; readonly option: string }
  | { readonly code: "file-missing" }
  | { readonly code: "output-missing" }
  | { readonly code: "directory-missing" }
  | { readonly code: "too-many-files"; readonly given: string }
  | {
      readonly code: "not-one-of";
      readonly option: string;
      readonly given: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: "map-part"; readonly given: string; readonly nearest: string | null }
  | { readonly code: "map-form"; readonly given: string }
  | { readonly code: "delimiter"; readonly given: string }
  | { readonly code: "deadline-form"; readonly given: string }
  | { readonly code: "hours-form"; readonly given: string }
  | { readonly code: "term-form" | "known-form"; readonly given: string }
  | { readonly code: "value-form" | "margin-form"; readonly option: string; readonly given: string }
  | { readonly code: "people-hours"; readonly file: string; readonly why: string }
  | { readonly code: "span-form"; readonly option: string; readonly given: string }
  | {
      readonly code: "unknown-activity";
      readonly option: string;
      readonly given: string;
      readonly nearest: string | null;
    }
  /** `why`: a code of the operating system, "JSON", "WorkCalendar", or the fault of the calendar. */
  | { readonly code: "calendar-file"; readonly file: string; readonly why: string }
  | { readonly code: "model-missing" }
  | { readonly code: "model-file" | "rules-file"; readonly file: string; readonly why: string }
  | { readonly code: "rule-form"; readonly file: string; readonly given: string }
  | { readonly code: "not-together"; readonly option: string; readonly other: string }
  | { readonly code: "needs"; readonly option: string; readonly other: string }
  | { readonly code: "share-form"; readonly option: string; readonly given: string }
  | { readonly code: "no-browser" }
  | {
      readonly code: "number-form";
      readonly option: string;
      readonly given: string;
      readonly least: number;
    }
  | { readonly code: "instant-form"; readonly given: string }
  | { readonly code: "unknown-zone"; readonly given: string };
