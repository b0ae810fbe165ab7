import { ludzaDaily } from "./ludza-daily.ts";
import { zarasaiDaily } from "./zarasai-daily.ts";

/** Something that stands on a board. */
export interface DailyItem {
  readonly id: string;
  readonly team: string;
  readonly kind: "gap" | "load" | "obstacle" | "help";
  readonly text: string;
  readonly owner: string;
  readonly writtenDaysAgo: number;
  readonly closedDaysAgo: number | null;
}

/** Something passed up. */
export interface DailyEscalation {
  readonly item: string;
  readonly from: string;
  readonly to: string;
  readonly ask: string;
  readonly askedDaysAgo: number;
  /** Below 0: the day is over. */
  readonly answerInDays: number;
  readonly answer: { readonly text: string; readonly daysAgo: number } | null;
}

/** Contacts that were alike on one day. */
export interface DailyContacts {
  readonly team: string;
  readonly daysAgo: number;
  readonly channel: "counter" | "phone" | "e-mail" | "portal" | "e-address";
  readonly class: "value" | "failure" | "unclear";
  readonly reason:
    | "not-told"
    | "not-done"
    | "done-wrong"
    | "form-unclear"
    | "chasing"
    | "wrong-place"
    | null;
  readonly count: number;
  readonly minutes: number;
  /** What the first of them wanted. */
  readonly wanted: string;
}

/** The daily work of one made-up municipality; days count back from the day it is filled in. */
export interface DailyDemo {
  readonly organisation: string;
  /** Who leads the boards and keeps the table of skills. */
  readonly lead: string;
  readonly teams: readonly {
    readonly id: string;
    readonly name: string;
    readonly tier: 1 | 2 | 3;
    readonly parent: string | null;
  }[];
  readonly items: readonly DailyItem[];
  readonly escalations: readonly DailyEscalation[];
  readonly contacts: readonly DailyContacts[];
  readonly checks: readonly {
    readonly team: string;
    readonly kind: "office" | "shared-drive";
    readonly place: string;
    readonly daysAgo: number;
    readonly nextInDays: number;
    /** Five scores of 0 to 4 in each of five groups. */
    readonly scores: readonly (readonly number[])[];
    readonly note: string;
  }[];
  readonly gembaNotes: readonly {
    readonly team: string;
    readonly daysAgo: number;
    readonly purpose: string;
    readonly followed: string;
    readonly facts: string;
    readonly questions: string;
    readonly wastes: readonly string[];
    readonly followUp: string;
  }[];
  readonly skills: readonly {
    readonly team: string;
    readonly holders: readonly string[];
    readonly rows: readonly {
      readonly name: string;
      readonly need: number;
      readonly levels: readonly number[];
    }[];
  }[];
  /** Closed pulses; answers are made up, one a made-up person. */
  readonly pulses: readonly {
    readonly team: string;
    readonly closedDaysAgo: number;
    readonly questions: readonly ("load" | "time" | "help")[];
    /** By question, then by person. */
    readonly answers: readonly (readonly number[])[];
  }[];
}

/** The daily work that the demo shows: a Latvian municipality in full, a Lithuanian one in small. */
export function dailyDemo(): readonly DailyDemo[] {
  return [ludzaDaily, zarasaiDaily];
}
