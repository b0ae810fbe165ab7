/**
 * Filters are data: ordered, replayable, saved with an analysis and carried in an address.
 * Activities, attributes and values are named, not numbered, so that a filter outlives a re-import.
 */
export type LogFilter = CaseFilter | EventFilter;

/** Keeps (`keep: true`) or drops whole cases. */
export type CaseFilter =
  | {
      readonly kind: "time-frame";
      /** Where the case must lie against [fromMs, toMs); `null` is open-ended. */
      readonly mode: "contained" | "intersecting" | "starting-in" | "ending-in";
      readonly fromMs: number | null;
      readonly toMs: number | null;
    }
  | {
      readonly kind: "attribute";
      /** A case attribute, or an event attribute of which any event of the case must match. */
      readonly name: string;
      readonly match: AttributeMatch;
      readonly keep: boolean;
    }
  | {
      readonly kind: "endpoints";
      /** Allowed first activities; `null` allows all. */
      readonly start: readonly string[] | null;
      readonly end: readonly string[] | null;
      readonly keep: boolean;
    }
  | {
      readonly kind: "variant";
      /** Activity sequences, at the level of the log the filter is applied to. */
      readonly variants: readonly (readonly string[])[];
      readonly keep: boolean;
    }
  | {
      readonly kind: "activity";
      /** Cases in which any of these (`all: false`) or all of them occur. */
      readonly activities: readonly string[];
      readonly all: boolean;
      readonly keep: boolean;
    }
  | {
      readonly kind: "follower";
      readonly first: string;
      readonly second: string;
      readonly directly: boolean;
      /** Only when `second` ends within this clock time after `first` ended; `null` is any time. */
      readonly withinMs: number | null;
      readonly keep: boolean;
    }
  | {
      readonly kind: "performance";
      /** Lead time in clock time, or number of events. */
      readonly measure: "lead-ms" | "events";
      readonly min: number | null;
      readonly max: number | null;
      readonly keep: boolean;
    }
  | {
      readonly kind: "rework";
      /** `null`: any activity repeated. */
      readonly activity: string | null;
      /** How often the activity must occur at least, ≥ 2. */
      readonly times: number;
      readonly keep: boolean;
    };

/** Keeps or drops single events; cases left without events are dropped. */
export type EventFilter =
  | {
      readonly kind: "event-activity";
      readonly activities: readonly string[];
      readonly keep: boolean;
    }
  | {
      readonly kind: "event-attribute";
      readonly name: string;
      readonly match: AttributeMatch;
      readonly keep: boolean;
    }
  | { readonly kind: "event-time"; readonly fromMs: number | null; readonly toMs: number | null };

/** Which values of an attribute match. `resource` and `role` are offered as attributes too. */
export type AttributeMatch =
  | { readonly kind: "values"; readonly values: readonly string[]; readonly orEmpty: boolean }
  | { readonly kind: "range"; readonly min: number | null; readonly max: number | null };

/** How coarsely activities are looked at. */
export type ActivityLevel =
  | { readonly kind: "task" }
  /** Phase by code prefix: the part of the name before the n-th `separator`. Equal neighbours merge. */
  | { readonly kind: "prefix"; readonly separator: string; readonly parts: number }
  /** Phase by an event attribute. Equal neighbours merge. */
  | { readonly kind: "attribute"; readonly name: string }
  /** Only the first occurrence of each activity in each case. */
  | { readonly kind: "first-occurrence" };
