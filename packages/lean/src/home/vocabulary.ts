/** What may wait for a person. */
export const waitKinds = [
  /** An idea waits for its first answer. */
  "idea-answer",
  /** An obstacle waits for an answer at its level. */
  "obstacle-answer",
  /** A team handed a matter up and waits. */
  "escalation-answer",
  /** A trial has come to its check date. */
  "trial-check",
  /** Standard work is to be looked over. */
  "standard-review",
  /** A practice card waits for a question or a check. */
  "card-check",
  /** A published card has come to its review date. */
  "card-review",
  /** An adoption is to be told back to where it came from. */
  "adoption-report",
  /** A borrowed idea has not moved for long. */
  "borrowing-move",
  /** Registrations wait for a decision. */
  "registrations-decide",
  /** One is offered a place. */
  "own-offer",
  /** A place offered to one's organisation. */
  "offer",
  /** One takes part in an event. */
  "own-event",
  /** An event that is coming. */
  "event",
  /** Registration closes. */
  "registration-closes",
  /** A step of an exchange cycle begins, or is to be finished. */
  "step-begins",
  "step-ends",
  /** A working group meets. */
  "working-group",
  /** Something that was promised in a session. */
  "commitment",
  /** Publicity of a funding profile is not complete. */
  "publicity",
  /** A value of an indicator is owed; an indicator is to be renewed. */
  "value-missing",
  "indicator-review",
  /** A round of an evaluation opens, asks for a reminder, closes. */
  "evaluation-opens",
  "evaluation-reminder",
  "evaluation-closes",
  /** A session that one leads. */
  "session",
  /** An invitation is about to lapse. */
  "invitation-lapses",
  /** Personal data leave by themselves on a day. */
  "retention",
  /** Who looked at what is to be looked through. */
  "access-log",
] as const;
/** One of {@link waitKinds}. */
export type WaitKind = (typeof waitKinds)[number];
