/**
 * Why work waited. Every millisecond between ready and start has exactly one cause; where several
 * hold, the first of this list that does is told. A record that is explained and a simulation use
 * the same words.
 */
export const waitingCauses = [
  /** The case had arrived, nobody had begun it. */
  "intake",
  /** The next step is one that others outside, or the law, decide the time of. */
  "external",
  /** It was kept until more of its kind had gathered. */
  "batching",
  /** Whoever does it was at work that had become ready earlier, or was begun before. */
  "contention",
  /** Whoever does it was at work that had become ready later. */
  "prioritisation",
  /** Outside the hours of whoever does it. */
  "unavailability",
  /** Nothing recorded explains it: transport, waiting for word, forgotten, unrecorded work. */
  "extraneous",
] as const;
/** One of {@link waitingCauses}. */
export type WaitingCause = (typeof waitingCauses)[number];
