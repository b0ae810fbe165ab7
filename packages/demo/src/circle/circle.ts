import type { Names } from "../region/organisation.ts";
import { circleBorrowed } from "./circle-borrowed.ts";
import { circleEvaluation, circleExchangeEnd } from "./circle-evaluation.ts";
import { circleEvents, circleTraining } from "./circle-events.ts";
import { circleFunding } from "./circle-funding.ts";
import { circleNews } from "./circle-news.ts";
import { circlePeople } from "./circle-people.ts";
import { circleSession } from "./circle-session.ts";
import { comingVisit } from "./coming-visit.ts";

/** A card as written; nobody's. */
export interface CircleCard {
  readonly kind: "obstacle" | "idea" | "praise" | "question";
  readonly text: string;
}

/** Cards that belong together, and what was said of them. */
export interface CircleGroup {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  /** Dots on paper, counted in the room. */
  readonly votes: number;
  readonly cards: readonly CircleCard[];
  readonly why: readonly string[];
  /** `id`s of organisations that have this too, and that have solved it. */
  readonly has: readonly string[];
  readonly solved: readonly string[];
  readonly note: string;
}

/** A moderated session of the past. */
export interface CircleSession {
  readonly title: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly facts: readonly { readonly title: string; readonly text: string }[];
  readonly groups: readonly CircleGroup[];
  readonly headcount: number;
  readonly borrowings: readonly {
    readonly by: string;
    readonly from: string;
    readonly group: string;
    readonly firstStep: string;
  }[];
  readonly commitments: readonly {
    readonly by: string;
    readonly group: string | null;
    readonly action: string;
    readonly owner: string;
    readonly dueOn: string;
    readonly measure: string;
    readonly ifThen: string;
  }[];
  readonly beyondUs: readonly {
    readonly group: string | null;
    readonly level: string;
    readonly addressee: string;
    readonly matter: string;
    readonly answerBy: string;
  }[];
}

/** Half a day that counts. */
export interface CircleHalfDay {
  readonly day: string;
  readonly half: "morning" | "afternoon";
  readonly hours: number;
}

/** An event of the past. */
export interface CircleEvent {
  readonly id: string;
  readonly kind: "workshop" | "training-day" | "conference";
  readonly title: Names;
  readonly summary: Names;
  readonly place: string;
  readonly halfDays: readonly CircleHalfDay[];
  readonly agenda: readonly {
    readonly day: string;
    readonly from: string;
    readonly to: string;
    readonly title: Names;
    readonly speaker: string;
  }[];
  /** `id`s of the organisations whose people came. */
  readonly organisations: readonly string[];
}

/** Somebody made up who came for an organisation. */
export interface CirclePerson {
  readonly name: string;
  readonly organisation: string;
  readonly roleTitle: string;
}

/** Answers at the end of the four days and later; counts only, nobody's sheet. */
export interface CircleEvaluation {
  readonly invited: number;
  readonly end: readonly {
    readonly usefulness: number | null;
    readonly clarity: number | null;
    readonly pace: number | null;
    readonly organisation: number | null;
    readonly moderation: number | null;
    readonly keep: string;
    readonly change: string;
    readonly idea: string;
    readonly ideaFrom: string | null;
  }[];
  readonly later: Readonly<
    Record<
      30 | 90,
      readonly {
        readonly use: "used" | "tried" | "not-yet" | "no";
        readonly helped: string;
        readonly hindered: string;
      }[]
    >
  >;
}

/** What became of what was borrowed in the session. */
export interface CircleBorrowed {
  /** `id` of the organisation that borrowed. */
  readonly by: string;
  readonly state: "planning" | "trying" | "using" | "stopped";
  readonly reason: string;
  readonly changedOn: string;
}

/** The circle of fifteen municipalities of May 2018, rebuilt with made-up people and words. */
export interface Circle {
  readonly funding: typeof circleFunding;
  readonly events: readonly CircleEvent[];
  readonly people: readonly CirclePerson[];
  readonly session: CircleSession;
  readonly evaluation: CircleEvaluation;
  /** Of the exchange in Daugavpils, at its end. */
  readonly exchangeEnd: CircleEvaluation["end"];
  readonly borrowed: readonly CircleBorrowed[];
  /** Not of 2018: it is always ahead. */
  readonly comingVisit: typeof comingVisit;
  readonly training: typeof circleTraining;
  readonly news: typeof circleNews;
}

/** Everything of the circle. The same at every call. */
export function circleDemo(): Circle {
  return {
    funding: circleFunding,
    events: circleEvents,
    people: circlePeople,
    session: circleSession,
    evaluation: circleEvaluation,
    exchangeEnd: circleExchangeEnd,
    borrowed: circleBorrowed,
    comingVisit,
    training: circleTraining,
    news: circleNews,
  };
}
