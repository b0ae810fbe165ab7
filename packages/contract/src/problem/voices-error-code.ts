/** Codes of notes and obstacles, with the HTTP status each is answered with. */
export const voicesStatusOfCode = {
  "observation.unknown": 404,
  "observation.exists": 409,
  /** Another device wrote it, or its day is over. */
  "observation.fixed": 403,
  /** What was sent is no whole JPEG. */
  "observation.no-photo": 422,
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
} as const;
