/** Every reason why a meeting says no. */
export const meetingRefusals = [
  "meeting.not-open",
  "meeting.already-open",
  "meeting.over",
  "meeting.moderator-only",
  "meeting.guest-only",
  "meeting.phase-closed",
  "meeting.anonymity-fixed",
  "meeting.signature-refused",
  "meeting.text-length",
  "meeting.full",
  "meeting.card-unknown",
  "meeting.card-exists",
  "meeting.card-not-yours",
  "meeting.no-hidden-cards",
  "meeting.cards-hidden",
  "meeting.cards-unshown",
  "meeting.group-unknown",
  "meeting.group-exists",
  "meeting.vote-open",
  "meeting.vote-not-open",
  "meeting.vote-over-budget",
  "meeting.vote-over-cap",
  "meeting.no-groups",
  "meeting.timer-off",
  "meeting.timer-length",
  "meeting.organisation-unknown",
  "meeting.own-idea",
  "meeting.fact-unknown",
  "meeting.item-unknown",
  "meeting.why-missing",
] as const;

/** Why a command was refused, with figures that belong to the reason. */
export interface MeetingRefusal {
  readonly code: (typeof meetingRefusals)[number];
  readonly detail?: Readonly<Record<string, string | number>>;
}
