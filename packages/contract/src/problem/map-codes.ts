/** Why something about maps is refused, with the HTTP status of each. */
export const mapCodes = {
  "map.unknown": 404,
  "map.exists": 409,
  "map.version-unknown": 404,
  /** Somebody else has saved since; what was sent is not lost, only not kept. */
  "map.changed-meanwhile": 409,
} as const satisfies Record<string, number>;
