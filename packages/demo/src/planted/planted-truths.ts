/** Something planted in a demo log, with the figure that a fair measurement of the log finds. */
export interface PlantedTruth {
  /** "ludza-signing-wait". */
  readonly id: string;
  /** `id` of the log. */
  readonly log: string;
  readonly cause:
    | "batching"
    | "asked-in-turn"
    | "rework"
    | "contention"
    | "unavailability"
    | "unevenness"
    | "forgotten-cases"
    | "transport"
    | "extra-approvals"
    | "whole-day-dates"
    | "improvement"
    | "ping-pong"
    | "prioritisation"
    | "good-practice";
  readonly figure: number;
  /** Working days are days of 8 open office hours. */
  readonly unit: "working-day" | "calendar-day" | "share";
}

/** A measurement of the log as it is shown lies within this share of the figure. */
export const plantedTolerance = 0.15;

/** Every planted truth; how each is measured is told in the guide to the demo region. */
export const plantedTruths: readonly PlantedTruth[] = [
  truth("ludza-signing-wait", "ludza-submission", "batching", 6, "working-day"),
  truth("rezekne-opinions-in-turn", "rezekne-submission", "asked-in-turn", 7.6, "working-day"),
  truth("rezekne-opinions-together", "rezekne-submission", "asked-in-turn", 4.7, "working-day"),
  truth("kraslava-returned", "kraslava-building-permit", "rework", 0.3, "share"),
  truth("kraslava-return-delay", "kraslava-building-permit", "rework", 8, "calendar-day"),
  truth("preili-specialist-wait", "preili-submission", "contention", 1.9, "working-day"),
  truth("balvi-leave-lead", "balvi-social-assistance", "unavailability", 15, "calendar-day"),
  truth("balvi-other-lead", "balvi-social-assistance", "unavailability", 5, "calendar-day"),
  truth("balvi-checker-wait", "balvi-house-alteration", "contention", 0.38, "working-day"),
  truth("daugavpils-may-share", "daugavpils-kindergarten", "unevenness", 0.4, "share"),
  truth("daugavpils-may-wait", "daugavpils-kindergarten", "unevenness", 4.4, "working-day"),
  truth("daugavpils-forgotten", "daugavpils-submission", "forgotten-cases", 0.02, "share"),
  truth("rezekne-county-courier", "rezekne-county-submission", "transport", 3, "working-day"),
  truth(
    "augsdaugava-approvals",
    "augsdaugava-small-purchase",
    "extra-approvals",
    5.2,
    "working-day",
  ),
  truth("augsdaugava-ties", "augsdaugava-submission", "whole-day-dates", 0.55, "share"),
  truth("livani-lead-before", "livani-submission", "improvement", 7.5, "working-day"),
  truth("livani-lead-after", "livani-submission", "improvement", 3.6, "working-day"),
  truth("zarasai-sent-back", "zarasai-request", "ping-pong", 0.35, "share"),
  truth("zarasai-round", "zarasai-request", "ping-pong", 1.4, "working-day"),
  truth("rokiskis-ordinary-wait", "rokiskis-social-support", "prioritisation", 1.7, "working-day"),
  truth("rokiskis-urgent-wait", "rokiskis-social-support", "prioritisation", 0.85, "working-day"),
  truth("utena-same-day", "utena-request", "good-practice", 0.45, "share"),
  truth("utena-lead", "utena-request", "good-practice", 1.7, "working-day"),
];

function truth(
  id: string,
  log: string,
  cause: PlantedTruth["cause"],
  figure: number,
  unit: PlantedTruth["unit"],
): PlantedTruth {
  return { id, log, cause, figure, unit };
}
