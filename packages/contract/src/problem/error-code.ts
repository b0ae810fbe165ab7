import { mapCodes } from "./map-codes.ts";
import { whatIfCodes } from "./what-if-codes.ts";

/**
 * Every way a request can disappoint, with the HTTP status it is told by. A code never changes its
 * meaning; sentences for people are made from codes where they are read.
 */
export const statusOfCode = {
  /** The request does not have the agreed form; `issues` says where. */
  "request.invalid": 400,
  /** A write came from another site, or did not say where it came from. */
  "request.foreign-origin": 403,
  "request.too-large": 413,
  "request.too-many": 429,
  "request.unknown-path": 404,
  "request.unsupported-media-type": 415,
  "session.missing": 401,
  "sign-in.refused": 401,
  "right.missing": 403,
  "password.wrong": 403,
  "password.too-common": 422,
  "setup.closed": 404,
  "invitation.unknown": 404,
  "invitation.expired": 410,
  "invitation.used": 409,
  "person.e-mail-taken": 409,
  "person.unknown": 404,
  "member.unknown": 404,
  "member.last-coordinator": 409,
  "organisation.unknown": 404,
  "event-log.unknown": 404,
  "event-log.deleted": 410,
  "event-log.no-events": 409,
  "event-log.has-events": 409,
  "event-log.not-arrow": 422,
  "event-log.checksum": 422,
  "analysis.unknown": 404,
  "analysis.version-unknown": 404,
  "analysis.version-conflict": 409,
  "mapping.unknown": 404,
  "session.unknown": 404,
  "process.unknown": 404,
  "process.exists": 409,
  "team.unknown": 404,
  "team.exists": 409,
  /** The team above is of no higher tier. */
  "team.tier": 422,
  ...mapCodes,
  ...whatIfCodes,
  /** A team waits for answers or owes some, so it cannot be closed. */
  "team.escalations": 409,
  /** It no longer meets. */
  "team.closed": 409,
  "board.item-unknown": 404,
  "board.item-exists": 409,
  /** The line waits for an answer from above. */
  "board.awaits-answer": 409,
  "escalation.unknown": 404,
  /** No team above is open. */
  "escalation.no-team-above": 422,
  /** The day asked for is over. */
  "escalation.past-day": 422,
  /** It was answered already. */
  "escalation.answered": 409,
  /** A text holds a personal code. */
  "daily.personal-code": 422,
  "check.unknown": 404,
  "check.exists": 409,
  "gemba.unknown": 404,
  "gemba.exists": 409,
  /** Somebody else keeps the table. */
  "skills.other-keeper": 403,
  "skills.version-conflict": 409,
  /** A code of a holder looks like a name. */
  "skills.name": 422,
  "pulse.unknown": 404,
  "pulse.exists": 409,
  /** The team has one that is open. */
  "pulse.open": 409,
  "pulse.closed": 409,
  "pulse.answered": 409,
  /** Not each question was answered, or one that was not asked. */
  "pulse.answers": 422,
  /** The last day is over. */
  "pulse.past-day": 422,
  "observation.unknown": 404,
  "observation.exists": 409,
  /** Another device wrote it, or its day is over. */
  "observation.fixed": 403,
  "obstacle.unknown": 404,
  "obstacle.exists": 409,
  /** Somebody else described it meanwhile. */
  "obstacle.conflict": 409,
  /** It is carried on in another, or would be in itself. */
  "obstacle.merged": 409,
  "obstacle.why-unknown": 404,
  "obstacle.cause-unknown": 404,
  /** It holds as many whys or causes as one can read. */
  "obstacle.full": 422,
  "idea.unknown": 404,
  "idea.exists": 409,
  /** It was merged into another one, where it lives on. */
  "idea.merged": 409,
  /** Into itself, or into one that was merged into it. */
  "idea.merge-circle": 422,
  "idea.same-state": 409,
  /** "Not now" asks for a reason. */
  "idea.reason-missing": 422,
  /** Already looked at: only whoever leads the board writes it anew. */
  "idea.looked-at": 409,
  "trial.unknown": 404,
  "trial.exists": 409,
  /** The plan lacks something; `detail.missing` names the first. */
  "trial.not-ready": 422,
  /** Begun: what differs is told as an amendment. */
  "trial.plan-frozen": 409,
  "trial.not-running": 409,
  "trial.decided": 409,
  "trial.not-finished": 422,
  "standard.unknown": 404,
  "standard.exists": 409,
  /** Only an adopted trial becomes standard work. */
  "standard.trial-not-adopted": 409,
  "standard.version-conflict": 409,
  "meeting.unknown": 404,
  /** The code opens no meeting now: none has it, or the meeting is not open. */
  "meeting.code-unknown": 404,
  /** This device has not joined, or its time is over. */
  "meeting.not-joined": 401,
  "meeting.not-open": 409,
  "meeting.already-open": 409,
  "meeting.over": 410,
  "meeting.moderator-only": 403,
  "meeting.guest-only": 403,
  "meeting.phase-closed": 409,
  "meeting.anonymity-fixed": 409,
  "meeting.signature-refused": 409,
  "meeting.text-length": 422,
  "meeting.full": 409,
  "meeting.card-unknown": 404,
  "meeting.card-exists": 409,
  "meeting.card-not-yours": 403,
  "meeting.no-hidden-cards": 409,
  "meeting.cards-hidden": 409,
  "meeting.cards-unshown": 409,
  "meeting.group-unknown": 404,
  "meeting.group-exists": 409,
  "meeting.vote-open": 409,
  "meeting.vote-not-open": 409,
  "meeting.vote-over-budget": 409,
  "meeting.vote-over-cap": 409,
  "meeting.no-groups": 409,
  "meeting.timer-off": 409,
  "meeting.timer-length": 422,
  "meeting.organisation-unknown": 422,
  "meeting.own-idea": 422,
  "meeting.fact-unknown": 404,
  "meeting.item-unknown": 404,
  "meeting.why-missing": 422,
  "meeting.keep-too-short": 422,
  "material.unknown": 404,
  "material.file-unknown": 404,
  "material.subject-unknown": 404,
  /** Nothing leaves a house without somebody who may let it go. */
  "material.visibility-refused": 403,
  /** A picture for others says that nobody is on it, or that they agreed. */
  "material.people-unsaid": 422,
  "material.too-large": 413,
  /** `offset` says where the next part begins. */
  "material.offset": 409,
  "material.part-damaged": 422,
  "material.incomplete": 409,
  "material.checksum": 422,
  "material.type-refused": 422,
  "material.no-space": 507,
  "material.range": 416,
  "subject.unknown": 404,
  "evaluation.unknown": 404,
  "evaluation.exists": 409,
  "evaluation.round-closed": 409,
  "evaluation.round-not-open": 409,
  /** Results are hidden until a round is closed. */
  "evaluation.results-hidden": 409,
  "evaluation.days-wrong": 422,
  "evaluation.entry-fixed": 409,
  "borrowing.unknown": 404,
  "borrowing.own-idea": 422,
  "borrowing.state-refused": 409,
  "borrowing.reason-missing": 422,
  "event.unknown": 404,
  /** Somebody else has changed the event since it was read. */
  "event.changed": 409,
  /** The event cannot go to this state from its own. */
  "event.state": 409,
  "event.not-draft": 409,
  /** `detail`: the language, and the parts of the funding profile that are missing in it. */
  /** More places are taken already than the new rules give. */
  "event.places-taken": 409,
  /** Presence was recorded for a half-day that is to go. */
  "event.half-day-used": 409,
  "event.choice-unknown": 422,
  "registration.unknown": 404,
  "registration.closed": 409,
  "registration.already": 409,
  "registration.not-invited": 409,
  "registration.full": 409,
  "registration.no-offer": 409,
  "registration.not-possible": 409,
  "attendance.not-registered": 404,
  "attendance.not-open": 409,
  "attendance.half-day-unknown": 404,
  "door.unknown": 404,
  "training.unknown": 404,
  "training.day-unknown": 404,
  /** The event is no training day of one's own organisation, or it is in another cycle. */
  "training.day-taken": 409,
  /** A cycle with certificates stays. */
  "training.has-certificates": 409,
  "training.not-participant": 403,
  /** Answers to this moment are not taken now. */
  "training.assessment-closed": 409,
  "training.nobody-entitled": 409,
  "certificate.unknown": 404,
  "certificate.not-valid": 409,
  /** Its time of keeping is over: it no longer names anybody. */
  "certificate.unnamed": 410,
  /** `detail`: the language, and the parts of the funding profile that are missing in it. */
  "publicity.missing": 409,
  "visit.unknown": 404,
  "visit.note-unknown": 404,
  "visit.not-host": 403,
  "visit.has-notes": 409,
  "news.unknown": 404,
  /** Somebody else has written since: `latest` is the newest revision. */
  "news.revision-conflict": 409,
  /** The step cannot be made from the state the item is in. */
  "news.wrong-state": 409,
  /** A text or a part of the publicity is missing in a language: `locale`, `parts`, `publicity`. */
  "news.not-publishable": 409,
  /** What was public once is taken back, not deleted. */
  "news.was-public": 409,
  /** The event, session, project or profile an item is about is not there, or not to be told. */
  "news.subject-unknown": 422,
  "practice.unknown": 404,
  "practice.exists": 409,
  /** Somebody else has worded the card since it was read. */
  "practice.changed": 409,
  /** The step cannot be taken from the state the card is in. */
  "practice.state": 409,
  /** No other municipality has asked yet. */
  "practice.no-questions": 409,
  "practice.questions-open": 409,
  /** `detail` counts what is missing, open, sent elsewhere; without a review date nothing goes out. */
  "practice.incomplete": 422,
  /** A text seems to hold personal data or the name of somebody of the house. */
  "practice.personal-data": 422,
  "practice.own-card": 422,
  "practice.question-unknown": 404,
  "practice.visit-wish-unknown": 404,
  /** What the card is to be begun from is not there. */
  "practice.source-unknown": 404,
  /** `detail`: the language, and the parts of the funding profile that are missing in it. */
  "practice.publicity-missing": 409,
  "practice.note-missing": 422,
  "adoption.unknown": 404,
  "adoption.exists": 409,
  /** Somebody else has worded the plan since it was read. */
  "adoption.changed": 409,
  "adoption.state": 409,
  "adoption.reason-missing": 422,
  "funding-profile.unknown": 404,
  /** Projects or events name it. */
  "funding-profile.in-use": 409,
  "project.unknown": 404,
  /** `fault` says what is wrong with the list of partners. */
  "project.partners": 422,
  /** Cycles, indicators or events hang on it. */
  "project.group-unknown": 404,
  "project.groups-full": 409,
  "project.in-use": 409,
  "cycle.unknown": 404,
  "cycle.input-unknown": 404,
  "indicator.unknown": 404,
  "indicator.value-unknown": 404,
  "indicator.period": 422,
  "indicator.provisional-public": 409,
  /** No such record, or not one that the reader may see. */
  "thread.unknown": 404,
  "notice.unknown": 404,
  /** No digest carries this link. */
  "mail.link-unknown": 404,
  "demo.off": 404,
  "demo.person-unknown": 404,
  "server.failed": 500,
  "server.not-ready": 503,
} as const satisfies Record<string, number>;

/** The closed set of codes a problem may carry. */
export type ErrorCode = keyof typeof statusOfCode;

/** All codes, in the order of the table. */
export const errorCodes = Object.keys(statusOfCode) as [ErrorCode, ...ErrorCode[]];
